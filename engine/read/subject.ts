import { isNamed } from '../gate';
import type { Article } from '../model/article';
import type { SubjectNames } from '../model/profile';
import type { SentenceAnalysis } from './sentence';

/**
 * What does "the factory" mean? A sentence that names no place speaks of the page's own subject, or of
 * what the sentence before it named.
 */

/** How a sentence stands to what the story is about. */
export type Subject = 'named' | 'carried' | 'page' | 'elsewhere' | 'none';

const HEAD_KINDS = new Set(['headline', 'standfirst']);
/** Share of the blocks that name the subject on a page about it, whatever its head says. */
const SHARE_NAMING = 0.3;
/** Blocks that name it by a name of its own on a page whose head has a shared name alone. */
const LEAST_NAMING = 3;

/** Whether the page is about the story's subject: its head names it, or its text does so again and again. */
export function isAboutSubject(article: Article, subject: SubjectNames): boolean {
  const isAlone = (text: string) => subject.alone.some((entity) => isNamed(text, entity));
  const isShared = (text: string) => subject.shared.some((entity) => isNamed(text, entity));
  const heads = article.blocks.filter((block) => HEAD_KINDS.has(block.kind));
  const head = [article.title, ...heads.map((block) => block.text)].join(' \n ');
  if (isAlone(head)) return true;
  const headShares = isShared(head);
  if (headShares && namesTrade(head, subject.trade)) return true;
  const alone = article.blocks.filter((block) => isAlone(block.text)).length;
  if (headShares && alone >= LEAST_NAMING) return true;
  const naming = article.blocks.filter((block) => isAlone(block.text) || isShared(block.text)).length;
  return alone > 0 && naming >= LEAST_NAMING && naming >= article.blocks.length * SHARE_NAMING;
}

/** Whether a word of a text begins as one of the subject's trade does. */
function namesTrade(text: string, trade: readonly string[]): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) =>
    trade.some((begin) => word.startsWith(begin)),
  );
}

/** Which place the text named last, and how many sentences ago. */
export interface PlaceMemory {
  readonly where: 'here' | 'elsewhere' | null;
  readonly ago: number;
}

export const NO_PLACE: PlaceMemory = { where: null, ago: 0 };

/** Sentences for which "the factory" goes on meaning the one that was named. */
const LONGEST_CARRY = 6;

/** The memory after a sentence has been read. */
export function rememberPlace(
  memory: PlaceMemory,
  sentence: SentenceAnalysis,
  subject: SubjectNames,
): PlaceMemory {
  const where = placeNamed(sentence, subject);
  return where === null ? { where: memory.where, ago: memory.ago + 1 } : { where, ago: 1 };
}

/** How a sentence stands to the subject, given the places named before it and whether the page is about it. */
export function subjectOf(
  sentence: SentenceAnalysis,
  memory: PlaceMemory,
  subject: SubjectNames,
  aboutSubject: boolean,
): Subject {
  const named = placeNamed(sentence, subject);
  if (named !== null) return named === 'here' ? 'named' : 'elsewhere';
  if (memory.where === 'here' && memory.ago === 1) return 'carried';
  if (aboutSubject) return 'page';
  return memory.where === 'here' && memory.ago <= LONGEST_CARRY ? 'carried' : 'none';
}

/** The place that a sentence names; a namesake, whose name begins with the subject's, is another. */
export function placeNamed(
  { concepts }: Pick<SentenceAnalysis, 'concepts'>,
  { here, elsewhere }: SubjectNames,
): 'here' | 'elsewhere' | null {
  const others = concepts.filter((mention) => elsewhere.includes(mention.concept));
  const isHere = concepts.some(
    (mention) =>
      here.includes(mention.concept) &&
      !others.some((other) => other.from <= mention.from && mention.to <= other.to),
  );
  if (isHere) return 'here';
  return others.length > 0 ? 'elsewhere' : null;
}
