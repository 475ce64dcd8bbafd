import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepLooking } from '../../../../entrypoints/gate/lookouts';

/** The few parts of a page that the gate listens to. */
class ImaginedPage {
  readonly navigation = new EventTarget();
  readonly location = { pathname: '/a', search: '' };
  /** Observers that listen now. */
  readonly observing = new Set<() => void>();
  /** What looks have taken, in milliseconds: the clock of the timers stands still meanwhile. */
  looked = 0;

  change(): void {
    for (const heard of [...this.observing]) heard();
  }

  goTo(path: string): void {
    this.location.pathname = path;
    this.navigation.dispatchEvent(new Event('currententrychange'));
  }
}

let page: ImaginedPage;

beforeEach(() => {
  vi.useFakeTimers();
  page = new ImaginedPage();
  const { observing, navigation, location } = page;
  vi.stubGlobal(
    'MutationObserver',
    class {
      readonly #heard: () => void;
      constructor(heard: () => void) {
        this.#heard = heard;
      }
      observe() {
        observing.add(this.#heard);
      }
      disconnect() {
        observing.delete(this.#heard);
      }
    },
  );
  vi.stubGlobal('navigation', navigation);
  vi.stubGlobal('location', location);
  vi.stubGlobal('document', {});
  vi.stubGlobal('requestIdleCallback', (look: () => void) => look());
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + page.looked);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A look that finds nothing and takes a while. */
const costing = (milliseconds: number) =>
  vi.fn(() => {
    page.looked += milliseconds;
    return false;
  });

describe('the gate', () => {
  test('looks once at a page that does not change', () => {
    const look = costing(1);
    keepLooking(look);
    vi.advanceTimersByTime(600_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('looks again half a second after a change, then after one, two, four seconds', () => {
    const look = costing(1);
    keepLooking(look);
    for (const pause of [500, 1_000, 2_000, 4_000]) {
      const before = look.mock.calls.length;
      page.change();
      vi.advanceTimersByTime(pause - 1);
      expect(look).toHaveBeenCalledTimes(before);
      vi.advanceTimersByTime(1);
      expect(look).toHaveBeenCalledTimes(before + 1);
    }
  });

  test('hears one change of many, and waits a minute at most', () => {
    const look = costing(1);
    keepLooking(look);
    // A page that changes every tenth of a second for half an hour.
    for (let at = 0; at < 18_000; at++) {
      page.change();
      vi.advanceTimersByTime(100);
    }
    expect(look.mock.calls.length).toBeGreaterThan(30);
    expect(look.mock.calls.length).toBeLessThan(45);
  });

  test('looks for a hundredth of the time when its budget is used up', () => {
    const look = costing(60);
    keepLooking(look);
    for (let at = 0; at < 3_600; at++) {
      page.change();
      vi.advanceTimersByTime(1_000);
    }
    const before = look.mock.calls.length;
    const begun = performance.now();
    for (let at = 0; at < 3_600; at++) {
      page.goTo(`/${at}`);
      page.change();
      vi.advanceTimersByTime(1_000);
    }
    const took = performance.now() - begun;
    expect((look.mock.calls.length - before) * 60).toBeLessThanOrEqual(took / 100 + 60 + 200);
    expect(look.mock.calls.length).toBeGreaterThan(before);
  });

  test.each([50, 450, 499])('looks at a page whose address changes every %d ms', (every) => {
    const look = costing(1);
    keepLooking(look);
    for (let at = 0; at < 10_000; at += every) {
      page.goTo(`/${at}`);
      vi.advanceTimersByTime(every);
    }
    expect(look.mock.calls.length).toBeGreaterThan(9);
  });

  test('another address brings a look forward that was to come late', () => {
    const look = costing(1);
    keepLooking(look);
    for (let at = 0; at < 10; at++) {
      page.change();
      vi.advanceTimersByTime(60_000);
    }
    const before = look.mock.calls.length;
    page.change();
    page.goTo('/b');
    vi.advanceTimersByTime(500);
    expect(look).toHaveBeenCalledTimes(before + 1);
  });

  test('takes a jump within the page for no other address', () => {
    const look = costing(1);
    keepLooking(look);
    page.goTo('/a');
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('is done when it has found what it looks for', () => {
    const look = vi.fn(() => true);
    keepLooking(look);
    page.change();
    page.goTo('/b');
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(1);
    expect(page.observing.size).toBe(0);
  });

  test('is ended by who started it', () => {
    const look = costing(1);
    const end = keepLooking(look);
    page.change();
    end();
    page.goTo('/b');
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
