import {
  type Alignment,
  isFunctionWord,
  quotedWords,
  tellingWords,
  wordsCompared,
} from '../../language/quotation';
import type { Statement } from '../../model/record';
import type { SentenceQuote } from '../../read/read-article';
import type { QuotationIndex } from '../../retrieve/quotation-index';
import type { Unproved } from './unproved';

/** Are these the recorded words, altered or in another mouth? Or words that anybody might use? */

/** The share of a quotation's words that must be the recorded ones, in order: less where the page names the speaker. */
const LEAST_SHARE = 0.7;
const LEAST_SHARE_SPOKEN = 0.55;
/** Telling words that page and record must have in common, in order; fewer where one word alone is another. */
const LEAST_TELLING = 3;
const LEAST_TELLING_SPOKEN = 2;
/** Shorter quotations are anybody's. */
const LEAST_WORDS = 3;

/**
 * Why words on the page are not shown to be an altered quotation.
 *
 * @param spoken whether the page gives them to the recorded speaker by name; if it names nobody, more must agree
 * @param isPosition whether the claim asks for what somebody said: of an event or a state two words say too little
 */
export function wordingUnproved(
  page: string,
  recorded: string,
  { shared }: Alignment,
  spoken: boolean,
  isPosition: boolean,
): Unproved | null {
  const words = quotedWords(page);
  const { pageOnly, recordOnly, common } = wordsCompared(page, recorded);
  const telling = common.filter((word) => !isFunctionWord(word)).length;
  const isOneWord = spoken && isPosition && pageOnly.length === 1 && recordOnly.length <= 1;
  // "Completely mistaken" for "completely wrong": the other word stands in the very place.
  const isPair = isOneWord && words.length === 2 && isReplaced(words, quotedWords(recorded));
  const least = isOneWord ? 1 : spoken ? LEAST_TELLING_SPOKEN : LEAST_TELLING;
  const share = spoken ? LEAST_SHARE_SPOKEN : LEAST_SHARE;
  if (!isPair && (words.length < LEAST_WORDS || telling < least || shared < words.length * share))
    return 'few-words';
  const differing = [...pageOnly, ...recordOnly];
  // Another number is another figure, which a claim of its own asks for.
  if (differing.every((word) => /^\d+$/.test(word))) return 'counts-another';
  return differing.some((word) => !isFunctionWord(word) || NEGATES.test(word)) ? null : 'same-meaning';
}

/** Whether one of two words is recorded with another telling word in the place of its fellow. */
function isReplaced([first, second]: readonly Folded[], recorded: readonly Folded[]): boolean {
  return recorded.some(({ folded }, at) => {
    const fellow =
      folded === first?.folded ? recorded[at + 1] : folded === second?.folded ? recorded[at - 1] : undefined;
    return !isFunctionWord(folded) && fellow !== undefined && !isFunctionWord(fellow.folded);
  });
}

interface Folded {
  readonly folded: string;
}

const NEGATES = /^(?:not|no|never|\p{L}+nt)$/u;

/** Telling words that make a phrase one person's rather than everybody's. */
const OWN_TELLING = 3;

/**
 * Why recorded words in another mouth accuse nobody.
 *
 * @param quotations all of the record: a phrase that it has from several voices is nobody's own
 */
export function attributionUnproved(
  quote: SentenceQuote,
  recorded: Statement,
  quotations: QuotationIndex,
  sameVoice: (a: string, b: string) => boolean,
): Unproved | null {
  const telling = tellingWords(quote.text).length;
  if (telling < OWN_TELLING) return 'common-words';
  const shared = [...quotations.near(quote.text)].some(
    ([{ claimant }, { kind }]) => kind === 'agrees' && !sameVoice(claimant, recorded.claimant),
  );
  if (shared) return 'common-words';
  const { speaker } = quote;
  return speaker.kind === 'other' || (speaker.kind === 'actor' && speaker.bound) ? null : 'speaker-unnamed';
}
