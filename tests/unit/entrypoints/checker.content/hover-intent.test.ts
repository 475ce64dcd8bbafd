import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLOSE_AFTER, HoverIntent, OPEN_AFTER } from '../../../../entrypoints/checker.content/hover-intent';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const A = { key: 'a', point: { x: 100, y: 100 } };
const B = { key: 'b', point: { x: 300, y: 100 } };
/** The same mark, with the pointer so far to the right. */
const along = (by: number) => ({ ...A, point: { x: 100 + by, y: 100 } });

/** What a pointer does, step by step: a target it is over, `card`, `way`, nothing, or a pause in milliseconds. */
type Step = typeof A | 'card' | 'way' | 'nothing' | number;

/** Plays a walk of the pointer. @returns what was opened and closed, in order */
function play(steps: readonly Step[]): string[] {
  const seen: string[] = [];
  const intent: HoverIntent<typeof A> = new HoverIntent(
    (target) => {
      seen.push(`open ${target.key}`);
      intent.shown(target.key);
    },
    () => {
      seen.push('close');
      intent.closed();
    },
  );
  for (const step of steps) {
    if (typeof step === 'number') vi.advanceTimersByTime(step);
    else if (step === 'card') intent.onCard();
    else if (step === 'way') intent.onWay();
    else if (step === 'nothing') intent.onNothing();
    else intent.onTarget(step);
  }
  return seen;
}

const OPEN: readonly Step[] = [A, OPEN_AFTER];

describe('the pointer', () => {
  test.each<[string, readonly Step[], string[]]>([
    ['rests on a mark', OPEN, ['open a']],
    ['leaves a mark before its time', [A, OPEN_AFTER - 1, 'nothing', 1_000], []],
    ['trembles on a mark', [A, 300, along(2), 100, along(-1), 100], ['open a']],
    ['moves on and on over a mark', Array.from({ length: 40 }, (_, at) => [along(at * 2), 50]).flat(), []],
    ['moves over a mark and comes to rest', [A, 300, along(40), OPEN_AFTER], ['open a']],
    ['moves over a mark and rests too short', [A, 300, along(40), OPEN_AFTER - 1], []],
    ['goes from mark to mark: the time begins again', [A, 300, B, 300], []],
    ['goes from mark to mark and rests', [A, 300, B, OPEN_AFTER], ['open b']],
    ['leaves the mark of an open card', [...OPEN, 'nothing', CLOSE_AFTER], ['open a', 'close']],
    ['comes back to it in time', [...OPEN, 'nothing', CLOSE_AFTER - 1, A, 1_000], ['open a']],
    ['reaches the card in time', [...OPEN, 'nothing', CLOSE_AFTER - 1, 'card', 1_000], ['open a']],
    ['leaves the card', [...OPEN, 'card', 1_000, 'nothing', CLOSE_AFTER], ['open a', 'close']],
    [
      'is on its way to the card: each move gives it the time again',
      [...OPEN, 'nothing', 200, 'way', 'nothing', 200, 'way', 'nothing', 200, 'card', 1_000],
      ['open a'],
    ],
    ['stops on its way', [...OPEN, 'way', 'nothing', CLOSE_AFTER], ['open a', 'close']],
    ['rests on another mark', [...OPEN, B, OPEN_AFTER], ['open a', 'close', 'open b']],
    ['passes over another mark to the card', [...OPEN, B, 100, 'card', 1_000], ['open a']],
    ['keeps away from everything', ['nothing', 1_000], []],
  ])('%s', (_, steps, seen) => {
    expect(play(steps)).toEqual(seen);
  });

  test('does not open again what the reader has closed under it, until it has been elsewhere', () => {
    const opened = vi.fn();
    const intent = new HoverIntent<typeof A>(opened, () => {});
    const restOnA = () => {
      intent.onTarget(A);
      vi.advanceTimersByTime(1_000);
    };
    restOnA();
    intent.shown('a');
    intent.closed();
    restOnA();
    expect(opened).toHaveBeenCalledTimes(1);
    intent.onNothing();
    restOnA();
    expect(opened).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['was opened otherwise', false],
    ['was clicked on', true],
  ])('neither closes a card that %s nor opens another beside it, until it is closed', (_, isByPointer) => {
    const close = vi.fn();
    const open = vi.fn();
    const intent = new HoverIntent<typeof A>(open, close);
    if (isByPointer) intent.shown('a');
    intent.pin();
    intent.onNothing();
    vi.advanceTimersByTime(2_000);
    intent.onTarget(B);
    vi.advanceTimersByTime(2_000);
    expect(close).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
    intent.closed();
    intent.onTarget(B);
    vi.advanceTimersByTime(2_000);
    expect(open).toHaveBeenCalledOnce();
  });
});
