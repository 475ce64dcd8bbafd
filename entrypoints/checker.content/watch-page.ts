/**
 * When the checker reads its page again. Pages change in place, some without end; the words under a mark must
 * be right at once, but everything else can wait, and longer the more it has cost and the less it has brought.
 */
import { TimeBudget } from '../../platform/time-budget';
import { rootElementOf } from './dom';

/** Pause before a page that has changed is read again, in milliseconds. */
const FIRST_PAUSE = 400;
/** Longest pause while nothing that is read changes, in milliseconds. */
const LONGEST_PAUSE = 30_000;
/** After a reading the page has at least this many times as long to itself. */
const REST = 20;
/** The same where it has another address since: what that leads to is what the reader waits for. */
const REST_ELSEWHERE = 4;
/** Working time for all readings of a page together, in milliseconds. */
const WORK_BUDGET = 20_000;
/** Attributes by which text is shown or hidden; others do not change what is read. */
const REVEALING = ['hidden', 'open', 'class', 'style', 'aria-hidden'];

export interface Reading {
  /** Whether anything that is read had changed. */
  readonly changed: boolean;
  /** Working time, in milliseconds. */
  readonly worked: number;
}

export interface WatchOptions {
  /** Called at every change of text, before it is painted: must be quick. */
  readonly onChange: () => unknown;
  /** Reads the page again. */
  readonly read: () => Promise<Reading>;
  /** Called when a page that has changed has used up its budget, and is not read until there is some again. */
  readonly onExhausted: () => void;
  /** Whether a node is the extension's own: a child of the page's root element. */
  readonly isOwn: (node: Node) => boolean;
  readonly signal: AbortSignal;
}

/** Watches a page for changes until the signal ends it. */
export class PageWatch {
  readonly #options: WatchOptions;
  readonly #observer: MutationObserver;
  readonly #roots = new WeakSet<Node>();
  readonly #budget = new TimeBudget(WORK_BUDGET);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the page is read again, and when it was last, in milliseconds of `performance.now()`. */
  #dueAt = Number.POSITIVE_INFINITY;
  #readAt = performance.now();
  /** Working time of the last reading. */
  #worked = 0;
  /** At least as long after the last reading, while the readings bring nothing. */
  #pause = FIRST_PAUSE;
  /** The reading that is going on. */
  #reading: symbol | null = null;
  /** What has happened since the last reading began: anything at all, another address. */
  #changed = false;
  #isElsewhere = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => this.#onRecords(records));
    options.signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
    this.include(document);
  }

  /** Also watches a shadow tree that text was read from. */
  include(root: Node): void {
    if (this.#options.signal.aborted || this.#roots.has(root)) return;
    this.#roots.add(root);
    const all = { childList: true, characterData: true, subtree: true };
    this.#observer.observe(root, { ...all, attributes: true, attributeFilter: REVEALING });
  }

  /** Reads the page now, as the reader has asked for it. */
  async readAfresh(): Promise<void> {
    await this.#read();
  }

  /** Reads the page soon: its address has changed, and what that leads to is on its way. */
  readSoon(): void {
    this.#changed = true;
    this.#isElsewhere = true;
    this.#readLater();
  }

  #onRecords(records: readonly MutationRecord[]): void {
    const foreign = records.filter((record) => !this.#isOwn(record));
    if (foreign.length === 0) return;
    if (foreign.some((record) => record.type !== 'attributes')) this.#options.onChange();
    this.#changed = true;
    this.#readLater();
  }

  #isOwn({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    const { isOwn } = this.#options;
    if (isOwn(target)) return true;
    // Only there can it be; elsewhere lists of nodes may be long.
    if (target !== rootElementOf(document)) return false;
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every(isOwn);
  }

  /** A change sets the time of the next reading; those that follow can only bring it forward, never put it off. */
  #readLater(): void {
    // A reading is never cut short by the page: at its end it is seen what has changed meanwhile.
    if (this.#reading !== null || this.#options.signal.aborted) return;
    const now = performance.now();
    const rest = this.#isElsewhere
      ? this.#worked * REST_ELSEWHERE
      : Math.max(this.#pause, this.#worked * REST);
    const restedAt = Math.max(now + FIRST_PAUSE, this.#readAt + rest);
    const affordedAt = now + this.#budget.wait(now);
    const dueAt = Math.max(restedAt, affordedAt);
    if (dueAt >= this.#dueAt) return;
    if (affordedAt > restedAt) this.#options.onExhausted();
    clearTimeout(this.#timer);
    this.#dueAt = dueAt;
    this.#timer = setTimeout(() => this.#read(), dueAt - now);
  }

  async #read(): Promise<void> {
    clearTimeout(this.#timer);
    this.#dueAt = Number.POSITIVE_INFINITY;
    this.#changed = false;
    this.#isElsewhere = false;
    const reading = Symbol();
    this.#reading = reading;
    const { changed, worked } = await this.#options.read();
    this.#budget.spend(worked, performance.now());
    // Another reading has taken this one's place, or everything has ended.
    if (this.#reading !== reading || this.#options.signal.aborted) return;
    this.#reading = null;
    this.#readAt = performance.now();
    this.#worked = worked;
    this.#pause = changed ? FIRST_PAUSE : Math.min(this.#pause * 2, LONGEST_PAUSE);
    if (this.#changed) this.#readLater();
  }
}
