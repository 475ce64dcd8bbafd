import { type Calibration, fitCalibration } from '../../data/build/train/calibration';
import type { ModelRows } from '../../engine/decide/model-rows';
import type { Thresholds } from '../../engine/decide/models';
import { assemble } from '../../engine/pipeline';
import type { LearnedFold } from './leave-out';
import type { Material } from './material';
import { type Part, partsOf } from './parts';

/** Precision against recall by threshold, and the logistic curves that make probabilities of scores: on text left out. */

/** What the models score a claim in a labelled text with; the best of its sentences counts. */
export interface ScoredClaim {
  readonly part: Part;
  readonly claim: string;
  /** Linear score and hidden layer's together; minus infinity where nothing could be found. */
  readonly score: number;
  readonly aboutSubject: boolean;
  /** Whether a required label asks for the claim; optional ones are left out. */
  readonly asked: boolean;
}

/** Scores that lie lower are never marked, and not worth judging. */
const LEAST_SCORE = -2;

/** Every claim that a text of the fold asks for, or that could be found in it at some threshold. */
export function scoredClaims(material: Material, { matcher, articles }: LearnedFold): ScoredClaim[] {
  const { record, notes } = material;
  const models: ModelRows = {
    ...matcher.models,
    calibration: { slope: 1, offsets: [] },
    thresholds: { mark: 0, markElsewhere: 0, shown: 0, accuse: 0 },
  };
  const { read, featuresOf, decider, judge } = assemble({ record, matcher: { ...matcher, models } });
  const partOf = partsOf(record, notes);
  return articles.flatMap(({ file, article, blocks }) => {
    const page = read(article);
    const best = new Map<string, number>();
    for (const sentence of page.relevant ? page.sentences() : []) {
      const decisions = decider
        .decide(featuresOf(sentence), page.aboutSubject)
        .map((decision) => ({ ...decision, logit: Math.log(decision.score / (1 - decision.score)) }))
        .filter(({ logit }) => logit >= LEAST_SCORE);
      const found = new Set(judge.judge(sentence, decisions).findings.map(({ claim }) => claim));
      for (const { claim, logit } of decisions.filter((decision) => found.has(decision.claim))) {
        const key = `${sentence.span.block} ${claim}`;
        best.set(key, Math.max(logit, best.get(key) ?? Number.NEGATIVE_INFINITY));
      }
    }
    const published = article.published?.date ?? null;
    return blocks.flatMap(({ block, labels }) =>
      models.claims.flatMap((claim) => {
        const mine = labels.filter((label) => label.claim === claim);
        const asked = mine.some(({ optional }) => !optional);
        const score = best.get(`${block} ${claim}`) ?? Number.NEGATIVE_INFINITY;
        if (!asked && (mine.length > 0 || score === Number.NEGATIVE_INFINITY)) return [];
        return [{ part: partOf({ file, published }), claim, score, aboutSubject: page.aboutSubject, asked }];
      }),
    );
  });
}

/** What a claim scored in an invented text counts for beside one in real coverage; 0.02 to 0.3 do equally well. */
const INVENTED_COUNTS = 0.1;

/** The calibration that fits the scores; those of real coverage above all. */
export function calibrationFrom(scored: readonly ScoredClaim[]): Calibration {
  return fitCalibration(
    scored
      .filter(({ score }) => Number.isFinite(score))
      .map(({ part, claim, score, asked }) => ({
        claim,
        score,
        made: asked,
        counts: part === 'invented' ? INVENTED_COUNTS : 1,
      })),
  );
}

/** A claim with its probability, 0 where nothing could be found. */
export type ProbableClaim = Omit<ScoredClaim, 'score'> & { readonly probability: number };

export function probable(scored: readonly ScoredClaim[], calibration: Calibration): ProbableClaim[] {
  const { slope, offset, claims } = calibration;
  return scored.map(({ score, ...rest }) => {
    const logit = slope * score + offset + (claims[rest.claim] ?? 0);
    return { ...rest, probability: 1 / (1 + Math.exp(-logit)) };
  });
}

/** A threshold, and what marks from there on reach. */
export interface CurvePoint {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly marks: number;
}

const POINTS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97];

/** Precision and recall at several thresholds, of marks alone: no verdicts, no posts. */
export function curveOf(
  claims: readonly ProbableClaim[],
  { markElsewhere }: Pick<Thresholds, 'markElsewhere'>,
): CurvePoint[] {
  const asked = claims.filter((claim) => claim.asked).length;
  return POINTS.map((threshold) => {
    const marked = claims.filter(
      ({ probability, aboutSubject }) =>
        probability >= (aboutSubject ? threshold : Math.max(threshold, markElsewhere)),
    );
    const right = marked.filter((claim) => claim.asked).length;
    return { threshold, precision: right / marked.length, recall: right / asked, marks: marked.length };
  });
}
