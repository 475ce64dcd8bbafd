/** Findings on a page against its labelled texts. */
import { expect, test } from 'vitest';
import { type FoundOnPage, type LabelledPage, scorePage } from '../../../../scripts/evaluate/pages';

const JOBS = 'The works employs 750 people.';
const OPENED = 'It opened in 2015';

const page: LabelledPage = {
  file: 'page.html',
  published: null,
  relevant: true,
  findings: [
    { text: JOBS, claim: 'jobs', verdict: ['matches'], optional: false },
    { text: JOBS, claim: 'threat', verdict: ['matches'], optional: true },
    { text: OPENED, claim: 'opened', verdict: ['matches'], optional: false },
  ],
};

const found = (sentence: string, claim: string): FoundOnPage => ({ sentence, claim, verdict: 'matches' });

test.each<[string, FoundOnPage[], string[]]>([
  ['nothing found', [], ['jobs missed', 'opened missed']],
  ['the sentence as labelled', [found(JOBS, 'jobs')], ['jobs right', 'opened missed']],
  ['other white space', [found('The works  employs\n750 people. ', 'jobs')], ['jobs right', 'opened missed']],
  [
    'a sentence longer than the labelled text',
    [found('It opened in 2015, to cheers.', 'opened')],
    ['jobs missed', 'opened right'],
  ],
  [
    'a sentence that is part of the labelled text',
    [found('The works employs 750', 'jobs')],
    ['jobs right', 'opened missed'],
  ],
  ['optional', [found(JOBS, 'threat')], ['jobs missed', 'opened missed']],
  ['not labelled there', [found(OPENED, 'jobs')], ['jobs missed', 'jobs false', 'opened missed']],
  [
    'a sentence without a label',
    [found('The canteen opens at noon.', 'opened')],
    ['jobs missed', 'opened missed', 'opened false'],
  ],
])('%s', (_, findings, expected) => {
  const outcomes = scorePage(page, findings).flatMap((unit) => unit.outcomes);
  expect(outcomes.map(({ claim, kind }) => `${claim} ${kind}`).sort()).toEqual([...expected].sort());
});
