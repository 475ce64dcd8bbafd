import type { Article } from '../types';
import type { SentenceAnalysis } from './sentence';

/**
 * Which plant does "the factory" mean? A sentence that names no place speaks of the page's own
 * subject, or of what the sentence before it named.
 */

/** How a sentence stands to the plant at Newton Aycliffe. */
export type Subject = 'named' | 'carried' | 'page' | 'elsewhere' | 'none';

const HERE = ['newton-aycliffe', 'hitachi-name'];
const ELSEWHERE = ['other-company'];
const NAMES_STORY = /Hitachi(?! (?:Energy|Vantara|Construction|Astemo))|Aycliffe/;

/** Whether the page is about the plant: its head names it, or its text does so again and again. */
export function isAboutPlant(article: Article): boolean {
  const head = [
    article.title,
    ...article.blocks.filter((block) => HEAD_KINDS.has(block.kind)).map((block) => block.text),
  ].join(' \n ');
  if (/Hitachi(?! (?:Energy|Vantara|Construction|Astemo))/.test(head)) return true;
  if (/Aycliffe/.test(head) && /\b(train|rail|plant|factory|works)/i.test(head)) return true;
  const naming = article.blocks.filter((block) => NAMES_STORY.test(block.text)).length;
  const hitachi = article.blocks.some((block) => /Hitachi(?! Energy)/.test(block.text));
  return hitachi && naming >= 3 && naming >= article.blocks.length * 0.3;
}

const HEAD_KINDS = new Set(['headline', 'standfirst']);

/** How a sentence stands to the plant, given the sentence before it and what the page is about. */
export function subjectOf(
  sentence: SentenceAnalysis,
  previous: SentenceAnalysis | null,
  aboutPlant: boolean,
): Subject {
  if (namesAny(sentence, HERE)) return 'named';
  if (namesAny(sentence, ELSEWHERE)) return 'elsewhere';
  if (previous && namesAny(previous, HERE)) return 'carried';
  if (aboutPlant) return 'page';
  return 'none';
}

function namesAny(sentence: SentenceAnalysis, concepts: readonly string[]): boolean {
  return sentence.concepts.some((mention) => concepts.includes(mention.concept));
}
