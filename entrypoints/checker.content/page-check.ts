import type { Checker } from '../../engine/checker';
import type { Article } from '../../engine/model/article';
import type { Finding } from '../../engine/model/finding';
import type { BlockRange } from '../../engine/read/read-article';
import type { Recheck } from '../../engine/recheck';
import { MAX_FINDINGS, type PageState, type WorkBound } from '../../platform/page-state';
import { createMark, inPageOrder, isIntact, type Mark } from './marks';
import { readLivePage } from './read-live-page';
import type { ReadPage } from './read-page';
import { givePageItsTurn, runInSlices } from './slices';
import type { Reading } from './watch-page';

/** Working time after which a page is not checked further, in milliseconds. */
const CHECK_BUDGET = 8_000;

/** The clock, and how the page gets its turn. */
const TURNS = { now: () => performance.now(), pause: givePageItsTurn };

const UNREAD: Article = { title: '', published: null, blocks: [] };

/** What is known of the page that is open: read and checked again whenever it is asked to. */
export class PageCheck {
  readonly #checker: () => Promise<Checker>;
  readonly #onMarks: () => void;
  #article: Article = UNREAD;
  #marks: readonly Mark[] = [];
  #status: PageState['status'] = 'checking';
  #relevant: boolean | null = null;
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

  /** Notes that the page has changed and is not read again for a while. */
  leaveUnread(): void {
    this.#bound ??= 'changes';
  }

  /** Reads the page, and checks what of its text is not what it was. */
  async read(): Promise<Reading> {
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    await givePageItsTurn();
    const turns = { ...TURNS, onSlice: () => {}, budget: Number.POSITIVE_INFINITY, signal };
    const reading = await runInSlices(readLivePage(), () => {}, turns);
    if (reading.ended !== 'done') return { changed: false, worked: reading.worked };
    const page = reading.result;
    const checker = await this.#checker();
    if (signal.aborted) return { changed: true, worked: reading.worked };
    const changes = checker.recheck(this.isDone ? this.#article : null, page.article);
    if (changes === null) {
      this.#follow(page);
      return { changed: false, worked: reading.worked };
    }
    return { changed: true, worked: reading.worked + (await this.#check(page, checker, changes, signal)) };
  }

  /** The same text, in other nodes perhaps: the findings stay, their words are found again. */
  #follow({ article, map }: ReadPage): void {
    this.#article = article;
    if (this.#bound === 'changes') this.#bound = null;
    if (this.#marks.every(isIntact)) return;
    this.#marks = this.#marks.map(({ finding }) => createMark(finding, article, map));
    this.#onMarks();
  }

  async #check(
    { article, map, truncated }: ReadPage,
    checker: Checker,
    changes: Recheck,
    signal: AbortSignal,
  ): Promise<number> {
    const isFirst = this.#marks.length === 0;
    const kept = this.#marks.flatMap((mark) => {
      const finding = changes.keep(mark.finding);
      if (finding === null) return [];
      return isIntact(mark) ? { ...mark, finding } : createMark(finding, article, map);
    });
    const isWhole = changes.blocks.from === 0 && changes.blocks.end === article.blocks.length;
    this.#article = article;
    this.#status = 'checking';
    // What was left out before is left out still, unless everything is looked at anew.
    const isShort = !isWhole && (this.#bound === 'time' || this.#bound === 'findings');
    this.#bound = truncated ? 'text' : isShort ? this.#bound : null;

    const found: Mark[] = [];
    let isFull = false;
    const outcome = await runInSlices(
      checker.check(article, changes.blocks),
      (findings: readonly Finding[]) => {
        for (const finding of findings) {
          if (found.length < MAX_FINDINGS) found.push(createMark(finding, article, map));
          else isFull = true;
        }
      },
      {
        ...TURNS,
        // The first marks at once, then whenever there are twice as many: all are painted anew each time.
        onSlice: () => {
          if (isFirst && found.length > 2 * this.#marks.length) this.#show(found);
        },
        budget: CHECK_BUDGET,
        signal,
      },
    );
    if (outcome.ended === 'aborted') return outcome.worked;
    // What is new goes before what is not, and of that what stands nearest to it.
    const near = nearest(kept, changes.blocks, MAX_FINDINGS - found.length);
    if (outcome.ended === 'budget') this.#bound ??= 'time';
    if (isFull || near.length < kept.length) this.#bound ??= 'findings';
    const marks = [...near, ...found];
    this.#relevant = (outcome.ended === 'done' && outcome.result.relevant) || marks.length > 0;
    this.#status = 'done';
    this.#show(marks);
    return outcome.worked;
  }

  #show(marks: readonly Mark[]): void {
    this.#marks = marks.toSorted(inPageOrder);
    this.#onMarks();
  }
}

/** The marks that stand nearest to a range of blocks. @param most of them */
function nearest(marks: readonly Mark[], { from, end }: BlockRange, most: number): readonly Mark[] {
  if (marks.length <= most) return marks;
  const distance = ({ finding: { span } }: Mark) =>
    span.block < from ? from - span.block : span.block - end + 1;
  return marks.toSorted((one, other) => distance(one) - distance(other)).slice(0, Math.max(0, most));
}
