/** A draft of labelled rows beside what the engine makes of them. */
import { expect, test } from 'vitest';
import { loadDataset } from '../../../../data/load-dataset';
import { readDraftContext, reportDraft } from '../../../../scripts/check/draft';
import { REAL_ROOT } from '../../data/real-story';

const context = { ...loadDataset(), ...(await readDraftContext(REAL_ROOT)) };

const row = (id: string, text: string, labels: readonly object[]) =>
  JSON.stringify({ id, text, context: null, published: '2024-06-12', plant_page: true, labels });
const label = (claim: string, verdict: string) => ({ claim, verdict: [verdict], optional: false });
const FEWER = 'Hitachi’s factory at Newton Aycliffe employs 500 people.';

test('each row stands with what was expected and given, and a line counts them', () => {
  const draft = [
    row('draft-1', FEWER, [label('plant-jobs', 'differs')]),
    row('draft-2', FEWER, [label('plant-jobs', 'matches')]),
    row('draft-3', FEWER, []),
    row('draft-4', 'It rained.', [label('plant-opened', 'matches')]),
    row('draft-5', 'It rained.', []),
  ].join('\n');
  expect(reportDraft('draft.jsonl', draft, context).split('\n')).toEqual([
    `draft.jsonl:1: draft-1, page of 2024-06-12: ${FEWER}`,
    '    right  plant-jobs  expected: differs; given: differs',
    '',
    `draft.jsonl:2: draft-2, page of 2024-06-12: ${FEWER}`,
    '    wrong verdict  plant-jobs  expected: matches; given: differs',
    '',
    `draft.jsonl:3: draft-3, page of 2024-06-12: ${FEWER}`,
    '    false mark  plant-jobs  expected: nothing; given: differs',
    '',
    'draft.jsonl:4: draft-4, page of 2024-06-12: It rained.',
    '    missed  plant-opened  expected: matches; given: nothing',
    '',
    'draft.jsonl:5: draft-5, page of 2024-06-12: It rained.',
    '    nothing labelled, nothing marked',
    '',
    '5 rows: 1 labels right, 1 with another verdict, 1 missed, 1 marks without a label.',
  ]);
});

test('a claim that no row of the corpus makes is named as one that cannot be found yet', () => {
  const draft = row('draft-1', FEWER, [label('plant-jobs', 'differs'), label('plant-opened', 'matches')]);
  const corpus = context.corpus.map((article) => ({
    ...article,
    blocks: article.blocks.map((block) => ({
      ...block,
      labels: block.labels.filter(({ claim }) => claim !== 'plant-opened'),
    })),
  }));
  const report = reportDraft('draft.jsonl', draft, { ...context, corpus }).split('\n');
  expect(report.filter((line) => line.includes('no row in corpus'))).toEqual([
    'Claim «plant-opened» has no row in corpus yet, so that none is found here: put the rows into two files of corpus, then npm run evaluate -- --only FILE.',
  ]);
});

test('an id that the corpus has is refused', () => {
  const taken = context.corpus[0]?.blocks[0]?.id ?? '';
  expect(() => reportDraft('draft.jsonl', row(taken, 'It rained.', []), context)).toThrow(
    `draft.jsonl:1: id «${taken}» is taken at `,
  );
});
