import type { BaselineFigures } from './baselines/baselines';
import type { Figures, Line } from './figures';
import type { Measured } from './measure';
import { markdownTable, share } from './table';

/** The accuracy section of the README. */

/**
 * The section in Markdown.
 *
 * @param date the day of the run, YYYY-MM-DD
 */
export function accuracySection(
  { units, figures, pages, allPages }: Measured,
  baselines: readonly BaselineFigures[],
  date: string,
): string {
  const { given, own, unread, all } = figures.groups;
  const files = markdownTable({
    title: '',
    headings: ['file', 'precision', 'recall', 'F1', 'right verdicts'],
    rows: [
      ...figures.files.map((line) => row(`\`${line.name}\``, line)),
      ...[given, own, unread, all].map((line) => row(`**${line.name}**`, line)),
      row(`${pages.length} whole pages, read from their HTML`, allPages),
    ],
  });
  const methods = markdownTable({
    title: '',
    headings: ['method, on all files', 'precision', 'recall', 'F1', 'F1, files nobody tuned on'],
    rows: [
      [...rates('this engine', all), share(unread.f1)],
      ...baselines.map((baseline) => [...rates(baseline.all.name, baseline.all), share(baseline.unread.f1)]),
    ],
  });
  return `
Measured on ${date} by \`npm run evaluate -- --write-readme\`: ${units.length} labelled sentences in ${figures.files.length} files, each file
scored by a model that never saw it. ${silenceSentence(figures)}

${files}

The same sentences by simpler methods, behind the same page gate, each with its threshold tuned on the other files:

${methods}
`;
}

function silenceSentence({ silence }: Figures): string {
  const [plant, other, unrelated] = (['plant', 'other', 'unrelated'] as const).map((page) =>
    silence.find((line) => line.page === page),
  );
  return (
    `Of 1,000 sentences that make no claim, ${plant?.perThousand.toFixed(1)} are marked on pages about the plant and ` +
    `${other?.perThousand.toFixed(1)} on other pages; ${unrelated?.marked} of ${unrelated?.sentences} on pages that name neither ` +
    'the plant nor its people.'
  );
}

function row(name: string, line: Line): string[] {
  return [...rates(name, line), share(line.verdicts)];
}

function rates(name: string, { precision, recall, f1 }: Line): string[] {
  return [name, ...[precision, recall, f1].map(share)];
}
