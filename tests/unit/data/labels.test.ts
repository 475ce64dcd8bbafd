/** What labelled text may not hold: each fault names file, line and remedy. */
import { expect, test } from 'vitest';
import { checkLabels } from '../../../data/build/check/labels';
import { parseLabelled } from '../../../data/build/labelled';
import { formatProblem } from '../../../data/build/problems';
import { SMALL_STORY, storyOf } from './small-story';

const { record } = storyOf(SMALL_STORY);

const FIRST = { id: '1', text: 'The mill employs 40.', context: null, published: null, plant_page: true };
const LABEL = { claim: 'mill-jobs', verdict: ['matches'], optional: false };

function faultsOf(...lines: readonly object[]): readonly string[] {
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  return checkLabels(parseLabelled({ file: 'a.jsonl', path: 'a.jsonl' }, text, 'The mill'), record).map(
    formatProblem,
  );
}

test('labels of the claims that there are have no fault', () => {
  expect(faultsOf({ ...FIRST, labels: [LABEL] }, { ...FIRST, id: '2', labels: [] })).toEqual([]);
});

test.each<[string, object, string]>([
  [
    'a label of an unknown claim',
    { id: '2', labels: [{ ...LABEL, claim: 'mill-job' }] },
    'a.jsonl:2: claim «mill-job» is not in data/story/claims.yaml; add it there, or correct the label; did you mean «mill-jobs»?',
  ],
  [
    'an id given twice',
    { labels: [] },
    'a.jsonl:2: id «1» is taken at a.jsonl:1; give one of them another id',
  ],
  [
    'a claim labelled twice',
    { id: '2', labels: [LABEL, { ...LABEL, optional: true }] },
    'a.jsonl:2: claim «mill-jobs» is labelled twice; write one label with all verdicts that would be right',
  ],
])('%s is a fault', (_, second, fault) => {
  expect(faultsOf({ ...FIRST, labels: [] }, { ...FIRST, ...second })).toEqual([fault]);
});

test('all faults of form are named at once, each in one line with what to write', () => {
  const lines = [
    '{"id": "1", "text": "He said "no".", "context": null}',
    JSON.stringify({ ...FIRST, published: 'June', labels: [] }),
    JSON.stringify({ ...FIRST, labels: [{ ...LABEL, verdict: ['difers'] }] }),
  ].join('\n');
  const parse = () => parseLabelled({ file: 'a.jsonl', path: 'corpus/a.jsonl' }, lines, 'The mill');
  expect(parse).toThrow(
    /^corpus\/a\.jsonl:1: not a line of JSON; .*\ncorpus\/a\.jsonl:2: published: write the day .*\ncorpus\/a\.jsonl:3: labels\.0\.verdict\.0: write .*did you mean «differs»\?$/,
  );
});
