import { Decider } from './decide/decider';
import { featureReader, type SentenceFeatures } from './decide/features';
import { Judge } from './judge/judge';
import { Nearness } from './judge/nearness';
import type { Article } from './model/article';
import type { Dataset, Matcher } from './model/dataset';
import type { StoryRecord } from './model/record';
import { type Finders, findersOf } from './read/finders';
import { articleReader, type ReadableArticle, type ReadSentence } from './read/read-article';
import { QuotationIndex } from './retrieve/quotation-index';

/** Puts the engine together from its stages: for checking pages, for learning, and for looking at each by itself. */

/** From an article to the features of its sentences: as far as learning goes. */
export interface Reading {
  readonly finders: Finders;
  readonly read: (article: Article) => ReadableArticle;
  readonly quotations: QuotationIndex;
  readonly featuresOf: (sentence: ReadSentence) => SentenceFeatures;
}

/** All stages: what a sentence claims, and how that stands to the record. */
export interface Pipeline extends Reading {
  readonly decider: Decider;
  readonly judge: Judge;
}

/** Makes a stage that takes the place of the engine's own, or changes what one passes on. */
export interface Overrides {
  readonly features?: (features: SentenceFeatures, sentence: ReadSentence) => SentenceFeatures;
  readonly nearness?: (dataset: Dataset) => Nearness;
}

/** The stages that need no model. */
export function assembleReading(
  record: StoryRecord,
  matcher: Pick<Matcher, 'gate' | 'lexicon' | 'names' | 'profile'>,
): Reading {
  const finders = findersOf(matcher.names, matcher.lexicon, matcher.profile);
  const quotations = new QuotationIndex(record.statements);
  return {
    finders,
    read: articleReader(finders, record.actors, matcher),
    quotations,
    featuresOf: featureReader(record, matcher, quotations),
  };
}

/** All stages, made in a few steps between which the caller may give way to the page. */
export function* assembleInSteps(dataset: Dataset, overrides: Overrides = {}): Generator<void, Pipeline> {
  const { record, matcher } = dataset;
  const reading = assembleReading(record, matcher);
  yield;
  const decider = new Decider(matcher.models);
  yield;
  const nearness = overrides.nearness?.(dataset) ?? new Nearness(record.statements, matcher.tokens);
  const { features } = overrides;
  const featuresOf = features
    ? (sentence: ReadSentence) => features(reading.featuresOf(sentence), sentence)
    : reading.featuresOf;
  const judge = new Judge(dataset, reading.finders.offices, nearness, reading.quotations);
  return { ...reading, featuresOf, decider, judge };
}

/** All stages at once. */
export function assemble(dataset: Dataset, overrides?: Overrides): Pipeline {
  return atOnce(assembleInSteps(dataset, overrides));
}

/** Takes every step of some work and gives what it returns. */
export function atOnce<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
