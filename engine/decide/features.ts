import type { WordRange } from '../language/words';
import type { Matcher } from '../model/dataset';
import type { StoryTimes } from '../model/profile';
import type { Answer, IsoDate, StoryRecord } from '../model/record';
import { type Owners, ownerOf, ownersOf } from '../read/owner';
import type { ReadSentence } from '../read/read-article';
import type { SentenceAnalysis } from '../read/sentence';
import type { QuotationIndex } from '../retrieve/quotation-index';

/**
 * What a sentence offers the decision whether it makes a claim: the presence of concepts, entities,
 * bound quantities, dates, word stems and neighbouring words, and of pairs of them. Values stay out, save those on
 * record: "750 jobs" and "500 jobs" must look alike for a difference to be caught.
 */

/** Something that a sentence holds or that is true of it: its kind, and which of that kind. */
export type Feature =
  | readonly [kind: 'concept' | 'concept-before' | 'concept-of-title', concept: string]
  | readonly [kind: 'actor' | 'actor-before' | 'actor-of-title', actor: string]
  | readonly [kind: 'quantity' | 'vague-quantity', unit: string]
  | readonly [kind: 'owned-quantity', unit: string, owner: string]
  | readonly [kind: 'recorded-figure', unit: string, amount: number]
  | readonly [kind: 'date', grain: string]
  | readonly [kind: 'year', year: string]
  | readonly [kind: 'quotation', claim: string]
  | readonly [kind: 'subject', subject: string]
  | readonly [kind: 'page-date', period: string]
  | readonly [kind: 'page-year', years: string]
  | readonly [kind: 'page-about', what: 'subject' | 'other']
  | readonly [kind: 'word', stem: string]
  | readonly [kind: 'words', first: string, second: string];

/** What the decision looks at: things with a place in the sentence, and things that belong to the whole of it. */
export interface SentenceFeatures {
  readonly atoms: readonly Atom[];
  readonly singles: readonly Feature[];
}

/** A feature that makes pairs; `at` is its middle in words, `null` where it belongs to the whole sentence. */
export interface Atom {
  readonly feature: Feature;
  readonly at: number | null;
}

/** Words close to a claim's recorded ones are quoted. */
export function quoteFeature(claim: string): Feature {
  return ['quotation', claim];
}

/** The claims whose recorded words a sentence quotes, or words close to them. */
export function quotedClaims({ atoms }: SentenceFeatures): ReadonlySet<string> {
  return new Set(atoms.flatMap(({ feature: [kind, claim] }) => (kind === 'quotation' ? [claim] : [])));
}

/** Makes a function that collects the features of a sentence. */
export function featureReader(
  record: StoryRecord,
  { lexicon, profile: { times } }: Pick<Matcher, 'lexicon' | 'profile'>,
  quotations: QuotationIndex,
): (sentence: ReadSentence) => SentenceFeatures {
  const owners = ownersOf(lexicon.owners);
  const figures = recordedFigures(record);
  const years = new Set(times.years.map(String));
  const storyYear = Number(record.ends.slice(0, 4));

  return (sentence) => {
    const atoms = atomsOf(sentence, owners, figures, years);
    const quoted = new Set(sentence.quotes.flatMap(({ text }) => [...quotations.claimsOf(text)]));
    for (const claim of quoted) atoms.push({ feature: quoteFeature(claim), at: null });
    return { atoms, singles: [...pageFeatures(sentence, times, storyYear), ...singlesOf(sentence)] };
  };
}

/** Words further apart than this seldom belong to one claim. */
const REACH = 14;

/** Whether two atoms may make a pair. */
export function areNear(a: Atom, b: Atom): boolean {
  return a.at === null || b.at === null || Math.abs(a.at - b.at) <= REACH;
}

/** What a contrary is said of, what says it when denied or of others, tell nothing by themselves that other concepts do not. */
function isPartOfContrary(concept: string): boolean {
  return /^(?:of|denying|deed)\./.test(concept);
}

function atomsOf(
  sentence: ReadSentence,
  owners: Owners,
  figures: ReadonlySet<string>,
  years: ReadonlySet<string>,
): Atom[] {
  const { analysis } = sentence;
  const atoms: Atom[] = [{ feature: ['subject', sentence.subject], at: null }];
  const add: AddAtom = (feature, { from, to }) => atoms.push({ feature, at: (from + to) / 2 });
  for (const mention of analysis.concepts) {
    if (!isPartOfContrary(mention.concept)) add(['concept', mention.concept], mention);
  }
  for (const mention of analysis.entities) add(['actor', mention.actor], mention);
  addQuantities(analysis, owners, figures, add);
  for (const date of analysis.dates) {
    add(['date', date.grain], date);
    const year = date.grain === 'year' ? date.when?.earliest.slice(0, 4) : undefined;
    if (year !== undefined) add(['year', years.has(year) ? year : 'other'], date);
  }
  return atoms;
}

