/** How old a statement is. */
import { expect, test } from 'vitest';
import type { Source } from '../../../../engine/model/record';
import { saidWhen } from '../../../../engine/model/said-when';

const published = { spring: '2024-04', autumn: '2024-09' };
const SOURCES = new Map(
  Object.entries(published).map(([id, month]): [string, Source] => {
    const span = { earliest: `${month}-01`, latest: `${month}-07` };
    return [id, { id, publisher: '', publishedBy: '', basis: '', sha256: '', published: span }];
  }),
);
const MARCH = { earliest: '2024-03-01', latest: '2024-03-31' };

test.each([
  ['its own date', MARCH, ['spring'], '2024-03-01'],
  ['the one article that holds it', null, ['autumn'], '2024-09-01'],
  ['the earliest of two', null, ['autumn', 'spring'], '2024-04-01'],
])('%s', (_, said, sources, expected) => {
  const appearances = sources.map((source) => ({ source, paragraph: 1 }));
  expect(saidWhen({ id: 'one', said, appearances }, SOURCES).earliest).toBe(expected);
});

test('a statement of no article is a fault of the record', () => {
  const appearances = [{ source: 'lost', paragraph: 1 }];
  expect(() => saidWhen({ id: 'one', said: null, appearances }, SOURCES)).toThrow('one');
});
