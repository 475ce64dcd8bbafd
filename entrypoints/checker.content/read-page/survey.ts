/**
 * One walk over the page as it is composed, in a single pass without recursion. It notes the boxes that text
 * stands in and the runs of text in them, and judges nothing.
 */
import { attributeOf, hasAttributes, isElement, isText, localNameOf, rootElementOf } from '../dom';
import { Box } from './box';
import { type Remaining, shownChildren, takeNext } from './composed-tree';
import { BLOCKS, FIELDS, FLOWS, FURNITURE_ROLES, SKIPPED, SKIPPED_ROLES } from './elements';
import { Enclosing, KIND, kindOf } from './kinds';
import type { Drawn, Layout } from './layout';
import { isNoteNumber, MAX_NOTE } from './note-numbers';
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

/** Nodes, runs or boxes looked at in one step: about those of four paragraphs of a large site. */
export const STEP = 100;

/** @param layout asked of each element once, of what it stands in first */
export function surveyPage(document: Document, layout: Layout): Generator<void, Survey> {
  const root = rootElementOf(document);
  return surveyTree({ next: null, assigned: root === null ? [] : [root], host: null }, layout, allOf);
}

/**
 * @param partOf the part of a text that is to be read, as offsets; `null` for nothing of it
 */
export function surveyTree(
  top: Remaining,
  layout: Layout,
  partOf: (text: Text) => readonly [start: number, end: number] | null,
): Generator<void, Survey> {
  return new Surveyor(layout, partOf).walk(top);
}

const allOf = (text: Text): readonly [number, number] => [0, text.length];

/** An element whose children are being visited. */
interface Visit {
  readonly remaining: Remaining;
  readonly element: Element | null;
  readonly drawn: Drawn | null;
  readonly opened: Box | null;
  /** Bits of `KIND`. */
  readonly kind: number;
  /** Within flowing text, where inline elements are words whatever they are called. */
  readonly inFlow: boolean;
  /** The run that was being gathered when it began, and how much of it there was. */
  readonly run: TextRun;
  readonly start: number;
  /** Raised by its element. */
  readonly isRaised: boolean;
}

/** Preformatted text between empty lines. */
const PARAGRAPHS = /(?:(?!\n[ \t\r]*\n)[\s\S])+/g;

/** Blocks that pages also use for a word or two of a line. */
const GENERIC = new Set(['address', 'div', 'form', 'label', 'section']);

class Surveyor {
  readonly #layout: Layout;
  readonly #partOf: (text: Text) => readonly [number, number] | null;
  readonly #hintsOf = createVocabulary();
  readonly #root = new Box(null, 'html', '', 0, false, 0);
  readonly #boxes: Box[] = [this.#root];
  readonly #runs: Run[] = [];
  readonly #visits: Visit[] = [];
  #box = this.#root;
  #run = new TextRun();
  readonly #enclosing = new Enclosing();
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
  /** The element whose own text was last read, and whether its letters are seen. */
  #asked: Visit | null = null;
  #isSeen = false;

  constructor(layout: Layout, partOf: (text: Text) => readonly [number, number] | null) {
    this.#layout = layout;
    this.#partOf = partOf;
  }

