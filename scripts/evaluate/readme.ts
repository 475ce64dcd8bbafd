import type { BaselineFigures } from './baselines/baselines';
import type { Line, Silence } from './figures';
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
  const { all, given, own, unread } = figures.groups;
  const count = (is: (note: FileNote) => boolean) => notes.filter(is).length;
  const rates = table(
    ['text', ...RATES, VERDICTS],
    [
      withVerdicts(`all ${notes.length} files of labelled text`, all),
      withVerdicts(
        `${count((note) => note.origin === 'given')} files of the corpus that the project began with`,
        given,
      ),
      withVerdicts(`${count((note) => note.origin === 'own')} files written for this project since`, own),
      withVerdicts(
        `the ${count((note) => !note.read)} files that nobody read while writing the lexicon`,
        unread,
      ),
      withVerdicts(`${pages.length} whole pages, read from their HTML`, allPages),
    ],
  );
  const methods = table(
    ['method', ...RATES],
    [cells('this engine', all), ...baselines.map((baseline) => cells(baseline.all.name, baseline.all))],
  );
  const files = table(
    ['file', ...RATES, VERDICTS],
    figures.files.map((line) => withVerdicts(`\`${line.name}\``, line)),
  );
  return `Measured on ${DAY.format(day)} by \`npm run evaluate\`, each file scored by a model that never saw it. Right verdicts are counted among
the claims found; false marks are counted in 1,000 sentences that make no claim.

${rates}

${falseMarks(figures.silence)}

Simpler methods on the same files, behind the same page gate, each with its threshold tuned on the other files; they give no verdicts:

${methods}

<details><summary>File by file</summary>

${files}

</details>`;
}

function falseMarks(silence: readonly Silence[]): string {
  const marked = (page: Silence['page']) => {
    const line = silence.find((each) => each.page === page);
    return !line || line.marked === 0 ? 'none' : `${Math.round(line.perThousand)} of 1,000`;
  };
  return `False marks: ${marked('plant')} on pages about the plant, ${marked('other')} on other pages, ${marked('unrelated')} on pages that name
neither the plant nor its people.`;
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
