import { HINT } from './vocabulary';

/** What a box stands in, itself included. */
export interface Flow {
  /** The item of a list. */
  readonly item: Box | null;
  /** The cell of a table. */
  readonly cell: Box | null;
  readonly quote: boolean;
  /** In a `<blockquote>`. */
  readonly isQuoted: boolean;
  readonly figure: boolean;
  /** What is a caption by its element or its name. */
  readonly caption: Box | null;
  readonly paragraph: boolean;
  readonly button: boolean;
  /** Line breaks in the text are line breaks on the page. */
  readonly preformatted: boolean;
  readonly speaker: boolean;
}

const OUTSIDE: Flow = {
  item: null,
  cell: null,
  quote: false,
  isQuoted: false,
  figure: false,
  caption: null,
  paragraph: false,
  button: false,
  preformatted: false,
  speaker: false,
};

/** Items of lists; what is an article in an item, as in the lists that live blogs are, is no item. */
const ITEMS = new Set(['li', 'dt', 'dd']);
const LISTS = new Set(['ul', 'ol', 'dl', 'article']);
const FLOWING = [
  ...ITEMS,
  ...LISTS,
  'td',
  'th',
  'blockquote',
  'figure',
  'figcaption',
  'caption',
  'p',
  'button',
  'pre',
];
const HEADINGS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
const FLOW_TAGS = new Set(FLOWING);
const FLOW_HINTS = HINT.quote | HINT.caption | HINT.speaker;

/** So many paragraphs beside one another are an article's text, whatever they stand in is called. */
const MANY = 3;

/** Whether text is the caption of a picture or a table. To be asked when the page has been walked. */
export function isCaption({ caption }: Flow): boolean {
  return caption !== null && !caption.holdsText;
}

/** A block element, or an inline one whose name says that it stands apart. */
export class Box {
  readonly children: Box[] = [];
  /** Level of the heading it is or lies in; 0 for none. */
  readonly heading: number;
  readonly flow: Flow;
  /** Runs of the survey that lie in it: from `first` up to, not including, `end`. */
  readonly first: number;
  end: number;
  /** Holds a field to fill in, not deeper than in inline elements. */
  hasField = false;
  /** Holds many paragraphs beside one another. */
  holdsText = false;
  #paragraphs = 0;

  /**
   * @param classes the element's classes, as they stand
   * @param hints bits of `HINT`
   * @param setApart names or role say that it is not the article's
   * @param first how many runs stand before it
   */
  constructor(
    readonly parent: Box | null,
    readonly tag: string,
    readonly classes: string,
    readonly hints: number,
    readonly setApart: boolean,
    first: number,
  ) {
    this.first = first;
    this.end = first;
    this.heading = HEADINGS.get(tag) ?? parent?.heading ?? 0;
    const outer = parent?.flow ?? OUTSIDE;
    this.flow = FLOW_TAGS.has(tag) || (hints & FLOW_HINTS) !== 0 ? innerFlow(outer, this) : outer;
    parent?.children.push(this);
    if (tag === 'p') parent?.addParagraph();
  }

  private addParagraph(): void {
    if (++this.#paragraphs !== MANY) return;
    for (let box: Box | null = this; box !== null && !box.holdsText; box = box.parent) box.holdsText = true;
  }
}

function innerFlow(outer: Flow, box: Box): Flow {
  const { tag, hints } = box;
  return {
    item: LISTS.has(tag) ? null : ITEMS.has(tag) ? box : outer.item,
    cell: tag === 'td' || tag === 'th' ? box : outer.cell,
    isQuoted: outer.isQuoted || tag === 'blockquote',
    quote: outer.quote || tag === 'blockquote' || (hints & HINT.quote) !== 0,
    figure: outer.figure || tag === 'figure',
    caption:
      outer.caption ??
      (tag === 'figcaption' || tag === 'caption' || (hints & HINT.caption) !== 0 ? box : null),
    paragraph: outer.paragraph || tag === 'p',
    // A heading that unfolds its section is still a heading.
    button: outer.button || (tag === 'button' && box.heading === 0),
    preformatted: outer.preformatted || tag === 'pre',
    speaker: outer.speaker || (hints & HINT.speaker) !== 0,
  };
}