  *walk(top: Remaining): Generator<void, Survey> {
    const visits = this.#visits;
    visits.push({
      remaining: top,
      element: null,
      drawn: null,
      opened: null,
      kind: 0,
      inFlow: false,
      run: this.#run,
      start: 0,
      isRaised: false,
    });
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      if (this.#nodes >= this.#pause) {
        this.#pause = this.#nodes + STEP;
        yield;
      }
      if (this.#nodes >= MAX_NODES || this.#chars >= MAX_CHARS) this.#isFull = true;
      const node = this.#isFull ? null : takeNext(visit.remaining);
      if (node === null) this.#leave(visit);
      else if (isText(node)) this.#read(node, visit);
      else if (isElement(node)) this.#enter(node, visit);
    }
    this.#endRun();
    this.#root.end = this.#runs.length;
    return { root: this.#root, boxes: this.#boxes, runs: this.#runs, truncated: this.#isFull || this.#isCut };
  }

  #enter(element: Element, { remaining, drawn: around, inFlow }: Visit): void {
    this.#nodes++;
    const tag = localNameOf(element);
    if (tag === 'hr') this.#endRun();
    if (SKIPPED.has(tag)) {
      if (FIELDS.has(tag) && attributeOf(element, 'type') !== 'hidden') this.#box.hasField = true;
      if (tag === 'br' && this.#layout.draw(element, tag, around).box !== 'none') this.#breakLine();
      return;
    }
    const isNamed = hasAttributes(element);
    const role = isNamed ? (attributeOf(element, 'role') ?? '') : '';
    if (SKIPPED_ROLES.has(role)) return;
    const drawn = this.#layout.draw(element, tag, around);
    if (drawn.box === 'skipped') this.#endRun();
    if (drawn.box === 'none' || drawn.box === 'skipped') return;
    const hints = this.#hintsOf(element, isNamed);
    const children = shownChildren(element, remaining.host);
    this.#nodes += children.assigned?.length ?? 0;

    const isAriaHidden = isNamed && attributeOf(element, 'aria-hidden') === 'true';
    const isCredit = this.#box.flow.caption !== null && (hints & HINT.meta) !== 0;
    const isLine = this.#isLine(tag, drawn, inFlow);
    const opens = isLine || isCredit || (!inFlow && tag !== 'button' && (hints !== 0 || isAriaHidden));
    const setApart = isAriaHidden || (hints & HINT.furniture) !== 0 || FURNITURE_ROLES.has(role);
    const classes = opens && isNamed ? (attributeOf(element, 'class') ?? '') : '';
    const opened = opens ? this.#open(tag, classes, hints, setApart) : null;
    const kind = kindOf(element, tag);
    this.#enclosing.enter(kind);
    if ((kind & KIND.quote) !== 0) this.#run.open(this.#enclosing.marks[0]);
    this.#visits.push({
      remaining: children,
      element,
      drawn,
      opened,
      kind,
      inFlow: inFlow || FLOWS.has(tag),
      run: this.#run,
      start: this.#run.text.length,
      isRaised: tag === 'sup',
    });
  }

  /** Whether an element begins and ends a line. */
  #isLine(tag: string, { box }: Drawn, inFlow: boolean): boolean {
    if (box === 'contents') return false;
    if (box === 'block') return true;
    // A button is a word of the sentence that it stands in.
    if (tag === 'button') return !inFlow && !this.#isAmidSentence();
    // What is drawn in a line is in it where text flows; elsewhere such elements make up the page.
    return BLOCKS.has(tag) && !(inFlow && GENERIC.has(tag));
  }

  #isAmidSentence(): boolean {
    return this.#run.text !== '' && !ENDED.test(this.#run.text);
  }

  #leave(visit: Visit): void {
    this.#visits.pop();
    const { opened, kind, run, start, element, isRaised } = visit;
    if ((kind & KIND.quote) !== 0) {
      const [opening, closing] = this.#enclosing.marks;
      this.#run.close(closing, opening);
    }
    this.#enclosing.leave(kind);
    if (opened !== null) {
      this.#endRun();
      opened.end = this.#runs.length;
      this.#box = opened.parent ?? this.#root;
      return;
    }
    if (run !== this.#run || element === null) return;
    const grown = run.text.length - start;
    if (grown <= 0) return;
    if ((kind & KIND.button) !== 0) run.buttons.push({ start, end: run.text.length });
    if (grown <= MAX_NOTE && isNoteNumber(run.text, start) && (isRaised || this.#layout.isRaised(element)))
      run.cut(start);
  }

  #open(tag: string, classes: string, hints: number, setApart: boolean): Box {
    this.#endRun();
    this.#box = new Box(this.#box, tag, classes, hints, setApart, this.#runs.length);
    this.#boxes.push(this.#box);
    return this.#box;
  }

  #read(node: Text, visit: Visit): void {
    this.#nodes++;
    const part = this.#partOf(node);
    if (part === null) return;
    const [start, end] = part;
    const left = Math.min(MAX_CHARS - this.#chars, MAX_RUN);
    if (end - start > left) this.#isCut = true;
    const data = node.data.slice(start, Math.min(end, start + left));
    this.#chars += data.length;
    const { element, drawn } = visit;
    if (element !== null && drawn !== null && /\S/.test(data)) {
      if (drawn.isStruck) return;
      if (this.#asked !== visit) this.#isSeen = this.#layout.showsText(element, drawn);
      this.#asked = visit;
      if (!this.#isSeen) return;
    }
    if (this.#run.text.length + data.length > MAX_RUN) this.#endRun();
    if (!this.#box.flow.preformatted) {
      const isBroken = element !== null && data.includes('\n') && this.#layout.keepsLines(element);
      this.#add(node, data, start, isBroken);
      return;
    }
    for (const { index, 0: paragraph } of data.matchAll(PARAGRAPHS)) {
      if (index > 0) this.#endRun();
      this.#add(node, paragraph, start + index, true);
    }
  }

  #add(node: Text, data: string, offset: number, keepsLines: boolean): void {
    const run = this.#run;
    const grown = run.add(node, data, offset, keepsLines);
    if (grown > 0) this.#breaks = 0;
    this.#enclosing.count(run, grown);
  }

  /** Two breaks part paragraphs, and one ends a heading that is only bold. */
  #breakLine(): void {
    this.#run.breakLine(this.#box.heading > 0 ? ' ' : '\n');
    if (++this.#breaks > 1 || this.#run.strongChars >= this.#run.text.length) this.#endRun();
  }

  #endRun(): void {
    this.#breaks = 0;
    const run = this.#run;
    if (run.text === '') return;
    this.#run = new TextRun();
    const [button] = run.buttons;
    if (button === undefined) this.#runs.push({ box: this.#box, content: run });
    else this.#endRunWithButtons(run);
  }

  /** Buttons after the last sentence of a run, or that are all of it, are none of its words. */
  #endRunWithButtons(run: TextRun): void {
    const after: TextRun[] = [];
    for (let button = run.buttons.pop(); button !== undefined; button = run.buttons.pop()) {
      const { start, end } = button;
      if (end < run.text.length || (start > 0 && !ENDED.test(run.text.slice(0, start)))) break;
      after.push(run.cut(start));
    }
    if (run.text !== '') this.#runs.push({ box: this.#box, content: run });
    for (const content of after.reverse()) {
      const box = new Box(this.#box, 'button', '', 0, false, this.#runs.length);
      this.#boxes.push(box);
      this.#runs.push({ box, content });
      box.end = this.#runs.length;
    }
  }
}

/** The end of a sentence, with what may follow its stop. */
const ENDED = /[.!?…:;]["'”’)\]]*$/;
