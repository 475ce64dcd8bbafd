import { lowerAt, type Word, type WordRange } from '../language/words';

/** What a preposition governs does nothing itself: "of Mr Grey", "with Louisa Hale". */

export const PREPOSITION =
  /^(of|to|about|from|for|with|by|on|at|in|against|over|that|than|as|before|after|like|under|beside|alongside|without)$/;

/** "secretary of state for transport", "mayor of London": small words within a title. */
export function isTitlePart(words: readonly Word[], at: number): boolean {
  return /^(secretary|state|minister|mayor|mp|member|leader|candidate|spokesman|spokeswoman|spokesperson|head|chief)$/.test(
    lowerAt(words, at - 1),
  );
}

/** Whether a name is what a preposition governs: "of Mr Grey", though not "a spokesman for Mill Ltd". */
export function isGoverned(words: readonly Word[], mention: WordRange): boolean {
  let at = mention.from - 1;
  while (at >= mention.from - 2 && /^(the|a|mr|mrs|ms|sir)$/.test(lowerAt(words, at))) at--;
  return PREPOSITION.test(lowerAt(words, at)) && !isTitlePart(words, at);
}
