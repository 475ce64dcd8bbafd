import { describe, expect, test } from 'vitest';
import { longestOf, Trace, totalOf } from '../../bench/trace';

const PAGE = { pid: 7, tid: 1 };
const OTHER = { pid: 7, tid: 2 };
const event = (name: string, place: typeof PAGE, ts: number, more = {}) => ({
  name,
  ph: 'X',
  cat: 'devtools.timeline',
  ts,
  args: {},
  ...place,
  ...more,
});
const mark = (name: string, place: typeof PAGE, ts: number) =>
  event(name, place, ts, { ph: 'I', cat: 'blink.user_timing' });

const trace = new Trace([
  event('RunTask', PAGE, 3_000, { dur: 9_000, tdur: 4_000 }),
  event('RunTask', PAGE, 1_000, { dur: 500 }),
  event('RunTask', OTHER, 3_000, { dur: 50_000 }),
  event('RunTask', PAGE, 30_000, { dur: 50_000 }),
  event('EvaluateScript', PAGE, 3_100, {
    dur: 80,
    args: { data: { url: 'chrome-extension://abc/gate.js' } },
  }),
  event('FunctionCall', PAGE, 3_200, { dur: 70, args: { data: { functionName: 'work' } } }),
  mark('painted', PAGE, 5_000),
  mark('painted', { pid: 8, tid: 1 }, 4_000),
  mark('bench:page', PAGE, 90_000),
]);

describe('a trace', () => {
  test('gives the tasks of the page’s thread between two moments, in its own time where that is told', () => {
    const tasks = trace.tasks(0, 20);
    expect(tasks).toEqual([
      { start: 1, end: 1.5, busy: 0.5 },
      { start: 3, end: 12, busy: 4 },
    ]);
    expect([totalOf(tasks), longestOf(tasks)]).toEqual([4.5, 4]);
  });

  test('gives marks of all pages in order', () => {
    expect(trace.marks('painted')).toEqual([4, 5]);
    expect(trace.mark('painted')).toBe(4);
  });

  test('gives scripts and calls by their names', () => {
    expect(trace.scriptRun('/gate.js').busy).toBe(0.08);
    expect(trace.call('work').busy).toBe(0.07);
  });

  test('says what it lacks', () => {
    expect(() => trace.mark('elsewhere')).toThrow('no mark “elsewhere”');
    expect(() => trace.call('play')).toThrow('no such FunctionCall');
    expect(() => new Trace([])).toThrow('does not show the page');
  });
});

test('no task is the longest of none', () => {
  expect(longestOf([])).toBe(0);
});
