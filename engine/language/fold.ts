/**
 * One folding of characters for the page, the record and the search: what looks alike and means the same is the same.
 * Ligatures and other compatibility forms become their letters, look-alike apostrophes, spaces and hyphens one of each,
 * soft hyphens and other invisible characters nothing.
 */

/** A text in the characters that texts are compared in, with the way back to it as it was printed. */
export interface FoldedText {
  readonly text: string;
  /** Where in the printed text the character at an offset of the folded one begins. */
  startOf(at: number): number;
  /** Where in the printed text what ends before an offset of the folded one ends. */
  endOf(at: number): number;
}

/** Characters that are in a text and not to be read: soft hyphens, zero-width characters, marks of writing direction. */
export const UNREAD =
  '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';

/** Anything that may have to be folded; most texts hold nothing of it. */
const UNUSUAL = /[^\n -_a-~£€“”‘’–—…]|\p{L}‘\p{L}/u;

/** What is folded, by the kind of it; all else stays. */
const FOLDED = new RegExp(
  [
    `(?<unread>[${UNREAD}]+)`,
    // A number of a note, as "750¹".
    '(?<note>(?<=[\\p{L}\\p{N}.,”’])[⁰¹²³⁴-⁹]+)',
    '(?<fraction>[¼-¾⅐-⅞↉])',
    '(?<space>[^\\S\\n ])',
    '(?<apostrophe>[ʼ＇]|(?<=\\p{L})[‘‛ʹˈ′`´](?=\\p{L}))',
    '(?<opening>[„‟〝])',
    '(?<single>[‹›])',
    '(?<hyphen>[‐‑])',
    '(?<form>[！-～]|[\\p{L}\\p{Nd}\\p{Nl}]\\p{M}*)',
  ].join('|'),
  'gu',
);

/** Folds a text. What is plain already comes back as it is, at the cost of one look. */
export function fold(text: string): FoldedText {
  if (!UNUSUAL.test(text)) return { text, startOf: (at) => at, endOf: (at) => at };
  const parts: string[] = [];
  const changes: Change[] = [];
  let length = 0;
  let done = 0;
  const keep = (to: number) => {
    if (to > done) parts.push(text.slice(done, to));
    length += to - done;
  };
  for (const match of text.matchAll(FOLDED)) {
    const [printed] = match;
    const plain = plainOf(printed, match.groups ?? {}, text.charCodeAt(match.index - 1));
    if (plain === printed) continue;
    keep(match.index);
    // Each of several letters that one stands for begins where that one does.
    if (plain.length !== printed.length) {
      for (let at = 0; at < plain.length; at++)
        changes.push({ at: length + at, printed: match.index, width: printed.length });
      changes.push({ at: length + plain.length, printed: match.index + printed.length, width: 1 });
    }
    parts.push(plain);
    length += plain.length;
    done = match.index + printed.length;
  }
  keep(text.length);
  return {
    text: parts.join(''),
    startOf: (at) => printedAt(changes, at),
    endOf: (at) => (at === 0 ? 0 : endAt(changes, at - 1)),
  };
}

function plainOf(
  printed: string,
  kind: Readonly<Record<string, string | undefined>>,
  before: number,
): string {
  if (kind.unread !== undefined || kind.note !== undefined) return '';
  if (kind.space !== undefined) return ' ';
  if (kind.apostrophe !== undefined) return '’';
  if (kind.opening !== undefined) return '“';
  if (kind.single !== undefined) return printed === '‹' ? '‘' : '’';
  if (kind.hyphen !== undefined) return '-';
  const form = printed.normalize('NFKC');
  if (kind.fraction === undefined) return form;
  // "2½" is "2 1/2".
  const isAfterDigit = before >= 48 && before <= 57;
  return `${isAfterDigit ? ' ' : ''}${form.replace('⁄', '/')}`;
}

/** From here on the folded text runs beside the printed one. */
interface Change {
  readonly at: number;
  readonly printed: number;
  /** How many printed characters the first one stands for. */
  readonly width: number;
}

/** The last change at or before an offset. */
function lastChange(changes: readonly Change[], at: number): Change | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}

function printedAt(changes: readonly Change[], at: number): number {
  const change = lastChange(changes, at);
  return change === undefined ? at : change.printed + at - change.at;
}

/** Where the character at an offset ends: what is unread behind it is not its. */
function endAt(changes: readonly Change[], at: number): number {
  const change = lastChange(changes, at);
  return change === undefined ? at + 1 : change.printed + at - change.at + change.width;
}
