/** Labelled text is nobody's prose but the project's. */
import { expect, test } from 'vitest';
import { parseLabelled } from '../../../data/build/labelled';
import { formatProblem } from '../../../data/build/problems';
import { labelledTexts } from '../../../data/build/provenance/prove-own-words';
import { verifyRecord } from '../../../data/build/provenance/verify';
import { SMALL_STORY, SMALL_TEXTS, storyOf } from './small-story';

test('labelled text that is an article’s own fails by its file and line; what an article quotes may stand in it', () => {
  const labelled = [
    'Its looms would stand still before the next shearing, the paper feared.',
    'Nothing of the kind.',
  ];
  const texts = labelled.map((text, at) => ({ text, file: 'corpus/own-mill.jsonl', line: () => at + 1 }));
  const failures = verifyRecord(storyOf(SMALL_STORY), SMALL_TEXTS, texts).failures.map(formatProblem);
  expect(failures).toEqual([
    'corpus/own-mill.jsonl:1: «its looms would stand still before the next» stands word for word in first.txt, paragraph 1; put it in your own words',
  ]);
});

test('each row of labelled text is held against the articles under its own line', () => {
  const rows = ['One.', 'Two.'].map((text, at) =>
    JSON.stringify({
      id: `r${at}`,
      text,
      context: at === 0 ? 'Before.' : null,
      published: null,
      plant_page: true,
      labels: [],
    }),
  );
  const articles = parseLabelled(
    { file: 'own-mill.jsonl', path: 'own-mill.jsonl' },
    rows.join('\n'),
    'The mill',
  );
  expect(
    labelledTexts(articles, 'corpus').map(({ text, file, line }) => `${file}:${line()} ${text}`),
  ).toEqual([
    'corpus/own-mill.jsonl:1 Before.',
    'corpus/own-mill.jsonl:1 One.',
    'corpus/own-mill.jsonl:2 Two.',
  ]);
});