type AddAtom = (feature: Feature, range: WordRange) => void;

function addQuantities(
  analysis: SentenceAnalysis,
  owners: Owners,
  figures: ReadonlySet<string>,
  add: AddAtom,
): void {
  for (const quantity of analysis.quantities) {
    const unit = quantity.unit ?? 'bare';
    add([quantity.qualifier === 'vague' ? 'vague-quantity' : 'quantity', unit], quantity);
    const owner = ownerOf(analysis, quantity, owners);
    if (owner !== null) add(['owned-quantity', unit, owner], quantity);
    if (figures.has(figureKey(quantity.high, unit))) add(['recorded-figure', unit, quantity.high], quantity);
  }
}

/** What is true of every sentence of a page. */
function pageFeatures(
  { published, aboutSubject }: ReadSentence,
  times: StoryTimes,
  storyYear: number,
): Feature[] {
  return [
    ['page-date', timeOf(published, times)],
    ['page-year', yearsFrom(storyYear, published)],
    ['page-about', aboutSubject ? 'subject' : 'other'],
  ];
}

/** How many years a page is from the one in which the record ends: two and more before it, or after it, are as one. */
function yearsFrom(storyYear: number, published: IsoDate | null): string {
  if (published === null) return 'undated';
  return String(Math.max(-2, Math.min(1, Number(published.slice(0, 4)) - storyYear)));
}

function singlesOf({ analysis, previous, title }: ReadSentence): Feature[] {
  const stems = new Set<string>();
  for (const { token } of analysis.words) {
    if (token.kind === 'word' && !STOPWORDS.has(token.lower)) stems.add(token.stem);
  }
  return [
    ...[...stems].map((stem): Feature => ['word', stem]),
    ...neighbours(analysis),
    ...conceptsIn(previous).map((concept): Feature => ['concept-before', concept]),
    ...actorsIn(previous).map((actor): Feature => ['actor-before', actor]),
    ...conceptsIn(title).map((concept): Feature => ['concept-of-title', concept]),
    ...actorsIn(title).map((actor): Feature => ['actor-of-title', actor]),
  ];
}

/** Words and marks beside each other, by their stems. Numbers are all alike: values stay out. */
function neighbours({ words }: SentenceAnalysis): Feature[] {
  const printed = words.map(({ token }) => (token.kind === 'number' ? '#' : token.stem));
  return printed.slice(1).map((second, at): Feature => ['words', printed[at] ?? '', second]);
}

function conceptsIn(sentence: SentenceAnalysis | null): string[] {
  const concepts = sentence?.concepts.map(({ concept }) => concept) ?? [];
  return [...new Set(concepts.filter((concept) => !isPartOfContrary(concept)))];
}

function actorsIn(sentence: SentenceAnalysis | null): string[] {
  return [...new Set(sentence?.entities.map(({ actor }) => actor))];
}

/** The figures that the record gives, with their unit: a page that gives one is likely to speak of it. */
function recordedFigures(record: StoryRecord): Set<string> {
  const answers: Answer[] = [
    ...record.statements.flatMap((statement) => statement.answers),
    ...record.claims.flatMap((claim) => claim.derived.map((derived) => derived.answer)),
  ];
  const figures = new Set<string>();
  for (const answer of answers) {
    if (answer.kind !== 'figure' || answer.amount === null) continue;
    figures.add(figureKey(answer.amount, answer.unit));
    if (answer.unit === 'months' && answer.amount % 12 === 0)
      figures.add(figureKey(answer.amount / 12, 'years'));
  }
  return figures;
}

function figureKey(amount: number, unit: string): string {
  return `${amount} ${unit}`;
}

/** The stretch of the story that a page's date falls into. */
function timeOf(published: IsoDate | null, { periods }: StoryTimes): string {
  if (published === null) return 'undated';
  return periods.find(({ until }) => until === null || published <= until)?.id ?? 'after';
}

const STOPWORDS = new Set(
  'a an the and or but of to in on at for from by with as is are was were be been it its they their he his she her that this these those which who whom whose what when where there has have had will would can could may might should do does did not no so than then also into over after before'.split(
    ' ',
  ),
);
