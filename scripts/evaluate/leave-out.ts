import type { LabelledArticle } from '../../data/build/labelled';
import { assembleMatcher, trainingSentences } from '../../data/build/matcher';
import { createChecker } from '../../engine/checker';
import type { GateTerms } from '../../engine/gate';
import type { Lexicon, Matcher } from '../../engine/matcher';
import type { StoryRecord } from '../../engine/types';
import { type Found, type Outcome, scoreArticle } from './score';

/** Scores every file with a model that never saw it. */

/** What the evaluation works on. */
export interface Material {
  readonly record: StoryRecord;
  readonly gate: GateTerms;
  readonly lexicon: Lexicon;
  readonly labelled: readonly LabelledArticle[];
}

/** For each file the matcher learned from all the others, and the file's articles. */
export function* leaveOneFileOut(
  material: Material,
): Generator<{
  readonly file: string;
  readonly matcher: Matcher;
  readonly articles: readonly LabelledArticle[];
}> {
  const { record, gate, lexicon, labelled } = material;
  const sentences = trainingSentences(record, gate, lexicon, labelled);
  for (const file of new Set(labelled.map((article) => article.file))) {
    const matcher = assembleMatcher(
      record,
      gate,
      lexicon,
      sentences.filter((sentence) => sentence.file !== file),
    );
    yield { file, matcher, articles: labelled.filter((article) => article.file === file) };
  }
}

/** Runs the whole engine over articles and scores what it finds. */
export function scoreWith(
  record: StoryRecord,
  matcher: Matcher,
  articles: readonly LabelledArticle[],
): Outcome[] {
  const checker = createChecker({ record, matcher });
  return articles.flatMap((labelled) => {
    const found = findingsOf(checker.check(labelled.article));
    return scoreArticle(labelled, found);
  });
}

function findingsOf(steps: ReturnType<ReturnType<typeof createChecker>['check']>): Found[] {
  const found: Found[] = [];
  for (const findings of steps) {
    for (const { span, claim, verdict } of findings) found.push({ block: span.block, claim, verdict });
  }
  return found;
}

/** Sentences of labelled articles for which no claim is labelled, required or optional. */
export function sentencesWithoutClaim(articles: readonly LabelledArticle[]): number {
  return articles.flatMap((article) => article.blocks).filter((block) => block.labels.length === 0).length;
}
