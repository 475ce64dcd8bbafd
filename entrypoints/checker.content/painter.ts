import { VERDICTS } from '../../engine/model/finding';
import type { MarkStyle } from '../../platform/settings';
import { highlightName, markStyleSheet } from './mark-styles';
import type { Mark } from './marks';
import { paintedRanges } from './painted-ranges';

/** A highlight with the ranges that it was given. */
interface Painted {
  readonly highlight: Highlight;
  readonly ranges: ReadonlySet<StaticRange>;
}

/** Paints marks with the CSS Custom Highlight API: the page's own nodes stay as they are. */
export class Painter {
  readonly #sheet = new CSSStyleSheet();
  /** What is registered now, by name. A newer checker may have registered others in its place. */
  readonly #painted = new Map<string, Painted>();
  #marks: readonly Mark[] = [];
  /** Shadow trees with marks in them; styles of the page do not reach into those. */
  #roots = new Set<Document | ShadowRoot>();

  setStyle(style: MarkStyle): void {
    this.#sheet.replaceSync(markStyleSheet(style));
  }

  /** Marks these, and nothing else. */
  paint(marks: readonly Mark[]): void {
    this.#marks = marks;
    const painted = paintedRanges(marks);
    for (const verdict of VERDICTS) this.#register(highlightName(verdict), painted.get(verdict) ?? []);
    this.#adopt();
  }

  /** Puts back what the page has cleared meanwhile, highlights or styles. */
  repaintIfCleared(): void {
    for (const [name, { highlight }] of this.#painted) {
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
    this.#adopt();
  }

  /** Takes everything away. */
  clear(): void {
    this.paint([]);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
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

  #adopt(): void {
    for (const mark of this.#marks) {
      const root = mark.ranges[0]?.startContainer.getRootNode();
      if (root instanceof Document || root instanceof ShadowRoot) this.#roots.add(root);
    }
    for (const root of this.#roots) {
      if (!root.adoptedStyleSheets.includes(this.#sheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
      }
    }
  }
}

/** Takes out of the page what a checker that could not clean up has left: its style sheet and its marks. */
export function removeLeftMarks(): void {
  for (const verdict of VERDICTS) CSS.highlights.delete(highlightName(verdict));
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !isMarkSheet(sheet));
}

function isMarkSheet(sheet: CSSStyleSheet): boolean {
  return sheet.cssRules[0]?.cssText.includes(`::highlight(${highlightName('matches')})`) ?? false;
}
