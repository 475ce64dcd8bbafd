/**
 * Finds what stands in quotation marks: double and single, curly and straight, never closed, running
 * over paragraphs. Where marks can be read in two ways, the reading with more words in it is taken: the
 * proof may then ask for too much, which an author can list as unused, but never for too little.
 */

import { DOUBLE_MARKS, SINGLE_MARKS } from '../../../engine/language/quotation-marks';

/** Words in quotation marks: offsets within one paragraph, marks excluded, end excluded. */
export interface Passage {
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The quoted passages of an article, in order. A quotation within a quotation is a passage of its own. */
export function quotedPassages(paragraphs: readonly string[]): readonly Passage[] {
  return [...passagesBy(DOUBLE, paragraphs), ...passagesBy(SINGLE, paragraphs)]
    .filter(({ paragraph, start, end }) =>
      /[\p{L}\p{N}]/u.test(paragraphs[paragraph]?.slice(start, end) ?? ''),
    )
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

type Turn = 'opens' | 'closes';
interface Mark {
  readonly at: number;
  readonly turn: Turn;
}
/** Finds the marks of one sort in a paragraph. */
type MarkReader = (text: string, isOpenBefore: boolean) => readonly Mark[];

function passagesBy(read: MarkReader, paragraphs: readonly string[]): readonly Passage[] {
  const passages: Passage[] = [];
  /** The last paragraph with marks that ended inside a quotation. */
  let openSince: number | null = null;
  paragraphs.forEach((text, paragraph) => {
    const marks = read(text, openSince !== null);
    let open: number | null = null;
    let done = 0;
    for (const { at, turn } of marks) {
      if (turn === 'opens') {
        if (open !== null) passages.push({ paragraph, start: open, end: at });
        open = at + 1;
        continue;
      }
      if (open === null && done === 0 && openSince !== null) {
        // The quotation came in from an earlier paragraph; those between have no marks and belong to it.
        for (let between = openSince + 1; between < paragraph; between++) {
          passages.push({ paragraph: between, start: 0, end: paragraphs[between]?.length ?? 0 });
        }
      }
      passages.push({ paragraph, start: open ?? done, end: at });
      open = null;
      done = at + 1;
    }
    if (open !== null) passages.push({ paragraph, start: open, end: text.length });
    if (marks.length > 0) openSince = open === null ? null : paragraph;
  });
  return passages;
}

const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
const isBeforeOpening = (sign: string) => sign === '' || /[\s([{\u2010-\u2015/"“„'‘-]/u.test(sign);

const ANY_DOUBLE = new RegExp(`[${DOUBLE_MARKS}]`, 'g');
const ANY_SINGLE = new RegExp(`[${SINGLE_MARKS}]`, 'g');

const DOUBLE: MarkReader = (text) => {
  let isOpen = false;
  return [...text.matchAll(ANY_DOUBLE)].map(({ index: at, 0: sign }) => {
    const opens =
      '“„‟«'.includes(sign) ||
      (!'”»'.includes(sign) &&
        (isBeforeOpening(text.charAt(at - 1))
          ? /\S/.test(text.charAt(at + 1))
          : !isOpen && isWord(text.charAt(at + 1))));
    isOpen = opens;
    return { at, turn: opens ? 'opens' : 'closes' };
  });
};

/** Words that begin with an apostrophe. */
const ELISION = /^(?:\d\ds?|em|tis|twas|til|till|cause|bout|n)\b/i;

interface SingleMark {
  readonly at: number;
  readonly sign: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly isAfterS: boolean;
}

const SINGLE: MarkReader = (text, isOpenBefore) => {
  const signs = [...text.matchAll(ANY_SINGLE)].map((match) => readSingle(text, match.index));
  const marks: Mark[] = [];
  let isOpen = isOpenBefore;
  signs.forEach((mark, index) => {
    if (mark.canOpen) isOpen = true;
    else if (mark.canClose && isOpen && !isPlural(mark, signs.slice(index + 1))) isOpen = false;
    else return;
    marks.push({ at: mark.at, turn: mark.canOpen ? 'opens' : 'closes' });
  });
  return marks;
};

function readSingle(text: string, at: number): SingleMark {
  const [before, sign, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  const isWithinWord = isWord(before) && isWord(after);
  const isElision = ELISION.test(text.slice(at + 1));
  const canOpen = !isWithinWord && /\S/.test(after) && isBeforeOpening(before) && !isElision;
  const canClose = !isWithinWord && !canOpen && sign !== '‘' && /\S/.test(before);
  return { at, sign, canOpen, canClose, isAfterS: /s/i.test(before) };
}

/** "the 'workers' rights' row": after an s a mark is an apostrophe where one of its kind can close later. */
function isPlural({ sign, isAfterS }: SingleMark, rest: readonly SingleMark[]): boolean {
  const opening = rest.findIndex((mark) => mark.canOpen);
  const untilOpening = rest.slice(0, opening < 0 ? undefined : opening);
  return isAfterS && untilOpening.some((mark) => mark.canClose && mark.sign === sign);
}
