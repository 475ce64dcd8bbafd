/**
 * One walk over the page as it is composed, in a single pass without recursion. It notes the boxes that text
 * stands in and the runs of text in them, and judges nothing.
 */
import { attributeOf, hasAttributes, isElement, isText, localNameOf, rootElementOf } from '../dom';
import { Box } from './box';
import { type Remaining, shownChildren, takeNext } from './composed-tree';
import { BLOCKS, FIELDS, FLOWS, FURNITURE_ROLES, SKIPPED, SKIPPED_ROLES } from './elements';
import { TextRun } from './text-run';
import { createVocabulary, HINT } from './vocabulary';

/** Most nodes looked at: some ten times a long news page. */
export const MAX_NODES = 60_000;
/** Most characters of text read: more than a book. */
export const MAX_CHARS = 1_000_000;
/** A longer stretch without any break is cut here, so that no block is a page of its own. */
export const MAX_RUN = 20_000;

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
  /** The page was larger than the bounds; the rest of it was not looked at. */
  readonly truncated: boolean;
}

/** Nodes looked at in one step: about those of ten paragraphs of a large site. */
export const STEP = 250;

/** @param isVisible asked of each element whose ancestors are all visible */
export function surveyPage(
  document: Document,
  isVisible: (element: Element) => boolean,
): Generator<void, Survey> {
  const surveyor = new Surveyor(isVisible);
  return surveyor.walk({ next: null, assigned: [rootElementOf(document)], host: null });
}

/** An element whose children are being visited. */
interface Visit {
  readonly remaining: Remaining;
  readonly opened: Box | null;
  readonly isLink: boolean;
  readonly isHome: boolean;
  readonly isTime: boolean;
  readonly isStrong: boolean;
  /** Within flowing text, where inline elements are words whatever they are called. */
  readonly inFlow: boolean;
}

/** Preformatted text between empty lines. */
const PARAGRAPHS = /(?:(?!\n[ \t\r]*\n)[\s\S])+/g;

class Surveyor {
  readonly #isVisible: (element: Element) => boolean;
  readonly #hintsOf = createVocabulary();
  readonly #root = new Box(null, 'html', '', 0, false, 0);
  readonly #boxes: Box[] = [this.#root];
  readonly #runs: Run[] = [];
  readonly #visits: Visit[] = [];
  #box = this.#root;
  #run = new TextRun();
  /** How many enclosing elements are links, links to the first page, times, bold. */
  #links = 0;
  #homes = 0;
  #times = 0;
  #strongs = 0;
  /** Line breaks since the last text. */
  #breaks = 0;
  #nodes = 0;
  /** How many nodes end the present step. */
  #pause = STEP;
  #chars = 0;
  /** A bound was reached: nothing more is looked at. */
  #isFull = false;
  /** A text was too long to be read to its end. */
  #isCut = false;

  constructor(isVisible: (element: Element) => boolean) {
    this.#isVisible = isVisible;
  }

  *walk(top: Remaining): Generator<void, Survey> {
    const visits = this.#visits;
    const whole = {
      opened: null,
      isLink: false,
      isHome: false,
      isTime: false,
      isStrong: false,
      inFlow: false,
    };
    visits.push({ ...whole, remaining: top });
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      if (this.#nodes >= this.#pause) {
        this.#pause = this.#nodes + STEP;
        yield;
      }
      if (this.#nodes >= MAX_NODES || this.#chars >= MAX_CHARS) this.#isFull = true;
      const node = this.#isFull ? null : takeNext(visit.remaining);
      if (node === null) this.#leave(visit);
      else if (isText(node)) this.#read(node);
      else if (isElement(node)) this.#enter(node, visit);
    }
    this.#endRun();
    this.#root.end = this.#runs.length;
    return { root: this.#root, boxes: this.#boxes, runs: this.#runs, truncated: this.#isFull || this.#isCut };
  }

  #leave({ opened, isLink, isHome, isTime, isStrong }: Visit): void {
    this.#visits.pop();
    if (isLink) this.#links--;
    if (isHome) this.#homes--;
    if (isTime) this.#times--;
    if (isStrong) this.#strongs--;
    if (opened === null) return;
    this.#endRun();
    opened.end = this.#runs.length;
    this.#box = opened.parent ?? this.#root;
  }

