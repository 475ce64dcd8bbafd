/** Claims whose labels stand in one file alone. */
import { expect, test } from 'vitest';
import { parseLabelled } from '../../../../data/build/labelled';
import { loneClaims } from '../../../../scripts/evaluate/lone-claims';

function labelled(file: string, claim: string, optional = false) {
  const labels = [{ claim, verdict: ['matches'], optional }];
  const row = { id: file, text: 'Text.', context: null, published: null, plant_page: true, labels };
  return parseLabelled({ file, path: file }, JSON.stringify(row), 'The plant');
}

test.each([
  ['in two files', [...labelled('a', 'jobs'), ...labelled('b', 'jobs')], 0],
  ['in none', [], 0],
  ['in one', labelled('a', 'jobs'), 1],
  ['in one, and optional in another', [...labelled('a', 'jobs'), ...labelled('b', 'jobs', true)], 1],
])('a claim labelled %s', (_, articles, warnings) => {
  const lines = loneClaims(articles, ['jobs']);
  expect(lines).toHaveLength(warnings);
  for (const line of lines) expect(line).toMatch(/^jobs: labelled in corpus\/a alone, .*another file$/);
});
