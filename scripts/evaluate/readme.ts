import type { AccusationFigures } from './accusations';
import type { Figures, Line } from './figures';
import type { Measured } from './measure';
import { markdownTable, share } from './table';

/** The accuracy section of the README, of the folds that `npm test` holds against the floors. */

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The section in Markdown. */
export function accuracySection(
  { figures, pages, allPages }: Pick<Measured, 'figures' | 'pages' | 'allPages'>,
  day: Date,
): string {
  const { storyYear, elsewhere, real, invented, unread } = figures.groups;
  const rates = table(
    ['text', 'precision', 'recall', 'F1', 'right verdicts'],
    [
      ...[storyYear, elsewhere, real, invented].map((line) => ratesOf(line.name, line)),
      ratesOf(`of these, ${unread.name}`, unread),
      ratesOf(`${pages.length} whole pages, read from their HTML`, allPages),
    ],
  );
  return `Measured on ${DAY.format(day)} by \`npm run evaluate -- --quick\`: a fifth of everything left out at a time, whole story days of real
coverage together, so that each sentence is scored by a model that never saw it.

${rates}

Accusations (differs, quote differs, said by someone else, role differs) tell a reader that the page is off, so each must be proved. Due are
those that a label asks for:

${accusations(figures)}

${falseMarks(figures)}`;
}

function accusations({ accusations: { real, altered } }: Figures): string {
  const rows: readonly (readonly [string, AccusationFigures])[] = [
    ['real coverage', real],
    ['invented sentences in which one is due', altered],
  ];
  return table(
    ['text', 'given', 'right', 'due', 'due and made', 'pages', 'false in 100 pages'],
    rows.map(([name, { all, pages, falsePerHundredPages }]) => [
      name,
      ...[all.given, all.right, all.due, all.made, pages].map(String),
      falsePerHundredPages.toFixed(1),
    ]),
  );
}

function falseMarks({ silence }: Figures): string {
  return table(
    ['sentences that make no claim', 'how many', 'marked of 1,000'],
    Object.values(silence).map(({ name, sentences, marked, perThousand }) => [
      name,
      String(sentences),
      marked === 0 ? 'none' : perThousand.toFixed(0),
    ]),
  );
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable({ title: '', headings, rows });
}

function ratesOf(name: string, { precision, recall, f1, verdicts }: Line): string[] {
  return [name, ...[precision, recall, f1, verdicts].map(share)];
}
