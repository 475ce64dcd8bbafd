import type { GateTerms } from '../../engine/gate';
import { indexTokens } from '../../engine/judge/retrieve/index-tokens';
import type { Lexicon, Matcher } from '../../engine/model/dataset';
import type { StoryRecord } from '../../engine/model/record';
import { assembleReading } from '../../engine/pipeline';
import { analyseSentence } from '../../engine/read/sentence';
import type { LabelledArticle } from './labelled';
import { fitModels, type TrainingSentence } from './train/fit';

/** Builds what the engine matches with: lexicon, learned weights, index of statements. */
export function buildMatcher(
  record: StoryRecord,
  gate: GateTerms,
  lexicon: Lexicon,
  labelled: readonly LabelledArticle[],
): Matcher {
  const sentences = trainingSentences(record, gate, lexicon, labelled);
  return assembleMatcher(record, gate, lexicon, sentences);
}

/** The matcher from sentences whose features are known; what leaving files out uses again and again. */
export function assembleMatcher(
  record: StoryRecord,
  gate: GateTerms,
  lexicon: Lexicon,
  sentences: readonly TrainingSentence[],
): Matcher {
  // Posts are compared wherever a person is named with one; nothing is decided about them.
  const claims = record.claims.filter((claim) => claim.kind !== 'role').map((claim) => claim.id);
  return {
    gate,
    lexicon,
    models: fitModels(sentences, claims),
    index: indexDocuments(record, gate, lexicon),
  };
}

/** Every labelled sentence with the features that the engine sees on its page. */
export function trainingSentences(
  record: StoryRecord,
  gate: GateTerms,
  lexicon: Lexicon,
  labelled: readonly LabelledArticle[],
): (TrainingSentence & { readonly article: LabelledArticle })[] {
  const { read, featuresOf } = assembleReading(record, { gate, lexicon });
  return labelled.flatMap((whole) => {
    const { article, blocks, group } = whole;
    const labels = new Map(blocks.map((block) => [block.block, block.labels]));
    return [...read(article).sentences()].flatMap((sentence) => {
      const mine = labels.get(sentence.span.block);
      if (!mine) return [];
      return [{ article: whole, features: featuresOf(sentence), labels: mine, real: group !== null }];
    });
  });
}

/** The tokens of each statement's summary and words, each once. */
function indexDocuments(record: StoryRecord, gate: GateTerms, lexicon: Lexicon): string[][] {
  const { finders } = assembleReading(record, { gate, lexicon });
  return record.statements.map(({ summary, quote }) => {
    const texts = quote === null ? [summary] : [summary, quote];
    return [...new Set(texts.flatMap((text) => indexTokens(analyseSentence(text, finders, null))))];
  });
}
