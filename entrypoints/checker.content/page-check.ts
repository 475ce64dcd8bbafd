import type { Checker } from '../../engine/checker';
import type { Article, Finding } from '../../engine/types';
import { MAX_FINDINGS, type PageState, type WorkBound } from '../../platform/page-state';
import { createMark, inPageOrder, isIntact, type Mark } from './marks';
import { readLivePage } from './read-live-page';
import type { ReadPage } from './read-page';
import { givePageItsTurn, runInSlices } from './slices';
import type { Reading } from './watch-page';

/** Working time after which a page is not checked further, in milliseconds. */
const CHECK_BUDGET = 8_000;

const UNREAD: Article = { title: '', published: null, blocks: [] };

/** What is known of the page that is open: read and checked again whenever it is asked to. */
export class PageCheck {
  readonly #checker: () => Promise<Checker>;
  readonly #onMarks: () => void;
  #article: Article = UNREAD;
  #marks: readonly Mark[] = [];
  #status: PageState['status'] = 'checking';
  #relevant: boolean | null = null;
  #sentences = 0;
  #bound: WorkBound | null = null;
  #run = new AbortController();

  /**
   * @param checker makes the checker when it is first needed, and gives the same one from then on
   * @param onMarks called whenever there are other marks, or their words have gone
   */
  constructor(checker: () => Promise<Checker>, onMarks: () => void) {
    this.#checker = checker;
    this.#onMarks = onMarks;
  }

  get article(): Article {
    return this.#article;
  }

  get isDone(): boolean {
    return this.#status === 'done';
  }

  /** In page order, whether or not the reader wants to see them. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** What the popup is told. @param isShown whether a mark is painted */
  state(isShown: (mark: Mark) => boolean): PageState {
    return {
      status: this.#status,
      relevant: this.#relevant,
      title: this.#article.title,
      published: this.#article.published,
      sentences: this.#sentences,
      bound: this.#bound,
      findings: this.#marks.map((mark) => ({
        finding: mark.finding,
        text: mark.text,
        marked: isShown(mark),
      })),
    };
  }

  /** Forgets marks whose words have gone. Quick: called at every change of the page. */
  dropBroken(): void {
    const broken = new Set(this.#marks.filter((mark) => mark.ranges.length > 0 && !isIntact(mark)));
    if (broken.size === 0) return;
    this.#marks = this.#marks.map((mark) => (broken.has(mark) ? { ...mark, ranges: [], words: [] } : mark));
    this.#onMarks();
  }

  /** Notes that the page will not be read again, however it changes. */
  stopReading(): void {
    this.#bound ??= 'changes';
  }

  /** Reads the page, and checks it if its text is not what it was. */
  async read(): Promise<Reading> {
    await givePageItsTurn();
    const start = performance.now();
    const page = readLivePage() ?? { article: UNREAD, map: { pieces: () => [] }, truncated: false };
    if (this.isDone && isSameText(page.article, this.#article)) {
      this.#follow(page);
      return { changed: false, worked: performance.now() - start };
    }
    const reading = performance.now() - start;
    return { changed: true, worked: reading + (await this.#check(page)) };
  }

  /** The same text, in other nodes perhaps: the findings stay, their words are found again. */
  #follow(page: ReadPage): void {
    this.#article = page.article;
    if (this.#marks.every(isIntact)) return;
    this.#marks = this.#marks.map(({ finding }) => createMark(finding, page.article, page.map));
    this.#onMarks();
  }

  async #check({ article, map, truncated }: ReadPage): Promise<number> {
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    const isFirst = this.#marks.length === 0;
    this.#article = article;
    this.#status = 'checking';
    this.#bound = truncated ? 'text' : null;

    const marks: Mark[] = [];
    let sentences = 0;
    const checker = await this.#checker();
    const outcome = await runInSlices(
      checker.check(article),
      (findings: readonly Finding[]) => {
        sentences++;
        for (const finding of findings) {
          if (marks.length < MAX_FINDINGS) marks.push(createMark(finding, article, map));
        }
      },
      {
        now: () => performance.now(),
        pause: givePageItsTurn,
        onSlice: () => {
          this.#sentences = sentences;
          if (isFirst && marks.length > this.#marks.length) this.#show(marks);
        },
        budget: CHECK_BUDGET,
        signal,
      },
    );
    if (outcome.ended === 'aborted') return outcome.worked;
    if (outcome.ended === 'budget') this.#bound = 'time';
    this.#relevant = outcome.ended === 'done' ? outcome.result.relevant : marks.length > 0;
    this.#status = 'done';
    this.#show(marks);
    return outcome.worked;
  }

  #show(marks: readonly Mark[]): void {
    this.#marks = marks.toSorted(inPageOrder);
    this.#onMarks();
  }
}

function isSameText(one: Article, other: Article): boolean {
  return (
    one.title === other.title &&
    one.published?.date === other.published?.date &&
    one.blocks.length === other.blocks.length &&
    one.blocks.every(({ kind, text }, at) => {
      const block = other.blocks[at];
      return block !== undefined && block.kind === kind && block.text === text;
    })
  );
}
