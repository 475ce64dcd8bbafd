import { indexTokens } from '../../engine/judge/nearness';
import { tellingTokens } from '../../engine/judge/telling-tokens';
import type { Matcher } from '../../engine/model/dataset';
import { assembleReading } from '../../engine/pipeline';
import { analyseSentence } from '../../engine/read/sentence';
import type { CheckedStory } from './build-story';
import type { LabelledArticle } from './labelled';
import type { Calibration } from './train/calibration';
import { fitModels, type TrainingSentence } from './train/fit';
import { layOutModels } from './train/lay-out';

/** A story as far as matching is made from it. */
export type CompiledStory = Pick<CheckedStory, 'record' | 'gate' | 'lexicon' | 'names' | 'profile'>;

/** Builds what the engine matches with: lexicon, learned weights, what each statement is known by. */
export function buildMatcher(
  story: CompiledStory,
  labelled: readonly LabelledArticle[],
  calibration: Calibration,
): Matcher {
  return assembleMatcher(story, trainingSentences(story, labelled), calibration);
}

/** The matcher from sentences whose features are known; what leaving files out uses again and again. */
export function assembleMatcher(
  story: CompiledStory,
  sentences: readonly TrainingSentence[],
  calibration: Calibration,
): Matcher {
  const { record, gate, lexicon, names, profile } = story;
  // Posts are compared wherever a person is named with one; nothing is decided about them.
  const claims = record.claims.filter((claim) => claim.kind !== 'role').map((claim) => claim.id);
  return {
    gate,
    lexicon,
    models: layOutModels(fitModels(sentences, claims, calibration)),
    names,
    profile,
    tokens: indexTokens(statementTokens(story)),
  };
}

/** Every labelled sentence with the features that the engine sees on its page. */
export function trainingSentences(
  story: CompiledStory,
  labelled: readonly LabelledArticle[],
): (TrainingSentence & { readonly article: LabelledArticle })[] {
  const { read, featuresOf } = assembleReading(story.record, story);
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
export function statementTokens(story: CompiledStory): string[][] {
  const { finders } = assembleReading(story.record, story);
  return story.record.statements.map(({ summary, quote }) => {
    const texts = quote === null ? [summary] : [summary, quote];
    return [...new Set(texts.flatMap((text) => tellingTokens(analyseSentence(text, finders, null))))];
  });
}
