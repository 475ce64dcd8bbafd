import { VERDICTS } from '../../engine/types';
import type { MarkStyle } from '../../platform/settings';
import { highlightName, markStyleSheet } from './mark-styles';
import type { Mark } from './marks';

/** Paints marks with the CSS Custom Highlight API: the page's own nodes stay as they are. */
export class Painter {
  readonly #sheet = new CSSStyleSheet();
  #marks: readonly Mark[] = [];
  /** Shadow trees with marks in them; styles of the page do not reach into those. */
  #roots = new Set<Document | ShadowRoot>();

  setStyle(style: MarkStyle): void {
    this.#sheet.replaceSync(markStyleSheet(style));
  }

  /** Marks these, and nothing else. */
  paint(marks: readonly Mark[]): void {
    this.#marks = marks;
    for (const verdict of VERDICTS) {
      const ranges = marks.filter((mark) => mark.finding.verdict === verdict).flatMap((mark) => mark.ranges);
      if (ranges.length === 0) {
        CSS.highlights.delete(highlightName(verdict));
        continue;
      }
      const highlight = new Highlight(...ranges);
      // Where marks overlap, the one that says more lies on top.
      highlight.priority = verdict === 'matches' || verdict === 'on-record' ? 0 : 1;
      CSS.highlights.set(highlightName(verdict), highlight);
    }
    this.#adopt();
  }

  /** Puts back what the page has cleared meanwhile, highlights or styles. */
  repaintIfCleared(): void {
    const cleared = this.#marks.some((mark) => !CSS.highlights.has(highlightName(mark.finding.verdict)));
    if (cleared) this.paint(this.#marks);
    else this.#adopt();
  }

  /** Takes everything away. */
  clear(): void {
    this.paint([]);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
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
