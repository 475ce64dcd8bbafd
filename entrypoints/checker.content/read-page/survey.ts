/**
 * One walk over the page as it is composed (open shadow roots and slots included), in a single pass without
 * recursion. It notes the boxes that text stands in and the runs of text in them, and judges nothing.
 */
import { BLOCKS, FIELDS, FLOWS, FURNITURE_ROLES, SKIPPED, SKIPPED_ROLES } from './elements';
import { TextRun } from './text-run';
import { createVocabulary, HINT } from './vocabulary';

/** Most nodes looked at: some fifty times a long news page. */
export const MAX_NODES = 250_000;
/** Most characters of text read: more than a book. */
export const MAX_CHARS = 1_000_000;
/** A longer stretch without any break is cut here, so that no block is a page of its own. */
const MAX_RUN = 20_000;

/** A block element, or an inline one whose name says that it stands apart. */
export interface Box {
  readonly parent: Box | null;
  readonly children: Box[];
  readonly tag: string;
  /** Its classes, as they stand. */
  readonly names: string;
  /** Bits of `HINT`. */
  readonly hints: number;
  /** Names or role say that it is not the article's. */
  readonly setApart: boolean;
  /** Level of the heading it is or lies in; 0 for none. */
  readonly heading: number;
  /** Nearest enclosing element of each sort, the box itself included. */
  readonly flow: Flow;
  /** Runs of the survey that lie in it: from `first` up to, not including, `end`. */
  readonly first: number;
  end: number;
  /** Holds a field to fill in, not deeper than in inline elements. */
  hasField: boolean;
}

/** What a run stands in, as its enclosing elements say. */
export interface Flow {
  /** The item of a list. */
  readonly item: Box | null;
  /** The cell of a table. */
  readonly cell: Box | null;
  readonly quote: boolean;
  readonly figure: boolean;
  readonly caption: boolean;
  readonly paragraph: boolean;
  readonly button: boolean;
  /** Line breaks in the text are line breaks on the page. */
  readonly preformatted: boolean;
  readonly speaker: boolean;
}

/** Text between two breaks. */
export interface Run {
  readonly box: Box;
  readonly content: TextRun;
}

export interface Survey {
  readonly root: Box;
  /** In page order, each after its parent. */
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  /** The page was larger than the budget; the rest of it was not looked at. */
  readonly truncated: boolean;
}

/** Preformatted text between empty lines. */
const PARAGRAPHS = /(?:(?!\n[ \t\r]*\n)[\s\S])+/g;

const OUTSIDE: Flow = {
  item: null,
  cell: null,
  quote: false,
  figure: false,
  caption: false,
  paragraph: false,
  button: false,
  preformatted: false,
  speaker: false,
};

/** An element with an open shadow tree; `outer` is the host around the tree that it stands in itself. */
interface Host {
  readonly element: Element;
  readonly outer: Host | null;
}

/** An element whose children are being visited. */
interface Visit {
  next: Node | null;
  /** Nodes assigned to a slot, which are not siblings of one another. */
  readonly assigned: Node[] | null;
  /** The host that the slots of this subtree are filled from. */
  readonly host: Host | null;
  readonly opened: Box | null;
  readonly isLink: boolean;
  readonly isTime: boolean;
  readonly isStrong: boolean;
  /** Within flowing text, where inline elements are words whatever they are called. */
  readonly inFlow: boolean;
}

/** @param isVisible asked of each element whose ancestors are all visible */
export function surveyPage(document: Document, isVisible: (element: Element) => boolean): Survey {
  const hintsOf = createVocabulary();
  const boxes: Box[] = [];
  const runs: Run[] = [];
  const root = openBox(null, null, 0, false, 0);
  boxes.push(root);

  let box = root;
  let run = new TextRun();
  let nodes = 0;
  let chars = 0;
  let links = 0;
  let times = 0;
  let strongs = 0;
  let breaks = 0;
  let cut = false;

  const endRun = () => {
    breaks = 0;
    if (run.text === '') return;
    runs.push({ box, content: run });
    run = new TextRun();
  };

  const addText = (node: Text, data: string, offset: number) => {
    const grown = run.add(node, data, offset);
    if (grown > 0) breaks = 0;
    if (links > 0) run.linkChars += grown;
    if (times > 0) run.timeChars += grown;
    if (strongs > 0) run.strongChars += grown;
  };

  const top = Array.from(document.children).reverse();
  const visits: Visit[] = [{ ...visitOf(document, null, null, false), next: null, assigned: top }];
  while (visits.length > 0 && nodes < MAX_NODES && chars < MAX_CHARS) {
    const visit = visits.at(-1);
    if (visit === undefined) break;
    const node = takeNext(visit);
    if (node === null) {
      visits.pop();
      if (visit.isLink) links--;
      if (visit.isTime) times--;
      if (visit.isStrong) strongs--;
      if (visit.opened !== null) {
        endRun();
        visit.opened.end = runs.length;
        box = visit.opened.parent ?? root;
      }
      continue;
    }
    nodes++;
    if (isText(node)) {
      const left = Math.min(MAX_CHARS - chars, MAX_RUN);
      cut ||= node.length > left;
      const data = node.length > left ? node.substringData(0, left) : node.data;
      chars += data.length;
      if (run.text.length + data.length > MAX_RUN) endRun();
      if (!box.flow.preformatted) addText(node, data, 0);
      else {
        for (const { index, 0: paragraph } of data.matchAll(PARAGRAPHS)) {
          if (index > 0) endRun();
          addText(node, paragraph, index);
        }
      }
      continue;
    }
    if (!isElement(node)) continue;

    const tag = node.localName;
    if (tag === 'br') {
      run.breakLine();
      // Two breaks part paragraphs, and one ends a heading that is only bold.
      if (++breaks > 1 || run.strongChars >= run.text.length) endRun();
      continue;
    }
    if (tag === 'hr') endRun();
    if (SKIPPED.has(tag)) {
      if (FIELDS.has(tag) && node.getAttribute('type') !== 'hidden') box.hasField = true;
      continue;
    }
    const role = node.getAttribute('role');
    if (role !== null && SKIPPED_ROLES.has(role)) continue;
    const hints = hintsOf(node);
    if ((hints & HINT.hidden) !== 0 || !isVisible(node)) continue;

    const ariaHidden = node.getAttribute('aria-hidden') === 'true';
    const isCredit = box.flow.caption && (hints & HINT.meta) !== 0;
    const opens = BLOCKS.has(tag) || isCredit || (!visit.inFlow && (hints !== 0 || ariaHidden));
    let opened: Box | null = null;
    if (opens) {
      endRun();
      const setApart =
        (hints & HINT.furniture) !== 0 || (role !== null && FURNITURE_ROLES.has(role)) || ariaHidden;
      opened = openBox(box, node, hints, setApart, runs.length);
      box.children.push(opened);
      boxes.push(opened);
      box = opened;
    }
    const isLink = tag === 'a' && leadsElsewhere(node);
    const isTime = tag === 'time';
    const isStrong = tag === 'b' || tag === 'strong';
    if (isLink) links++;
    if (isTime) times++;
    if (isStrong) strongs++;
    const next = visitOf(node, visit.host, opened, visit.inFlow);
    nodes += next.assigned?.length ?? 0;
    visits.push({ ...next, isLink, isTime, isStrong });
  }
  endRun();
  const truncated = cut || visits.length > 0;
  for (const visit of visits) if (visit.opened !== null) visit.opened.end = runs.length;
  root.end = runs.length;
  return { root, boxes, runs, truncated };
}

