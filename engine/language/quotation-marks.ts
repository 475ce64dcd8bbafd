/** The signs that quotations are set in: the one table of them. */

/** Double marks, of every language that papers borrow them from. */
export const DOUBLE_MARKS = '"“”„‟«»＂';

/** Single marks; the straight and the closing one are apostrophes too. */
export const SINGLE_MARKS = "'‘’‚‛‹›";

/** By the mark that opens a quotation, the one that closes it. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '«': '»',
};

/** What is printed for a closing mark where curly and straight ones are mixed. */
export const MIXED_CLOSERS: Readonly<Record<string, string>> = { '”': '"', '"': '”', '’': "'" };
