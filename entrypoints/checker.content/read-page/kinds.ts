import { attributeOf } from '../dom';
import type { TextRun } from './text-run';

/** What an element is beside what it is drawn as. */
export const KIND = { link: 1, home: 2, time: 4, strong: 8, quote: 16, button: 32 } as const;

/** Bits of `KIND` that hold for an element. @param tag its local name */
export function kindOf(element: Element, tag: string): number {
  switch (tag) {
    case 'a': {
      const address = attributeOf(element, 'href');
      if (address === null) return 0;
      return (leadsElsewhere(address) ? KIND.link : 0) | (HOME.test(address) ? KIND.home : 0);
    }
    case 'time':
      return KIND.time;
    case 'b':
    case 'strong':
      return KIND.strong;
    case 'q':
      return KIND.quote;
    case 'button':
      return KIND.button;
    default:
      return 0;
  }
}

/** A link to a place on the same page is part of the text it stands in. */
function leadsElsewhere(address: string): boolean {
  return !/#./.test(address);
}

/** The address of a site's first page. */
const HOME = /^(?:https?:\/\/[^/?#]+)?\/?$/;

/** Marks that browsers draw around `<q>`, by how deep it is nested. */
const QUOTES = [
  ['“', '”'],
  ['‘', '’'],
] as const;
/** What kinds of element stand around the text that is being read. */
export class Enclosing {
  #links = 0;
  #homes = 0;
  #times = 0;
  #strongs = 0;
  #quotes = 0;

  enter(kind: number): void {
    this.#add(kind, 1);
  }

  leave(kind: number): void {
    this.#add(kind, -1);
  }

  /** The marks of the innermost quotation. */
  get marks(): readonly [opening: string, closing: string] {
    return QUOTES[(this.#quotes + 1) % 2] ?? QUOTES[0];
  }

  /** Counts characters that a run has grown by. */
  count(run: TextRun, grown: number): void {
    if (this.#links > 0) run.linkChars += grown;
    if (this.#homes > 0) run.homeChars += grown;
    if (this.#times > 0) run.timeChars += grown;
    if (this.#strongs > 0) run.strongChars += grown;
  }

  #add(kind: number, by: 1 | -1): void {
    if (kind === 0) return;
    if ((kind & KIND.link) !== 0) this.#links += by;
    if ((kind & KIND.home) !== 0) this.#homes += by;
    if ((kind & KIND.time) !== 0) this.#times += by;
    if ((kind & KIND.strong) !== 0) this.#strongs += by;
    if ((kind & KIND.quote) !== 0) this.#quotes += by;
  }
}
