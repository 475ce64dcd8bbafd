import type { Models } from '../../../engine/decide/models';

/**
 * Turns scores into probabilities, fitted to the scores of text left out: one slope for all claims (J. Platt, 1999),
 * and an offset for each claim that is drawn towards the mean of all, the more so the less is known of the claim
 * (a random intercept: A. Gelman and J. Hill, "Data Analysis Using Regression and Multilevel/Hierarchical Models",
 * 2007, chapter 14). Claims that many sentences name without making them need a higher score than others.
 */
export interface Calibration {
  readonly slope: number;
  /** What is added for every claim, and besides for those listed here by their ids. */
  readonly offset: number;
  readonly claims: Readonly<Record<string, number>>;
}

/**
 * For a story of which nothing has been left out and scored so far: a mark needs a score of about 0.8, somewhat less than
 * the margin of 1 that the linear models are fitted to.
 */
export const UNCALIBRATED: Calibration = { slope: 1.8, offset: -0.55, claims: {} };

/** What a model that never saw a text scores one of its claims with. */
export interface ScoredExample {
  readonly claim: string;
  readonly score: number;
  /** Whether the text makes the claim. */
  readonly made: boolean;
  /** What it counts for. */
  readonly counts: number;
}

/** How far claims are thought to lie from their mean, in log odds; 0.6 to 2 do equally well on real coverage left out. */
const SPREAD = 1;
/** Slope and offsets are fitted in turn; after some thirty rounds their second decimals stand. */
const ROUNDS = 60;
/** No step is longer, so that scores that part the examples without a fault do not run away. */
const LONGEST_STEP = 0.5;

/** Fits offset, slope and each claim's own offset in turn by Newton's method; two decimals. */
export function fitCalibration(examples: readonly ScoredExample[]): Calibration {
  const byClaim = new Map<string, ScoredExample[]>();
  for (const example of examples) {
    const some = byClaim.get(example.claim);
    if (some) some.push(example);
    else byClaim.set(example.claim, [example]);
  }
  const claims = [...byClaim].sort(([a], [b]) => (a < b ? -1 : 1));
  const own = new Map<string, number>();
  let slope = 1;
  let offset = 0;
  const probability = ({ claim, score }: ScoredExample) =>
    1 / (1 + Math.exp(-(slope * score + offset + (own.get(claim) ?? 0))));
  /** How far something is above its best value that adds `share` of itself to each example's log odds. */
  const excess = (
    some: readonly ScoredExample[],
    share: (example: ScoredExample) => number,
    prior: Prior,
  ) => {
    let { gradient, curvature } = prior;
    for (const example of some) {
      const p = probability(example);
      gradient += example.counts * (p - (example.made ? 1 : 0)) * share(example);
      curvature += example.counts * p * (1 - p) * share(example) ** 2;
    }
    return curvature > 0 ? Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, gradient / curvature)) : 0;
  };
  for (let round = 0; round < ROUNDS; round++) {
    offset -= excess(examples, () => 1, NONE);
    slope -= excess(examples, ({ score }) => score, NONE);
    for (const [claim, some] of claims) {
      const now = own.get(claim) ?? 0;
      own.set(claim, now - excess(some, () => 1, { gradient: now / SPREAD ** 2, curvature: SPREAD ** -2 }));
    }
  }
  return {
    slope: twoDecimals(slope),
    offset: twoDecimals(offset),
    claims: Object.fromEntries(claims.map(([claim]) => [claim, twoDecimals(own.get(claim) ?? 0)])),
  };
}

/** What is thought of a value before any example is seen: slope and curvature of its log density. */
interface Prior {
  readonly gradient: number;
  readonly curvature: number;
}
const NONE: Prior = { gradient: 0, curvature: 0 };

/** The calibration as models carry it: an offset for each claim, in their order. */
export function calibrationOf(
  { slope, offset, claims: own }: Calibration,
  claims: readonly string[],
): Models['calibration'] {
  return { slope, offsets: claims.map((claim) => twoDecimals(offset + (own[claim] ?? 0))) };
}

function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}
