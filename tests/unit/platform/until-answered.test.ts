import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilAnswered } from '../../../platform/until-answered';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const nobody = async () => undefined;
const stopped = async (): Promise<undefined> => {
  throw new Error('The message port closed before a response was received.');
};

test.each([
  ['at once', [], true, 1],
  ['with a refusal', [], false, 1],
  ['after nobody was there', [nobody], true, 2],
  ['after it was stopped twice', [stopped, stopped], true, 3],
  ['after the longest pause only', [stopped, stopped, nobody, stopped], true, 5],
])('a background that answers %s is asked no more', async (_, before, answer, times) => {
  const ask = vi.fn(async (): Promise<boolean | undefined> => answer);
  for (const each of before) ask.mockImplementationOnce(each);
  const answered = untilAnswered(ask, () => true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await answered).toBe(answer);
  expect(ask).toHaveBeenCalledTimes(times);
});

test('one that never answers is given up', async () => {
  const ask = vi.fn(stopped);
  const answered = untilAnswered(ask, () => true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await answered).toBeUndefined();
  expect(ask).toHaveBeenCalledTimes(5);
});

test('it is not asked again for what has been asked anew, or when the page has gone', async () => {
  const ask = vi.fn(stopped);
  let isWanted = true;
  const answered = untilAnswered(ask, () => isWanted);
  await vi.advanceTimersByTimeAsync(100);
  isWanted = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await answered).toBeUndefined();
  expect(ask).toHaveBeenCalledOnce();
});