function openBox(
  parent: Box | null,
  element: Element | null,
  hints: number,
  setApart: boolean,
  first: number,
): Box {
  const tag = element?.localName ?? 'html';
  const outer = parent?.flow ?? OUTSIDE;
  const names = hints & HINT_OF_FLOW;
  const box: Mutable<Box> = {
    parent,
    children: [],
    tag,
    names: element?.getAttribute('class') ?? '',
    hints,
    setApart,
    heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : (parent?.heading ?? 0),
    flow: outer,
    first,
    end: first,
    hasField: false,
  };
  const changes = names !== 0 || FLOW_TAGS.has(tag);
  if (!changes) return box;
  const item = LISTS.has(tag) ? null : ITEMS.has(tag) ? box : outer.item;
  box.flow = {
    item,
    cell: tag === 'td' || tag === 'th' ? box : outer.cell,
    quote: outer.quote || tag === 'blockquote' || (hints & HINT.quote) !== 0,
    figure: outer.figure || tag === 'figure',
    caption: outer.caption || tag === 'figcaption' || tag === 'caption' || (hints & HINT.caption) !== 0,
    paragraph: outer.paragraph || tag === 'p',
    button: outer.button || tag === 'button',
    preformatted: outer.preformatted || tag === 'pre',
    speaker: outer.speaker || (hints & HINT.speaker) !== 0,
  };
  return box;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const HINT_OF_FLOW = HINT.quote | HINT.caption | HINT.speaker;
/** Items of lists; what is an article in an item, as in the lists that live blogs are, is no item. */
const ITEMS = new Set(['li', 'dt', 'dd']);
const LISTS = new Set(['ul', 'ol', 'dl', 'article']);
const FLOW_TAGS = new Set([
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
]);

/** How to visit what an element shows: its shadow tree, the nodes assigned to a slot, or its children. */
function visitOf(node: Node, host: Host | null, opened: Box | null, inFlow: boolean): Visit {
  const visit = { assigned: null, host, opened, isLink: false, isTime: false, isStrong: false };
  if (!isElement(node)) return { ...visit, next: node.firstChild, inFlow };
  const flows = inFlow || FLOWS.has(node.localName);
  const shadow = node.shadowRoot;
  if (shadow)
    return { ...visit, next: shadow.firstChild, host: { element: node, outer: host }, inFlow: flows };
  if (node.localName === 'slot' && host !== null) {
    const assigned = assignedTo(node.getAttribute('name') ?? '', host.element);
    // What fills a slot belongs to the tree around the host.
    if (assigned.length > 0) return { ...visit, assigned, host: host.outer, next: null, inFlow: flows };
  }
  if (node.localName === 'details' && !node.hasAttribute('open')) {
    const summary = Array.from(node.children).find((child) => child.localName === 'summary');
    return { ...visit, assigned: summary ? [summary] : [], next: null, inFlow: flows };
  }
  return { ...visit, next: node.firstChild, inFlow: flows };
}

/** Children of a host that a slot of that name shows, last first. */
function assignedTo(name: string, host: Element): Node[] {
  const assigned: Node[] = [];
  for (let child = host.lastChild; child !== null; child = child.previousSibling) {
    const slot = isElement(child) ? (child.getAttribute('slot') ?? '') : '';
    if (slot === name && (isElement(child) || isText(child))) assigned.push(child);
  }
  return assigned;
}

function takeNext(visit: Visit): Node | null {
  if (visit.assigned !== null) return visit.assigned.pop() ?? null;
  const node = visit.next;
  visit.next = node?.nextSibling ?? null;
  return node;
}

/** A link to a place on the same page is part of the text it stands in. */
function leadsElsewhere(link: Element): boolean {
  const address = link.getAttribute('href');
  return address !== null && !/#./.test(address);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Text, or a CDATA section of an XML document. */
function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}
