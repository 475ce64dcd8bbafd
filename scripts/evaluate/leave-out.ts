import type { LabelledArticle } from '../../data/build/labelled';
import { assembleMatcher, trainingSentences } from '../../data/build/matcher';
import { type Calibration, calibrationOf } from '../../data/build/train/calibration';
import { type Checker, createChecker } from '../../engine/checker';
import type { Judgement } from '../../engine/judge/judgement';
import type { Article } from '../../engine/model/article';
import type { Matcher } from '../../engine/model/dataset';
import type { Fold } from './folds';
import type { Material } from './material';
import { pageKinds } from './page-kind';
import { type ScoredUnit, scoreUnit } from './score';

/** Scores folds, each with a model that never saw it. */

/** A fold, and the matcher learned from everything else. */
export interface LearnedFold extends Fold {
  readonly matcher: Matcher;
}

/** Learns for each fold without it. The features of a sentence are worked out once for all of them. */
export function* leaveFoldsOut(material: Material, folds: readonly Fold[]): Generator<LearnedFold> {
  const sentences = trainingSentences(material, material.labelled);
  for (const fold of folds) {
    const left = new Set(fold.articles);
    const others = sentences.filter(({ article }) => !left.has(article));
    yield { ...fold, matcher: assembleMatcher(material, others, material.calibration) };
  }
}

/** The fold with another calibration. */
export function calibrated(fold: LearnedFold, calibration: Calibration): LearnedFold {
  const { models } = fold.matcher;
  return {
    ...fold,
    matcher: {
      ...fold.matcher,
      models: { ...models, calibration: calibrationOf(calibration, models.claims) },
    },
  };
}

/** Runs the whole engine, by its public door, over the articles of a fold. */
export function scoreFold(
  { record }: Pick<Material, 'record'>,
  { matcher, articles }: Pick<LearnedFold, 'matcher' | 'articles'>,
): ScoredUnit[] {
  const checker = createChecker({ record, matcher });
  const kindsOf = pageKinds(record, matcher.profile.subject);
  return articles.flatMap((article) => scoreArticle(article, checker, kindsOf));
}

function scoreArticle(
  labelled: LabelledArticle,
  checker: Checker,
  kindsOf: ReturnType<typeof pageKinds>,
): ScoredUnit[] {
  const { file, article, blocks } = labelled;
  const kindOf = kindsOf(article);
  const judged = judgedByBlock(checker, article);
  return blocks.map(({ id, block, plantPage, labels }) => {
    const here = judged.get(block) ?? [];
    const found = here.flatMap(({ findings }) => findings);
    const unit = { id, text: article.blocks[block]?.text ?? '', labels };
    return {
      ...unit,
      file,
      doc: labelled.doc,
      group: labelled.group,
      published: article.published?.date ?? null,
      page: kindOf(plantPage),
      found,
      outcomes: scoreUnit(unit, found),
      withheld: here.flatMap(({ withheld }) => withheld),
    };
  });
}

/** What becomes of each block's sentences; of a page that is not about the story, nothing. */
function judgedByBlock(checker: Checker, article: Article): Map<number, Judgement[]> {
  const judged = new Map<number, Judgement[]>();
  const page = checker.read(article);
  if (!page.relevant) return judged;
  for (const sentence of page.sentences()) {
    const { block } = sentence.span;
    judged.set(block, [...(judged.get(block) ?? []), checker.explain(sentence)]);
  }
  return judged;
}
