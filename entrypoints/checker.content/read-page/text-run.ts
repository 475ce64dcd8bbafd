/**
 * Text of the page gathered into one run, as it is drawn: white space folded to single spaces, lines parted by line
 * feeds, invisible characters left out, quotation marks where the browser draws them; and for every character that
 * stays the text node and offset it came from.
 */

/** Characters of a run that stand one for one in a text node. */
export interface Segment {
  /** Where it begins in the run's text. */
  readonly start: number;
  readonly node: Text;
  /** Where it begins in the node's data. */
  readonly offset: number;
  /** How many characters; 0 for one that no node holds: a line break, a mark that the browser draws. */
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
  /** Where in the text buttons begin and end. */
  readonly buttons: { readonly start: number; readonly end: number }[] = [];
  #gap: { mark: ' ' | '\n'; node: Text; offset: number; length: number } | null = null;
  /** Marks to stand before the next words. */
  #opening = '';

  /**
   * Adds text of one node.
   *
   * @param data the node's text, or a part of it
   * @param offset where in the node's data that part begins
   * @param keepsLines line breaks in the text are drawn as such
   * @returns how many characters the run grew by
   */
  add(node: Text, data: string, offset: number, keepsLines = false): number {
    const before = this.text.length;
    for (const match of data.matchAll(PIECE)) {
      const [piece, unread, white] = match;
      if (unread !== undefined) continue;
      const at = offset + match.index;
      if (white !== undefined) {
        this.#part(keepsLines && white.includes('\n') ? '\n' : ' ', { node, offset: at, length: 1 });
        continue;
      }
      this.#settleGap();
      if (this.#opening !== '' && !HAS_OPENING.test(piece)) this.#append(this.#opening, node, at, 0);
      this.#opening = '';
      this.#append(piece, node, at, piece.length);
    }
    return this.text.length - before;
  }

  /** Parts what comes from what is there, where the text itself has no white space. */
  breakLine(mark: ' ' | '\n'): void {
    const last = this.segments.at(-1);
    if (last !== undefined)
      this.#part(mark, { node: last.node, offset: last.offset + last.length, length: 0 });
  }

  /** A mark that the browser draws before the next words. */
  open(mark: string): void {
    this.#opening += mark;
  }

  /** A mark that the browser draws after the last words. @param opening what was to be drawn before them */
  close(mark: string, opening: string): void {
    const last = this.segments.at(-1);
    if (this.#opening !== '' || last === undefined) this.#opening = this.#opening.replace(opening, '');
    else if (!(isDouble(mark) ? /["“”»«]$/ : /['‘’]$/).test(this.text))
      this.#append(mark, last.node, last.offset + last.length, 0);
  }

  /** Takes off all from an offset of the text on, and gives it as a run of its own. */
  cut(start: number): TextRun {
    const rest = new TextRun();
    const taken = this.text.slice(start);
    rest.text = taken.trimStart();
    const dropped = this.text.length - rest.text.length;
    while ((this.segments.at(-1)?.start ?? -1) >= start) {
      const segment = this.segments.pop();
      if (segment !== undefined && segment.start >= dropped)
        rest.segments.unshift({ ...segment, start: segment.start - dropped });
    }
    const last = this.segments.at(-1);
    if (last !== undefined && last.length > 0) last.length = Math.min(last.length, start - last.start);
    this.text = this.text.slice(0, start);
    for (const count of COUNTS) {
      rest[count] = Math.max(0, Math.min(rest.text.length, this[count] - this.text.length));
      this[count] = Math.min(this[count], this.text.length);
    }
    if (taken !== rest.text) this.breakLine(taken.startsWith('\n') ? '\n' : ' ');
    return rest;
  }

  #part(mark: ' ' | '\n', place: { node: Text; offset: number; length: number }): void {
    if (this.#gap === null) this.#gap = { mark, ...place };
    else if (mark === '\n') this.#gap.mark = mark;
  }

  /** A gap is text only between two words. */
  #settleGap(): void {
    const gap = this.#gap;
    this.#gap = null;
    if (gap !== null && this.text !== '') this.#append(gap.mark, gap.node, gap.offset, gap.length);
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

/** Some pages draw the marks themselves. */
const HAS_OPENING = /^["“„«'‘]/;

function isDouble(mark: string): boolean {
  return mark === '”';
}

/** Counts of a run's characters. */
const COUNTS = ['linkChars', 'homeChars', 'timeChars', 'strongChars'] as const;
