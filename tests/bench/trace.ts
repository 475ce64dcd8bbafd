/** What a page's main thread did, from the browser's own trace. */
import type { Page } from 'puppeteer-core';

/** Tasks of threads, scripts and the marks that scripts set; little enough not to slow the browser down. */
const CATEGORIES = ['v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Set in the page before it is measured: tells its thread from all others. */
const PAGE_MARK = 'bench:page';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as are `dur` and `tdur`. */
  readonly ts: number;
  readonly dur?: number;
  /** As `dur`, without the time in which the thread had no processor. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** Milliseconds, from a beginning that all processes share. */
export interface Task {
  readonly start: number;
  readonly end: number;
  /** The thread's own time: what it took, whatever else the machine did meanwhile. */
  readonly busy: number;
}

export class Trace {
  readonly #events: readonly TraceEvent[];
  /** The page's main thread. */
  readonly #thread: TraceEvent;

  constructor(events: readonly TraceEvent[]) {
    this.#events = events;
    const mark = events.findLast(({ name, cat }) => name === PAGE_MARK && cat.includes('user_timing'));
    if (mark === undefined) throw new Error('The trace does not show the page');
    this.#thread = mark;
  }

  /** When marks of a name were set, by whichever page, in order. */
  marks(name: string): readonly number[] {
    return this.#events
      .filter((event) => event.name === name && event.cat.includes('user_timing'))
      .map(({ ts }) => ts / 1000)
      .sort((a, b) => a - b);
  }

  /** When the only, or the first, mark of a name was set. */
  mark(name: string): number {
    const [first] = this.marks(name);
    if (first === undefined) throw new Error(`The trace has no mark “${name}”`);
    return first;
  }

  /** The tasks of the page's main thread that began between two moments. */
  tasks(from: number, to: number): readonly Task[] {
    return this.#ofPage('RunTask').filter(({ start }) => start >= from && start <= to);
  }

  /** The first run of a script, told by the end of its address. */
  scriptRun(file: string): Task {
    return this.#first('EvaluateScript', ({ args }) => args.data?.url?.endsWith(file) === true);
  }

  /** The first call of a function from outside any script, told by its name. */
  call(functionName: string): Task {
    return this.#first('FunctionCall', ({ args }) => args.data?.functionName === functionName);
  }

  /** Milliseconds of a task in which scripts were compiled. */
  compiling({ start, end }: Task): number {
    const compiled = this.#ofPage('v8.compile').filter((one) => one.start >= start && one.start <= end);
    return totalOf(compiled);
  }

  #first(name: string, isWanted: (event: TraceEvent) => boolean): Task {
    const [first] = this.#ofPage(name, isWanted);
    if (first === undefined) throw new Error(`The trace has no such ${name}`);
    return first;
  }

  /** What took some time on the page's main thread, in order. */
  #ofPage(wanted: string, isWanted = (_event: TraceEvent) => true): Task[] {
    const { pid, tid } = this.#thread;
    return this.#events
      .filter((event) => event.name === wanted && event.pid === pid && event.tid === tid && event.ph === 'X')
      .filter(isWanted)
      .map(({ ts, dur = 0, tdur = dur }) => ({
        start: ts / 1000,
        end: (ts + dur) / 1000,
        busy: tdur / 1000,
      }))
      .sort((a, b) => a.start - b.start);
  }
}

export function totalOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { busy }) => sum + busy, 0);
}

export function longestOf(tasks: readonly Task[]): number {
  return Math.max(0, ...tasks.map(({ busy }) => busy));
}

/** Records what happens while `work` is done; the page must be open at its end. */
export async function traced(page: Page, work: () => Promise<unknown>): Promise<Trace> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  await setMark(page, PAGE_MARK);
  const recorded = await page.tracing.stop();
  if (recorded === undefined) throw new Error('The browser recorded nothing');
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(recorded));
  return new Trace(traceEvents);
}

/** Sets a mark in a page, to be found in the trace. */
export async function setMark(page: Page, name: string): Promise<void> {
  await page.evaluate((mark) => void performance.mark(mark), name);
}
