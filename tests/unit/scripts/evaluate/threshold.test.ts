/** The threshold at which a method does best. */
import { expect, test } from 'vitest';
import { bestThreshold, type ScoredText } from '../../../../scripts/evaluate/baselines/threshold';

/** A text that makes the claims in `asked`, may make those in `allowed`, with the scores given. */
function text(scores: Record<string, number>, asked: string[] = [], allowed: string[] = []): ScoredText {
  const label = (optional: boolean) => (claim: string) => ({ claim, verdict: [], optional });
  return {
    labels: [...asked.map(label(false)), ...allowed.map(label(true))],
    scores: new Map(Object.entries(scores)),
  };
}

test.each<[string, ScoredText[], number]>([
  [
    'right above wrong: the lowest right score',
    [text({ a: 0.9, b: 0.4 }, ['a']), text({ a: 0.7 }, ['a'])],
    0.7,
  ],
  ['one wrong is worth two right', [text({ a: 0.9 }, ['a']), text({ a: 0.8 }), text({ a: 0.7 }, ['a'])], 0.7],
  [
    'three wrong are not worth one right',
    [text({ a: 3 }, ['a']), text({ a: 2, b: 2, c: 2 }), text({ a: 1 }, ['a'])],
    3,
  ],
  [
    'equal scores stand or fall together',
    [text({ a: 2 }, ['a']), text({ a: 1, b: 1 }, ['a']), text({ a: 1, c: 1 })],
    2,
  ],
  ['optional claims do not count', [text({ a: 0.9, b: 0.8 }, ['a'], ['b'])], 0.9],
  ['nothing right to be had', [text({ a: 0.9 })], Number.POSITIVE_INFINITY],
  ['nothing scored', [text({}, ['a'])], Number.POSITIVE_INFINITY],
])('%s', (_, texts, threshold) => expect(bestThreshold(texts)).toBe(threshold));
