import type { Tone } from '../../components/model/verdict-families';
import { VERDICTS } from '../../engine/model/finding';
import type { MarkStyle } from '../../platform/settings';
import { parentElementOf } from './dom';
import { HIGHLIGHT_NAMES, highlightName } from './mark-styles';
import type { Mark } from './marks';
import { paintedRanges } from './painted-ranges';
import { toneUnder } from './tone';

/** A highlight with the ranges that it was given. */
interface Painted {
  readonly highlight: Highlight;
  readonly ranges: ReadonlySet<StaticRange>;
}

/**
 * Paints marks with the CSS Custom Highlight API: the page's own nodes stay as they are. The styles are the background's to
 * put in, where the page cannot change them.
 */
export class Painter {
  /** What is registered now, by name. A newer checker may have registered others in its place. */
  readonly #painted = new Map<string, Painted>();
  #style: MarkStyle;

  constructor(style: MarkStyle) {
    this.#style = style;
  }

  /** What is painted from now on looks like this. */
  setStyle(style: MarkStyle): void {
    this.#style = style;
  }

  /** Marks these, and nothing else. */
  paint(marks: readonly Mark[]): void {
    const tones = new Map<Element | null, Tone>();
    const toneOf = (range: StaticRange) => {
      const holder = parentElementOf(range.startContainer);
      const tone = tones.get(holder) ?? toneUnder(holder);
      tones.set(holder, tone);
      return tone;
    };
    const byName = new Map<string, StaticRange[]>();
    for (const [verdict, ranges] of paintedRanges(marks)) {
      for (const range of ranges) {
        const name = highlightName(verdict, this.#style, toneOf(range));
        const named = byName.get(name);
        if (named === undefined) byName.set(name, [range]);
        else named.push(range);
      }
    }
    for (const name of HIGHLIGHT_NAMES) {
      this.#register(name, byName.get(name) ?? []);
    }
  }

  /** Undoes what the page has done to marks: cleared them, put its own in their place or among them. */
  repaintIfChanged(): void {
    for (const name of HIGHLIGHT_NAMES) {
      const painted = this.#painted.get(name);
      if (painted === undefined) {
        if (CSS.highlights.has(name)) CSS.highlights.delete(name);
        continue;
      }
      const { highlight, ranges } = painted;
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      if (highlight.size === ranges.size && [...ranges].every((range) => highlight.has(range))) continue;
      highlight.clear();
      for (const range of ranges) highlight.add(range);
    }
  }

  /** Takes everything away. */
  clear(): void {
    this.paint([]);
  }

  /** Changes what is registered by what has come and gone: the browser paints anew what it is given anew. */
  #register(name: string, ranges: readonly StaticRange[]): void {
    const before = this.#painted.get(name);
    if (ranges.length === 0) {
      this.#painted.delete(name);
      if (before !== undefined && CSS.highlights.get(name) === before.highlight) CSS.highlights.delete(name);
      return;
    }
    const highlight = before?.highlight ?? new Highlight();
    const wanted = new Set(ranges);
    // Firefox lets nobody but the page go through a highlight.
    for (const range of before?.ranges ?? []) if (!wanted.has(range)) highlight.delete(range);
    for (const range of wanted) if (!highlight.has(range)) highlight.add(range);
    this.#painted.set(name, { highlight, ranges: wanted });
    if (!CSS.highlights.has(name) || before === undefined) CSS.highlights.set(name, highlight);
  }
}

/** Takes out of the page what a checker that could not clean up has left: its marks. */
export function removeLeftMarks(): void {
  for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
  // Up to version 0.1 they had other names.
  for (const at of VERDICTS.keys()) CSS.highlights.delete(`aside-${at + 1}`);
}
