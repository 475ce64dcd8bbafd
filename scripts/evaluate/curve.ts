import { fitPlatt } from '../../data/build/train/platt';
import type { ModelRows } from '../../engine/decide/model-rows';
import type { Thresholds } from '../../engine/decide/models';
import { assemble } from '../../engine/pipeline';
import type { LearnedFold } from './leave-out';
import type { Material } from './material';
import { type Part, partsOf } from './parts';

/** Precision against recall by threshold, and the logistic curve that makes probabilities of scores: on text left out. */

/** What the models score a claim in a labelled text with; the best of its sentences counts. */
export interface ScoredClaim {
  readonly part: Part;
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
    calibration: [1, 0],
    thresholds: { mark: 0, markElsewhere: 0, accuse: 0 },
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
        return [{ part: partOf({ file, published }), score, aboutSubject: page.aboutSubject, asked }];
      }),
    );
  });
}

/** Slope and offset of the curve that fits the scores of real coverage, two decimals. */
export function calibrationOf(scored: readonly ScoredClaim[]): readonly [slope: number, offset: number] {
  const found = scored.filter(({ part, score }) => part !== 'invented' && Number.isFinite(score));
  const { slope, offset } = fitPlatt(
    Float64Array.from(found, ({ score }) => score),
    Int8Array.from(found, ({ asked }) => (asked ? 1 : -1)),
  );
  return [Math.round(slope * 100) / 100, Math.round(offset * 100) / 100];
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
  scored: readonly ScoredClaim[],
  [slope, offset]: ModelRows['calibration'],
  { markElsewhere }: Pick<Thresholds, 'markElsewhere'>,
): CurvePoint[] {
  const asked = scored.filter((claim) => claim.asked).length;
  return POINTS.map((threshold) => {
    const marked = scored.filter(({ score, aboutSubject }) => {
      const probability = 1 / (1 + Math.exp(-(slope * score + offset)));
      return probability >= (aboutSubject ? threshold : Math.max(threshold, markElsewhere));
    });
    const right = marked.filter((claim) => claim.asked).length;
    return { threshold, precision: right / marked.length, recall: right / asked, marks: marked.length };
  });
}
