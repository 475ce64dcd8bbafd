import type { LabelledArticle } from '../../data/build/labelled';
import { assembleMatcher, trainingSentences } from '../../data/build/matcher';
import { type Checker, createChecker } from '../../engine/checker';
import type { Matcher } from '../../engine/model/dataset';
import type { Material } from './material';
import { pageKinds } from './page-kind';
import { type Found, type ScoredUnit, scoreUnit } from './score';

/** Scores every file with a model that never saw it. */

/** One file, and the matcher learned from all the others. */
export interface Fold {
  readonly file: string;
  readonly matcher: Matcher;
  readonly articles: readonly LabelledArticle[];
}

/** A fold for each file, in the order of the notes. The features of a sentence are worked out once for all of them. */
export function* leaveOneFileOut({ record, gate, lexicon, labelled, notes }: Material): Generator<Fold> {
  const sentences = trainingSentences(record, gate, lexicon, labelled);
  for (const { file } of notes) {
    const others = sentences.filter((sentence) => sentence.file !== file);
    const matcher = assembleMatcher(record, gate, lexicon, others);
    yield { file, matcher, articles: labelled.filter((article) => article.file === file) };
  }
}

/** Runs the whole engine, by its public door, over the articles of a fold. */
export function scoreFold({ record }: Material, { matcher, articles }: Fold): ScoredUnit[] {
  const checker = createChecker({ record, matcher });
  const kindsOf = pageKinds(record);
  return articles.flatMap((article) => scoreArticle(article, findingsByBlock(checker, article), kindsOf));
}

/** Scores the labelled blocks of an article. */
export function scoreArticle(
  { file, article, blocks }: LabelledArticle,
  found: ReadonlyMap<number, readonly Found[]>,
  kindsOf: ReturnType<typeof pageKinds>,
): ScoredUnit[] {
  const kindOf = kindsOf(article);
  return blocks.map(({ id, block, plantPage, labels }) => {
    const here = found.get(block) ?? [];
    const unit = { id, text: article.blocks[block]?.text ?? '', labels };
    return {
      ...unit,
      file,
      published: article.published?.date ?? null,
      page: kindOf(plantPage),
      marked: here.length > 0,
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
