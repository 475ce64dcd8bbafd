import type { Box } from './box';
import { proseWeight, runningSums, sumOf } from './prose';
import type { Run, Survey } from './survey';

/** Runs from `first` up to, not including, `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Prose below this much (weight) is no article that furniture could be beside. */
export const MIN_ARTICLE = 400;
/** No box of furniture holds more of a page's prose than this, comments aside. */
export const MAX_SHARE = 0.35;
/** How far up from a label or a button its surroundings are looked at, in boxes. */
const MAX_CLIMB = 6;

/** A surveyed page whose headline is known, with the questions that are asked of its boxes. */
export class PageView {
  readonly runs: readonly Run[];
  readonly boxes: readonly Box[];
  /** Index of the headline's run, or -1. */
  readonly headline: number;
  /** Weight of all prose of the page, other people's included. */
  readonly prose: number;
  readonly #sums: readonly number[];

  constructor({ runs, boxes, root }: Survey, headline: number) {
    this.runs = runs;
    this.boxes = boxes;
    this.headline = headline;
    this.#sums = runningSums(runs.map(proseWeight));
    this.prose = this.proseOf(root);
  }

  proseOf(stretch: Stretch): number {
    return sumOf(this.#sums, stretch);
  }

  /** A box's share of the page's prose, 0 to 1. */
  share(box: Box): number {
    return this.prose === 0 ? 0 : this.proseOf(box) / this.prose;
  }

  holdsHeadline({ first, end }: Box): boolean {
    return first <= this.headline && this.headline < end;
  }

  /** A box and those around it, innermost first, up to what holds the headline or more of the prose. */
  climb(box: Box, maxShare: number, mayBe: (box: Box) => boolean = () => true): readonly Box[] {
    const path: Box[] = [];
    for (let at: Box | null = box; at !== null && path.length < MAX_CLIMB; at = at.parent) {
      if (this.holdsHeadline(at) || this.share(at) > maxShare || !mayBe(at)) break;
      path.push(at);
    }
    return path;
  }
}
