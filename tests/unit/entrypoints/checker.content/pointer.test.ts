/** Cards for the pointer, the click and the finger; the clock and what lies under a point are given. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLOSE_AFTER, OPEN_AFTER } from '../../../../entrypoints/checker.content/hover-intent';
import type { Life } from '../../../../entrypoints/checker.content/life';
import type { MarkIndex } from '../../../../entrypoints/checker.content/mark-index';
import type { Mark } from '../../../../entrypoints/checker.content/marks';
import type { PageCards } from '../../../../entrypoints/checker.content/page-cards';
import { PointerCards } from '../../../../entrypoints/checker.content/pointer';
import { mark, paragraph, Range } from './small-marks';

type Listener = (event: object) => void;

let listeners: Map<string, Listener>;
let end: () => void;
let pointer: PointerCards;
let jobs: Mark;
let opened: string[];
let close: ReturnType<typeof vi.fn>;

/** Marks stand from 0 to 100 px of the first line; the card, when open, in the lines from 20 px. */
const under = (x: number, y: number) => (y < 10 && x < 100 ? [jobs] : []);
const BOX = { left: 0, top: 20, right: 300, bottom: 200 };

beforeEach(() => {
  vi.useFakeTimers();
  listeners = new Map();
  opened = [];
  const { document, node } = paragraph('It has 500 jobs.');
  vi.stubGlobal('StaticRange', Range);
  vi.stubGlobal('Element', class {});
  vi.stubGlobal('document', Object.assign(document, { getSelection: () => ({ isCollapsed: true }) }));
  vi.stubGlobal('window', 'window');
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => setTimeout(look, 0));
  jobs = mark(node, '500 jobs');
  close = vi.fn(() => {
    opened = [];
    pointer.onClosed();
  });
  const life: Pick<Life, 'listen' | 'onEnd'> = {
    listen: (_, type, listener) => void listeners.set(type, listener as Listener),
    onEnd: (cleanUp) => {
      end = cleanUp;
    },
  };
  const cards = {
    open: (marks: readonly Mark[]) => opened.push(...marks.map(({ text }) => text)),
    card: {
      close,
      prepare: async () => true,
      isHost: (node: unknown) => node === 'card',
      box: () => (opened.length > 0 ? BOX : null),
    },
  };
  const index: Pick<MarkIndex, 'at'> = { at: under };
  pointer = new PointerCards(life as Life, cards as unknown as PageCards, {
    marks: () => index as MarkIndex,
    onMove: () => {},
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function send(type: string, x: number, y: number, more: object = {}) {
  const event = { clientX: x, clientY: y, buttons: 0, pointerType: 'mouse', isPrimary: true, target: 'page' };
  listeners.get(type)?.({ ...event, preventDefault: vi.fn(), ...more });
}

describe('a pointer', () => {
  test('that rests on a mark opens its card, and not before', () => {
    send('pointermove', 50, 5);
    vi.advanceTimersByTime(OPEN_AFTER - 1);
    expect(opened).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened).toEqual(['500 jobs']);
  });

  test('that moves on and on over a mark opens nothing', () => {
    for (let at = 0; at < 90; at += 10) {
      send('pointermove', at, 5);
      vi.advanceTimersByTime(OPEN_AFTER / 2);
    }
    expect(opened).toEqual([]);
  });

  test('that only passes opens nothing', () => {
    send('pointermove', 50, 5);
    send('pointermove', 50, 400);
    vi.advanceTimersByTime(OPEN_AFTER);
    expect(opened).toEqual([]);
  });

  test('with a button pressed opens nothing: it selects', () => {
    send('pointermove', 50, 5, { buttons: 1 });
    vi.advanceTimersByTime(OPEN_AFTER);
    expect(opened).toEqual([]);
  });

  test('that leaves mark and card closes it after a while; one that comes onto the card does not', () => {
    send('pointermove', 50, 5);
    vi.advanceTimersByTime(OPEN_AFTER);
    send('pointermove', 50, 100);
    vi.advanceTimersByTime(10 * CLOSE_AFTER);
    expect(close).not.toHaveBeenCalled();
    send('pointermove', 600, 400);
    vi.advanceTimersByTime(CLOSE_AFTER);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('a click', () => {
  test('on a mark opens its card at once, and pins it', () => {
    send('click', 50, 5);
    expect(opened).toEqual(['500 jobs']);
    send('pointermove', 600, 400);
    vi.advanceTimersByTime(10 * CLOSE_AFTER);
    expect(close).not.toHaveBeenCalled();
  });

  test('beside every mark closes the card', () => {
    send('click', 50, 5);
    send('click', 600, 400);
    expect(close).toHaveBeenCalledOnce();
  });

  test('on the card is the card’s own', () => {
    send('click', 50, 5);
    send('click', 600, 400, { target: 'card' });
    expect(close).not.toHaveBeenCalled();
  });

  test('that ends a selection opens nothing', () => {
    Object.assign(document, { getSelection: () => ({ isCollapsed: false }) });
    send('click', 50, 5);
    expect(opened).toEqual([]);
  });
});

describe('a finger', () => {
  const finger = { pointerType: 'touch' };

  test('that rests on a mark opens its card; lifting it follows no link', () => {
    send('pointerdown', 50, 5, finger);
    vi.advanceTimersByTime(OPEN_AFTER);
    expect(opened).toEqual(['500 jobs']);
    send('pointerup', 50, 5, finger);
    const preventDefault = vi.fn();
    send('click', 50, 5, { ...finger, preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test.each([
    ['is lifted', () => send('pointerup', 50, 5, finger)],
    ['scrolls', () => send('pointermove', 50, 60, finger)],
  ])('that %s in time opens nothing', (_, act) => {
    send('pointerdown', 50, 5, finger);
    act();
    vi.advanceTimersByTime(OPEN_AFTER);
    expect(opened).toEqual([]);
  });
});

test('when the checker ends, nothing opens any more', () => {
  send('pointerdown', 50, 5, { pointerType: 'touch' });
  send('pointermove', 50, 5);
  end();
  vi.advanceTimersByTime(OPEN_AFTER);
  expect(opened).toEqual([]);
});
