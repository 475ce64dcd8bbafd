import type { LabelledArticle } from '../../data/build/labelled';
import type { FileNote } from './file-notes';

/** Deals labelled text into folds: what is left out together, and scored by a model that never saw it. */

/** A fold: the articles to be left out and scored. */
export interface Fold {
  readonly name: string;
  readonly articles: readonly LabelledArticle[];
}

/** Into how many folds real coverage is dealt. */
const REAL_FOLDS = 5;

/**
 * A fold for each invented file, in the order of the notes, after the folds of real coverage. An author's voice is
 * known from the rest of a file, the copy of an agency from other pages of its days: neither may be learned from.
 */
export function foldsByFile(labelled: readonly LabelledArticle[], notes: readonly FileNote[]): Fold[] {
  return [...realFolds(labelled, notes), ...inventedFolds(labelled, notes)];
}

/** As few folds as there are of real coverage, each with a share of the invented files besides: for a quick answer. */
export function fewFolds(labelled: readonly LabelledArticle[], notes: readonly FileNote[]): Fold[] {
  const files = inventedFolds(labelled, notes);
  return realFolds(labelled, notes).map(({ articles }, at) => ({
    name: `fold ${at + 1}`,
    articles: inOrder(labelled, [
      ...articles,
      ...files.filter((_, i) => i % REAL_FOLDS === at).flatMap((file) => file.articles),
    ]),
  }));
}

function inventedFolds(labelled: readonly LabelledArticle[], notes: readonly FileNote[]): Fold[] {
  return notes
    .filter(({ origin }) => origin !== 'real')
    .map(({ file }) => ({ name: file, articles: labelled.filter((article) => article.file === file) }));
}

/**
 * Real coverage by groups, and groups of one month together, since outlets share copy and events; months go, the
 * largest first, to the fold that has least.
 */
function realFolds(labelled: readonly LabelledArticle[], notes: readonly FileNote[]): Fold[] {
  const files = new Set(notes.filter(({ origin }) => origin === 'real').map(({ file }) => file));
  const real = labelled.filter(({ file }) => files.has(file));
  const monthOf = monthsOfGroups(real);
  const byMonth = groupBy(real, ({ group }) => monthOf.get(group) ?? '');
  const folds = Array.from({ length: REAL_FOLDS }, (): LabelledArticle[] => []);
  for (const [, articles] of [...byMonth].sort((a, b) => size(b[1]) - size(a[1]) || compare(a[0], b[0]))) {
    const [least] = folds.toSorted((a, b) => size(a) - size(b));
    least?.push(...articles);
  }
  return folds
    .filter((articles) => articles.length > 0)
    .map((articles, i) => ({
      name: `real coverage, fold ${i + 1}`,
      articles: inOrder(labelled, articles),
    }));
}

function inOrder(labelled: readonly LabelledArticle[], some: readonly LabelledArticle[]): LabelledArticle[] {
  const wanted = new Set(some);
  return labelled.filter((article) => wanted.has(article));
}

/** The month that most of a group's pages are of, the earliest of several; the group's own name where none has a date. */
function monthsOfGroups(real: readonly LabelledArticle[]): Map<string | null, string> {
  const byGroup = groupBy(real, ({ group }) => group);
  return new Map(
    [...byGroup].map(([group, articles]) => {
      const months = articles.flatMap(({ article }) => article.published?.date.slice(0, 7) ?? []);
      const counts = [...groupBy(months, (month) => month)];
      counts.sort((a, b) => b[1].length - a[1].length || compare(a[0], b[0]));
      return [group, counts[0]?.[0] ?? group ?? ''];
    }),
  );
}

function size(articles: readonly LabelledArticle[]): number {
  return articles.reduce((sum, { blocks }) => sum + blocks.length, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
