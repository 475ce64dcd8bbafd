/** Whether a sentence may speak to a claim at all. */
import { expect, test } from 'vitest';
import { articleReader } from '../../../../engine/read/read-article';
import { inScope } from '../../../../engine/read/scope';
import { CAST, FINDERS, PROFILE, READING } from '../people';
import { claim } from '../small-record';

const read = articleReader(FINDERS, CAST, READING);
const SCOPE = {
  owners: new Map([['rival', new Set(['other-company'])]]),
  ownerOfTopic: new Map([['rivalry', 'rival']]),
  times: PROFILE.times,
};

function speaksTo(title: string, text: string, given = claim('figure')) {
  const published = { date: '2024-09-27', origin: 'given' } as const;
  const [sentence] = read({ title, published, blocks: [{ kind: 'paragraph', text }] }).sentences();
  return sentence !== undefined && inScope(sentence, given, SCOPE);
}

test.each([
  ['Hitachi', 'The factory has 750 jobs.', true],
  ['News', 'Hitachi has 750 jobs.', true],
  ['News', 'The factory has 750 jobs.', false],
  ['Hitachi', 'Siemens has 750 jobs.', false],
  ['Hitachi', 'The factory had 750 jobs in 2019.', false],
  ['Hitachi', 'The factory had 750 jobs in 2026.', false],
  ['Hitachi', 'The factory’s 750 workers may have no work in 2025.', true],
  ['Hitachi', 'The factory, opened in 2012, has 750 jobs.', true],
  ['Hitachi', 'Nine years after it opened the factory has 750 jobs.', true],
  ['Hitachi', 'Nine years ago the factory had 750 jobs.', true],
  ['Hitachi', 'Twelve years ago the factory had 750 jobs.', false],
  ['Hitachi', 'The factory, opened in 2015, has 750 jobs.', true],
  ['Hitachi', 'The factory had 750 jobs in 2024 and 700 in 2019.', true],
  ['Hitachi', 'The factory has had 750 jobs since 2019.', true],
  ['Hitachi', 'The factory had 750 jobs in April.', true],
  ['Hitachi', 'In 2019 it feared for 750 jobs within two years.', false],
])('under “%s”, “%s”: %s', (title, text, expected) => expect(speaksTo(title, text)).toBe(expected));

test('a claim of another place is spoken of by naming that place', () => {
  const rival = claim('figure', { topic: 'rivalry' });
  expect(speaksTo('News', 'Siemens has 750 jobs.', rival)).toBe(true);
  expect(speaksTo('News', 'It has 750 jobs.', rival)).toBe(false);
});

test('a date is compared by itself, whatever its year', () => {
  expect(speaksTo('Hitachi', 'The factory opened in 2012.', claim('date'))).toBe(true);
});

test('an owner that no topic names opens no claim, though a topic bears its name', () => {
  expect(speaksTo('News', 'Siemens has 750 jobs.', claim('figure', { topic: 'rival' }))).toBe(false);
});
