/**
 * When the checker reads its page again. Pages change in place, some without end; the words under a mark must
 * be right at once, but everything else can wait, and longer the more it has cost and the less it has brought.
 */

/** Pause before a page that has changed is read again, in milliseconds. */
const FIRST_PAUSE = 400;
/** Longest pause while nothing that is read changes, in milliseconds. */
const LONGEST_PAUSE = 30_000;
/** After a reading the page has at least this many times as long to itself. */
const REST = 20;
/** Working time for all readings at one address together, in milliseconds. */
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
  /** Called when the page has used up its budget and is not read again. */
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
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = FIRST_PAUSE;
  #worked = 0;
  /** The reading that is going on. */
  #reading: symbol | null = null;
  /** The page has changed since that reading began. */
  #changed = false;

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

  /** Reads the page now, whatever has been read before. */
  async readAfresh(): Promise<void> {
    this.#forgive();
    await this.#read();
  }

  /** Reads the page soon, as one that has just been opened: its address has changed. */
  readSoon(): void {
    this.#forgive();
    this.#readLater();
  }

  #forgive(): void {
    this.#pause = FIRST_PAUSE;
    this.#worked = 0;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #onRecords(records: readonly MutationRecord[]): void {
    const foreign = records.filter((record) => !this.#isOwn(record));
    if (foreign.length === 0) return;
    if (foreign.some((record) => record.type !== 'attributes')) this.#options.onChange();
    this.#changed = true;
    if (this.#reading === null) this.#readLater();
  }

  #isOwn({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    const { isOwn } = this.#options;
    if (isOwn(target)) return true;
    // Only there can it be; elsewhere lists of nodes may be long.
    if (target !== document.documentElement) return false;
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every(isOwn);
  }

  #readLater(): void {
    if (this.#worked < WORK_BUDGET) this.#timer ??= setTimeout(() => this.#read(), this.#pause);
  }

  async #read(): Promise<void> {
    this.#timer = undefined;
    this.#changed = false;
    const reading = Symbol();
    this.#reading = reading;
    const { changed, worked } = await this.#options.read();
    // Another reading has taken this one's place, or everything has ended.
    if (this.#reading !== reading || this.#options.signal.aborted) return;
    this.#reading = null;
    this.#worked += worked;
    const pause = changed ? FIRST_PAUSE : Math.min(this.#pause * 2, LONGEST_PAUSE);
    this.#pause = Math.max(pause, worked * REST);
    if (this.#worked >= WORK_BUDGET) this.#options.onExhausted();
    else if (this.#changed) this.#readLater();
  }
}