  #enter(element: Element, { remaining, inFlow }: Visit): void {
    this.#nodes++;
    const tag = localNameOf(element);
    if (tag === 'br') this.#breakLine();
    if (tag === 'hr') this.#endRun();
    if (SKIPPED.has(tag)) {
      if (FIELDS.has(tag) && attributeOf(element, 'type') !== 'hidden') this.#box.hasField = true;
      return;
    }
    const isNamed = hasAttributes(element);
    const role = isNamed ? (attributeOf(element, 'role') ?? '') : '';
    const hints = this.#hintsOf(element, isNamed);
    if (SKIPPED_ROLES.has(role) || (hints & HINT.hidden) !== 0 || !this.#isVisible(element)) return;

    const children = shownChildren(element, remaining.host);
    this.#nodes += children.assigned?.length ?? 0;
    const address = tag === 'a' ? attributeOf(element, 'href') : null;
    const isLink = address !== null && leadsElsewhere(address);
    const isHome = address !== null && HOME.test(address);
    const isTime = tag === 'time';
    const isStrong = tag === 'b' || tag === 'strong';
    if (isLink) this.#links++;
    if (isHome) this.#homes++;
    if (isTime) this.#times++;
    if (isStrong) this.#strongs++;

    const isAriaHidden = isNamed && attributeOf(element, 'aria-hidden') === 'true';
    const isCredit = this.#box.flow.caption && (hints & HINT.meta) !== 0;
    const opens = BLOCKS.has(tag) || isCredit || (!inFlow && (hints !== 0 || isAriaHidden));
    const setApart = isAriaHidden || (hints & HINT.furniture) !== 0 || FURNITURE_ROLES.has(role);
    const classes = opens && isNamed ? (attributeOf(element, 'class') ?? '') : '';
    const opened = opens ? this.#open(tag, classes, hints, setApart) : null;
    this.#visits.push({
      remaining: children,
      opened,
      isLink,
      isHome,
      isTime,
      isStrong,
      inFlow: inFlow || FLOWS.has(tag),
    });
  }

  #open(tag: string, classes: string, hints: number, setApart: boolean): Box {
    this.#endRun();
    this.#box = new Box(this.#box, tag, classes, hints, setApart, this.#runs.length);
    this.#boxes.push(this.#box);
    return this.#box;
  }

  #read(node: Text): void {
    this.#nodes++;
    const left = Math.min(MAX_CHARS - this.#chars, MAX_RUN);
    if (node.length > left) this.#isCut = true;
    const data = node.length > left ? node.substringData(0, left) : node.data;
    this.#chars += data.length;
    if (this.#run.text.length + data.length > MAX_RUN) this.#endRun();
    if (!this.#box.flow.preformatted) {
      this.#add(node, data, 0);
      return;
    }
    for (const { index, 0: paragraph } of data.matchAll(PARAGRAPHS)) {
      if (index > 0) this.#endRun();
      this.#add(node, paragraph, index);
    }
  }

  #add(node: Text, data: string, offset: number): void {
    const run = this.#run;
    const grown = run.add(node, data, offset);
    if (grown > 0) this.#breaks = 0;
    if (this.#links > 0) run.linkChars += grown;
    if (this.#homes > 0) run.homeChars += grown;
    if (this.#times > 0) run.timeChars += grown;
    if (this.#strongs > 0) run.strongChars += grown;
  }

  /** Two breaks part paragraphs, and one ends a heading that is only bold. */
  #breakLine(): void {
    this.#run.breakLine();
    if (++this.#breaks > 1 || this.#run.strongChars >= this.#run.text.length) this.#endRun();
  }

  #endRun(): void {
    this.#breaks = 0;
    if (this.#run.text === '') return;
    this.#runs.push({ box: this.#box, content: this.#run });
    this.#run = new TextRun();
  }
}

/** A link to a place on the same page is part of the text it stands in. */
function leadsElsewhere(address: string): boolean {
  return !/#./.test(address);
}

/** The address of a site's first page. */
const HOME = /^(?:https?:\/\/[^/?#]+)?\/?$/;
