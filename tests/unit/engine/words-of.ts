import { tokenise } from '../../../engine/language/tokens';
import { type Word, wordsOf } from '../../../engine/language/words';

/** The words of a text, as the finders read them. */
export function wordsIn(text: string): Word[] {
  return wordsOf(tokenise(text));
}

/** The words that a mention covers, one space between them. */
export function covered(
  words: readonly Word[],
  mention: { readonly from: number; readonly to: number },
): string {
  return words
    .slice(mention.from, mention.to)
    .map((word) => word.token.text)
    .join(' ');
}
