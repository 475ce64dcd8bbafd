/** What is left out together. */
import { expect, test } from 'vitest';
import type { LabelledArticle } from '../../../../data/build/labelled';
import { fewFolds, foldsByFile } from '../../../../scripts/evaluate/folds';
import { noteOf } from './figures-of';

function article(file: string, doc: string, group: string | null = null, date: string | null = null) {
  const published = date === null ? null : { date, origin: 'given' as const };
  const blocks = [{ id: doc, line: 1, block: 0, plantPage: true, why: null, labels: [] }];
  const text = { title: '', published, blocks: [{ kind: 'paragraph' as const, text: '' }] };
  return { file, group, doc, article: text, blocks } satisfies LabelledArticle;
}

const REAL = [
  article('real/a', 'march-1', 'day-1', '2024-03-01'),
  article('real/a', 'march-2', 'day-2', '2024-03-30'),
  article('real/b', 'march-3', 'day-1', '2024-04-02'),
  article('real/b', 'march-4', 'day-1', '2024-03-02'),
  article('real/b', 'april', 'day-3', '2024-04-02'),
  article('real/b', 'may', 'day-4', '2024-05-02'),
  article('real/b', 'undated-1', 'day-5'),
  article('real/b', 'undated-2', 'day-5'),
  article('real/b', 'june', 'day-6', '2024-06-02'),
];
const INVENTED = ['c', 'd', 'e', 'f', 'g', 'h'].map((file) => article(file, `${file}-1`));
const ONLY_LEARNED = article('own', 'own-1');
const LABELLED = [...INVENTED, ONLY_LEARNED, ...REAL];
const NOTES = [
  noteOf('real/a', { origin: 'real' }),
  noteOf('real/b', { origin: 'real' }),
  ...INVENTED.map(({ file }) => noteOf(file)),
];
const docs = (articles: readonly LabelledArticle[]) => articles.map(({ doc }) => doc);

test('groups stay whole, and so do months: a group is of the month that most of its pages are of', () => {
  expect(foldsByFile(LABELLED, NOTES).map(({ name, articles }) => [name, ...docs(articles)])).toEqual([
    ['real coverage, fold 1', 'march-1', 'march-2', 'march-3', 'march-4'],
    ['real coverage, fold 2', 'undated-1', 'undated-2'],
    ['real coverage, fold 3', 'april'],
    ['real coverage, fold 4', 'may'],
    ['real coverage, fold 5', 'june'],
    ...INVENTED.map(({ file, doc }) => [file, doc]),
  ]);
});

test('few folds hold the same articles, each once, in their order', () => {
  const few = fewFolds(LABELLED, NOTES);
  expect(few.map(({ articles }) => docs(articles))).toEqual([
    ['c-1', 'h-1', 'march-1', 'march-2', 'march-3', 'march-4'],
    ['d-1', 'undated-1', 'undated-2'],
    ['e-1', 'april'],
    ['f-1', 'may'],
    ['g-1', 'june'],
  ]);
  const all = few.flatMap(({ articles }) => docs(articles)).sort();
  expect(all).toEqual(docs([...INVENTED, ...REAL]).sort());
});

test('the order of articles makes no difference to what is left out together', () => {
  const groups = (labelled: readonly LabelledArticle[]) =>
    foldsByFile(labelled, NOTES).map(({ articles }) => docs(articles).sort());
  expect(groups(LABELLED.toReversed())).toEqual(groups(LABELLED));
});
