import type { Article } from '../model/article';
import type { SentenceAnalysis } from './sentence';

/**
 * Which plant does "the factory" mean? A sentence that names no place speaks of the page's own
 * subject, or of what the sentence before it named.
 */

/** How a sentence stands to the plant at Newton Aycliffe. */
export type Subject = 'named' | 'carried' | 'page' | 'elsewhere' | 'none';

const HERE = new Set(['newton-aycliffe', 'hitachi-name']);
const ELSEWHERE = new Set(['other-company']);
const HITACHI = /Hitachi(?! (?:Energy|Vantara|Construction|Astemo))/;
const NAMES_STORY = new RegExp(`${HITACHI.source}|Aycliffe`);
const HEAD_KINDS = new Set(['headline', 'standfirst']);
/** Share of the blocks that name the plant on a page about it, whatever its head says. */
const SHARE_NAMING = 0.3;
/** Blocks that name Hitachi on a page whose head names the town alone. */
const LEAST_NAMING = 3;

/** Whether the page is about the plant: its head names it, or its text does so again and again. */
export function isAboutPlant(article: Article): boolean {
  const heads = article.blocks.filter((block) => HEAD_KINDS.has(block.kind));
  const head = [article.title, ...heads.map((block) => block.text)].join(' \n ');
  if (HITACHI.test(head)) return true;
  if (/Aycliffe/.test(head) && /\b(train|rail|plant|factory|works)/i.test(head)) return true;
  const hitachi = article.blocks.filter((block) => HITACHI.test(block.text)).length;
  if (/Aycliffe/.test(head) && hitachi >= LEAST_NAMING) return true;
  const naming = article.blocks.filter((block) => NAMES_STORY.test(block.text)).length;
  return hitachi > 0 && naming >= LEAST_NAMING && naming >= article.blocks.length * SHARE_NAMING;
}

/** Which place the text named last, and how many sentences ago. */
export interface PlaceMemory {
  readonly where: 'here' | 'elsewhere' | null;
  readonly ago: number;
}

export const NO_PLACE: PlaceMemory = { where: null, ago: 0 };

/** Sentences for which "the factory" goes on meaning the plant that was named. */
const LONGEST_CARRY = 6;

/** The memory after a sentence has been read. */
export function rememberPlace(memory: PlaceMemory, sentence: SentenceAnalysis): PlaceMemory {
  const where = placeNamed(sentence);
  return where === null ? { where: memory.where, ago: memory.ago + 1 } : { where, ago: 1 };
}

/** How a sentence stands to the plant, given the places named before it and what the page is about. */
export function subjectOf(sentence: SentenceAnalysis, memory: PlaceMemory, aboutPlant: boolean): Subject {
  const named = placeNamed(sentence);
  if (named !== null) return named === 'here' ? 'named' : 'elsewhere';
  if (memory.where === 'here' && memory.ago === 1) return 'carried';
  if (aboutPlant) return 'page';
  return memory.where === 'here' && memory.ago <= LONGEST_CARRY ? 'carried' : 'none';
}

/** The place that a sentence names; "Hitachi Energy" is another company. */
function placeNamed({ concepts }: SentenceAnalysis): 'here' | 'elsewhere' | null {
  const others = concepts.filter((mention) => ELSEWHERE.has(mention.concept));
  const here = concepts.some(
    (mention) =>
      HERE.has(mention.concept) &&
      !others.some((other) => other.from <= mention.from && mention.to <= other.to),
  );
  if (here) return 'here';
  return others.length > 0 ? 'elsewhere' : null;
}
