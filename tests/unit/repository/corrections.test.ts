import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadRecord } from '../../../data/load-record';
import { dayText } from '../../../texts/dates';

const log = readFileSync(fileURLToPath(new URL('../../../CORRECTIONS.md', import.meta.url)), 'utf8');

test('the log in the repository tells what the record’s page tells, and nothing besides its policy', () => {
  const told = loadRecord()
    .story.corrections.map(({ date, about, entries }) =>
      [`## ${dayText(date)}`, '', about, '', ...entries.map((entry) => `- ${entry}`), ''].join('\n'),
    )
    .join('\n');
  expect(log.slice(log.indexOf('## '))).toBe(told);
});
