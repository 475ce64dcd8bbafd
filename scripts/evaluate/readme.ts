import type { AccusationFigures } from './accusations';
import type { BaselineFigures } from './baselines/baselines';
import type { Figures, Line } from './figures';
import type { FileNote } from './file-notes';
import type { Measured } from './measure';
import { markdownTable, share } from './table';

/** The accuracy section of the README. */

const RATES = ['precision', 'recall', 'F1'];
const VERDICTS = 'right verdicts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The section in Markdown. */
export function accuracySection(
  { figures, pages, allPages }: Pick<Measured, 'figures' | 'pages' | 'allPages'>,
  baselines: readonly BaselineFigures[],
  notes: readonly FileNote[],
  day: Date,
): string {
  const { storyYear, elsewhere, real, invented, unread } = figures.groups;
  const files = notes.filter(({ origin }) => origin !== 'real').length;
  const rates = table(
    ['text', ...RATES, VERDICTS],
    [
      withVerdicts('real coverage of the story’s year', storyYear),
      withVerdicts('real coverage of other years and near topics', elsewhere),
      withVerdicts('all real coverage', real),
      withVerdicts(`${files} invented files`, invented),
      withVerdicts('of these, what nobody read while writing the lexicon', unread),
      withVerdicts(`${pages.length} whole pages, invented, read from their HTML`, allPages),
    ],
  );
  const methods = table(
    ['method', ...RATES.map((rate) => `real: ${rate}`), ...RATES.map((rate) => `invented: ${rate}`)],
    [
      [...cells('this engine', real), ...cells('', invented).slice(1)],
      ...baselines.map((baseline) => [
        ...cells(baseline.real.name, baseline.real),
        ...cells('', baseline.invented).slice(1),
      ]),
    ],
  );
  const byFile = table(
    ['file', ...RATES, VERDICTS],
    figures.files.map((line) => withVerdicts(`\`${line.name}\``, line)),
  );
  return `Measured on ${DAY.format(day)} by \`npm run evaluate\` on text that the model never saw: real coverage by story days left out, invented
files one at a time. Right verdicts are counted among the claims found.

${rates}

Accusations tell a reader that the page is off: another value, other words, another speaker, another post. Due are those that a label asks
for; “altered” are invented sentences in which one is due.

${accusationRows(figures)}

${falseMarks(figures.silence)}

Simpler methods on the same sentences, behind the same page gate, each with its threshold tuned on the other files; they give no verdicts:

${methods}

<details><summary>File by file</summary>

${byFile}

</details>`;
}

function accusationRows({ accusations: { storyYear, elsewhere, invented, altered } }: Figures): string {
  const rows: readonly (readonly [string, AccusationFigures])[] = [
    ['real coverage of the story’s year', storyYear],
    ['real coverage of other years and near topics', elsewhere],
    ['invented files', invented],
    ['altered', altered],
  ];
  return table(
    ['text', 'accusations', 'right', 'due', 'made', 'false in 100 pages'],
    rows.map(([name, { all, falsePerHundredPages }]) => [
      name,
      ...[all.given, all.right, all.due, all.made].map(String),
      falsePerHundredPages.toFixed(1),
    ]),
  );
}

function falseMarks(silence: Figures['silence']): string {
  const rows = Object.values(silence).map(({ name, sentences, marked, perThousand }) => [
    name,
    String(sentences),
    marked === 0 ? 'none' : `${(perThousand / 10).toFixed(1)} of 100`,
  ]);
  return table(['sentences without a claim', 'how many', 'marked'], rows);
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable({ title: '', headings, rows });
}

function withVerdicts(name: string, line: Line): string[] {
  return [...cells(name, line), share(line.verdicts)];
}

function cells(name: string, { precision, recall, f1 }: Line): string[] {
  return [name, ...[precision, recall, f1].map(share)];
}
