/**
 * Text of the page gathered into one run: white space folded to single spaces, invisible characters left
 * out, and for every character that stays the text node and offset it came from.
 */

/** Characters of a run that stand one for one in a text node. */
export interface Segment {
  /** Where it begins in the run's text. */
  readonly start: number;
  readonly node: Text;
  /** Where it begins in the node's data. */
  readonly offset: number;
  /** How many characters; 0 for a space that a line break or an element's edge stands for. */
  length: number;
}

/** Soft hyphens, zero-width characters and marks of writing direction: on the page, but not to be read. */
const UNREAD = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';

/** An unread stretch, a stretch of white space, or words that single plain spaces part. */
const PIECE = new RegExp(`([${UNREAD}]+)|(\\s+)|[^\\s${UNREAD}]+(?: [^\\s${UNREAD}]+)*`, 'gu');

/** One run being gathered. */
export class TextRun {
  text = '';
  readonly segments: Segment[] = [];
  /** How many characters stand in links that lead elsewhere. */
  linkChars = 0;
  /** How many of those stand in links to the site's first page. */
  homeChars = 0;
  /** How many characters stand in `<time>`. */
  timeChars = 0;
  /** How many characters are bold. */
  strongChars = 0;
  #space: { node: Text; offset: number; length: number } | null = null;

  /**
   * Adds text of one node.
   *
   * @param data the node's text, or a part of it
   * @param offset where in the node's data that part begins
   * @returns how many characters the run grew by
   */
  add(node: Text, data: string, offset: number): number {
    const before = this.text.length;
    for (const match of data.matchAll(PIECE)) {
      const [piece, unread, white] = match;
      if (unread !== undefined) continue;
      if (white !== undefined) {
        this.#space ??= { node, offset: offset + match.index, length: 1 };
        continue;
      }
      this.#settleSpace();
      this.#append(piece, node, offset + match.index, piece.length);
    }
    return this.text.length - before;
  }

  /** Parts words where the page breaks a line without white space in the text. */
  breakLine(): void {
    const last = this.segments.at(-1);
    if (last !== undefined) this.#space ??= { node: last.node, offset: last.offset + last.length, length: 0 };
  }

  /** A space is text only between two words. */
  #settleSpace(): void {
    const space = this.#space;
    this.#space = null;
    if (space !== null && this.text !== '') this.#append(' ', space.node, space.offset, space.length);
  }

  #append(piece: string, node: Text, offset: number, length: number): void {
    const last = this.segments.at(-1);
    const continues =
      last !== undefined &&
      length > 0 &&
      last.length > 0 &&
      last.node === node &&
      last.offset + last.length === offset;
    if (continues) last.length += length;
    else this.segments.push({ start: this.text.length, node, offset, length });
    this.text += piece;
  }
}
