import { QuotationIndex } from '../judge/retrieve/quotation-index';
import type { Lexicon } from '../model/dataset';
import type { Answer, IsoDate, StoryRecord } from '../model/record';
import { type Owners, ownerOf, ownersOf } from '../read/owner';
import type { ReadSentence } from '../read/read-article';
import type { SentenceAnalysis } from '../read/sentence';
import { beforeName, pairName } from './packing/feature-numbers';
import { wordName } from './vocabulary';

/**
 * What a sentence offers the decision whether it makes a claim: the presence of concepts, entities,
 * bound quantities, dates and word stems, and of pairs of them. Values stay out, save those on
 * record: "750 jobs" and "500 jobs" must look alike for a difference to be caught.
 */

/** What the decision looks at: things with a place in the sentence, and things that belong to the whole of it. */
export interface SentenceFeatures {
  readonly atoms: readonly Atom[];
  readonly singles: readonly string[];
}

/** Something a sentence holds; `at` is its middle in words, `null` where it belongs to the whole sentence. */
export interface Atom {
  readonly name: string;
  readonly at: number | null;
}

/** The name of the feature that words close to a claim's recorded ones are quoted. */
export function quoteName(claim: string): string {
  return `quote:${claim}`;
}

/** Makes a function that collects the features of a sentence. */
export function featureReader(
  record: StoryRecord,
  lexicon: Lexicon,
): (sentence: ReadSentence) => SentenceFeatures {
  const owners = ownersOf(lexicon.owners);
  const figures = recordedFigures(record);
  const quotations = new QuotationIndex(record.statements);

  return (sentence) => {
    const atoms = atomsOf(sentence, owners, figures);
    const quoted = new Set(sentence.quotes.flatMap(({ text }) => [...quotations.claimsOf(text)]));
    for (const claim of quoted) atoms.push({ name: quoteName(claim), at: null });
    return { atoms, singles: singlesOf(sentence) };
  };
}

/** Visits the name of every feature once: singles, atoms, and pairs of atoms that stand near each other. */
export function forEachFeature(features: SentenceFeatures, visit: (name: string) => void): void {
  for (const name of features.singles) visit(name);
  const seen = new Set<string>();
  const once = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    visit(name);
  };
  const { atoms } = features;
  for (let i = 0; i < atoms.length; i++) {
    const a = atoms[i];
    if (!a) continue;
    once(a.name);
    for (let j = i + 1; j < atoms.length; j++) {
      const b = atoms[j];
      if (b && a.name !== b.name && areNear(a, b)) once(pairName(a.name, b.name));
    }
  }
}

/** Words further apart than this seldom belong to one claim. */
const REACH = 14;

/** Whether two atoms may make a pair. */
export function areNear(a: Atom, b: Atom): boolean {
  return a.at === null || b.at === null || Math.abs(a.at - b.at) <= REACH;
}

function atomsOf(sentence: ReadSentence, owners: Owners, figures: ReadonlySet<string>): Atom[] {
  const { analysis } = sentence;
  const atoms: Atom[] = [{ name: `plant:${sentence.subject}`, at: null }];
  const add = (name: string, range: { readonly from: number; readonly to: number }) =>
    atoms.push({ name, at: (range.from + range.to) / 2 });
  for (const mention of analysis.concepts) add(mention.concept, mention);
  for (const mention of analysis.entities) add(`@${mention.actor}`, mention);
  addQuantities(analysis, owners, figures, add);
  for (const date of analysis.dates) {
    add(`date:${date.grain}`, date);
    const year = date.grain === 'year' ? date.when?.earliest.slice(0, 4) : undefined;
    if (year !== undefined) add(STORY_YEARS.has(year) ? `year:${year}` : 'year:other', date);
  }
  return atoms;
}

/** Years that the record speaks of. */
const STORY_YEARS = new Set(['2015', '2023', '2024']);

function addQuantities(
  analysis: SentenceAnalysis,
  owners: Owners,
  figures: ReadonlySet<string>,
  add: (name: string, range: { readonly from: number; readonly to: number }) => void,
): void {
  for (const quantity of analysis.quantities) {
    const unit = quantity.unit ?? 'bare';
    add(`#${unit}${quantity.qualifier === 'vague' ? ':vague' : ''}`, quantity);
    const owner = ownerOf(analysis, quantity, owners);
    if (owner !== null) add(`#${unit}@${owner}`, quantity);
    const figure = `${quantity.high}${unit}`;
    if (figures.has(figure)) add(`#${figure}`, quantity);
  }
}

function singlesOf(sentence: ReadSentence): string[] {
  const singles = new Set<string>([`time:${timeOf(sentence.published)}`]);
  for (const { token } of sentence.analysis.words) {
    if (token.kind === 'word' && !STOPWORDS.has(token.lower)) singles.add(wordName(token.stem));
  }
  for (const mention of sentence.previous?.concepts ?? []) singles.add(beforeName(mention.concept));
  for (const mention of sentence.previous?.entities ?? []) singles.add(beforeName(`@${mention.actor}`));
  return [...singles];
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
    figures.add(`${answer.amount}${answer.unit}`);
    if (answer.unit === 'months' && answer.amount % 12 === 0) figures.add(`${answer.amount / 12}years`);
  }
  return figures;
}

/** The stretch of the story that a page's date falls into. */
function timeOf(published: IsoDate | null): string {
  if (published === null) return 'undated';
  if (published < '2024-01') return 'before';
  if (published < '2024-07-05') return 'spring';
  return published < '2024-12' ? 'autumn' : 'after';
}

const STOPWORDS = new Set(
  'a an the and or but of to in on at for from by with as is are was were be been it its they their he his she her that this these those which who whom whose what when where there has have had will would can could may might should do does did not no so than then also into over after before'.split(
    ' ',
  ),
);
