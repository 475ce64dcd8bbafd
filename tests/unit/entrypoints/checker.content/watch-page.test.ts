import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageWatch, type Reading } from '../../../../entrypoints/checker.content/watch-page';

/** What the browser tells of one change. */
type Heard = (records: readonly object[]) => void;

let change: Heard;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  vi.stubGlobal('document', { documentElement: { id: 'root' } });
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(heard: Heard) {
        change = heard;
      }
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const TEXT = { type: 'characterData' };
const STYLE = { type: 'attributes' };

/** Watches a page, of which each reading is as given. */
function watch(reading: Reading) {
  const calls = {
    onChange: vi.fn(),
    onExhausted: vi.fn(),
    read: vi.fn(async () => reading),
    isOwn: (node: unknown) => node === 'own',
  };
  return { page: new PageWatch({ ...calls, signal: life.signal }), ...calls };
}

/** Changes the page every so often for a while. @returns when it was read again, in milliseconds */
async function storm(
  read: ReturnType<typeof watch>['read'],
  every: number,
  during: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < during; at += every) {
    const before = read.mock.calls.length;
    change([TEXT]);
    await vi.advanceTimersByTimeAsync(every);
    if (read.mock.calls.length > before) times.push(at + every);
  }
  return times;
}

describe('a page that is checked', () => {
  test('is told of each change at once, and read again after a rest', async () => {
    const { onChange, read } = watch({ changed: true, worked: 1 });
    change([TEXT]);
    expect(onChange).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(399);
    expect(read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(read).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(read).toHaveBeenCalledOnce();
  });

  test('that shows or hides something is read again, its marks are let be', async () => {
    const { onChange, read } = watch({ changed: true, worked: 1 });
    change([STYLE]);
    await vi.advanceTimersByTimeAsync(400);
    expect(onChange).not.toHaveBeenCalled();
    expect(read).toHaveBeenCalledOnce();
  });

  test('is not read again for what the extension itself puts there', async () => {
    const { read } = watch({ changed: true, worked: 1 });
    const target = Reflect.get(document, 'documentElement');
    change([{ type: 'childList', target, addedNodes: ['own'], removedNodes: [] }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(read).not.toHaveBeenCalled();
  });

  test('is not read again when everything has ended', async () => {
    const { read } = watch({ changed: true, worked: 1 });
    change([TEXT]);
    life.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('a page that changes all the time', () => {
  test('has twenty times as long to itself as each reading took', async () => {
    const { read } = watch({ changed: true, worked: 100 });
    expect(await storm(read, 100, 9_000)).toEqual([400, 2_400, 4_400, 6_400, 8_400]);
  });

  test('is read more and more seldom while nothing of its text is new, half a minute apart at last', async () => {
    const { read } = watch({ changed: false, worked: 1 });
    const times = await storm(read, 100, 200_000);
    const pauses = times.map((time, at) => time - (times[at - 1] ?? 0));
    expect(pauses.slice(0, 4)).toEqual([400, 800, 1_600, 3_200]);
    expect(Math.max(...pauses)).toBe(30_000);
    expect(pauses.at(-1)).toBe(30_000);
  });

  test('is read for a hundredth of its time when that has taken twenty seconds of work, and that is told', async () => {
    const { read, onExhausted } = watch({ changed: true, worked: 1_000 });
    const times = await storm(read, 1_000, 1_000_000);
    const pauses = times.map((time, at) => time - (times[at - 1] ?? 0));
    // Of each twenty seconds, a fifth of a second is given back: enough for five more readings.
    expect(pauses.slice(1, 25).every((pause) => pause === 20_000)).toBe(true);
    expect(pauses.slice(27)).toEqual([100_000, 100_000, 100_000]);
    expect(onExhausted.mock.calls.length).toBeGreaterThan(0);
    expect(onExhausted.mock.calls.length).toBeLessThanOrEqual(6);
  });

  test('is read at once when the reader asks, whatever it has cost', async () => {
    const { page, read } = watch({ changed: true, worked: 1_000 });
    await storm(read, 1_000, 500_000);
    const before = read.mock.calls.length;
    await page.readAfresh();
    expect(read).toHaveBeenCalledTimes(before + 1);
  });
});

describe('a page that takes another address', () => {
  test('is read soon, though it had brought nothing for long', async () => {
    const { page, read } = watch({ changed: false, worked: 1 });
    await storm(read, 100, 200_000);
    const before = read.mock.calls.length;
    change([TEXT]);
    page.readSoon();
    await vi.advanceTimersByTimeAsync(400);
    expect(read).toHaveBeenCalledTimes(before + 1);
  });

  test.each([50, 390, 450, 1_000])('every %d ms is read all the same', async (every) => {
    const { page, read } = watch({ changed: true, worked: 10 });
    for (let at = 0; at < 10_000; at += every) {
      page.readSoon();
      await vi.advanceTimersByTimeAsync(every);
    }
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(9);
  });

  test('while it is read: that reading comes to its end, and another follows', async () => {
    const { page, read } = watch({ changed: true, worked: 300 });
    let end = (_: Reading) => {};
    read.mockImplementationOnce(() => new Promise((resolve) => (end = resolve)));
    page.readSoon();
    for (let at = 0; at < 20; at++) {
      await vi.advanceTimersByTimeAsync(450);
      page.readSoon();
    }
    expect(read).toHaveBeenCalledOnce();
    end({ changed: true, worked: 300 });
    await vi.advanceTimersByTimeAsync(1_200);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('every second does not keep the thread busy: a fifth of the time at first, a hundredth in the end', async () => {
    const worked = 500;
    const { page, read } = watch({ changed: true, worked });
    const workIn = async (milliseconds: number) => {
      const before = read.mock.calls.length;
      for (let at = 0; at < milliseconds; at += 1_000) {
        page.readSoon();
        change([TEXT]);
        await vi.advanceTimersByTimeAsync(1_000);
      }
      return (read.mock.calls.length - before) * worked;
    };
    expect(await workIn(60_000)).toBeLessThanOrEqual(60_000 / 4);
    await workIn(240_000);
    expect(await workIn(600_000)).toBeLessThanOrEqual(600_000 / 100 + worked);
  });
});
