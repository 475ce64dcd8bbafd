import type { LabelledArticle } from '../../data/build/labelled';
import { assembleMatcher, trainingSentences } from '../../data/build/matcher';
import { type Checker, createChecker } from '../../engine/checker';
import type { Matcher } from '../../engine/model/dataset';
import type { Fold } from './folds';
import type { Material } from './material';
import { pageKinds } from './page-kind';
import { type Found, type ScoredUnit, scoreUnit } from './score';

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
    yield { ...fold, matcher: assembleMatcher(material, others) };
  }
}

/** Runs the whole engine, by its public door, over the articles of a fold. */
export function scoreFold({ record }: Material, { matcher, articles }: LearnedFold): ScoredUnit[] {
  const checker = createChecker({ record, matcher });
  const kindsOf = pageKinds(record);
  return articles.flatMap((article) => scoreArticle(article, findingsByBlock(checker, article), kindsOf));
}

/** Scores the labelled blocks of an article. */
export function scoreArticle(
  labelled: LabelledArticle,
  found: ReadonlyMap<number, readonly Found[]>,
  kindsOf: ReturnType<typeof pageKinds>,
): ScoredUnit[] {
  const { file, article, blocks } = labelled;
  const kindOf = kindsOf(article);
  return blocks.map(({ id, block, plantPage, labels }) => {
    const here = found.get(block) ?? [];
    const unit = { id, text: article.blocks[block]?.text ?? '', labels };
    return {
      ...unit,
      file,
      doc: labelled.doc,
      group: labelled.group,
      published: article.published?.date ?? null,
      page: kindOf(plantPage),
      found: here,
      outcomes: scoreUnit(unit, here),
    };
  });
}

function findingsByBlock(checker: Checker, { article }: LabelledArticle): Map<number, Found[]> {
  const found = new Map<number, Found[]>();
  for (const findings of checker.check(article)) {
    for (const { span, claim, verdict } of findings) {
      found.set(span.block, [...(found.get(span.block) ?? []), { claim, verdict }]);
    }
  }
  return found;
}
