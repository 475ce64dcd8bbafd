import { aimsOf } from './aims';
import type { BaselineFigures } from './baselines/baselines';
import type { Figures, Line } from './figures';
import type { PageFigures } from './pages';
import { share, type Table } from './table';
import { EXPECTED, GIVEN } from './verdict-figures';

/** The tables of a run. */

const RATES = ['precision', 'recall', 'F1', 'verdicts'];
const COUNTS = ['right', 'wrong verdict', 'false', 'missed'];

export function filesTable({ files, groups }: Figures): Table {
  const { given, own, unread, all } = groups;
  return {
    title: 'Each file scored by a model that never saw it',
    headings: ['file', ...RATES, ...COUNTS],
    rows: [...files, given, own, unread, all].map(lineCells),
  };
}

export function aimsTable(figures: Figures): Table {
  const all = aimsOf(figures, 'all');
  const unread = aimsOf(figures, 'unread');
  return {
    title: 'Aims',
    headings: ['', 'aim', 'all files', '', 'files nobody tuned on', ''],
    rows: all.map((aim, i) => {
      const other = unread[i];
      const value = (measured: number) => (aim.bound === 'least' ? share(measured) : perThousand(measured));
      return [
        aim.name,
        `${aim.bound === 'least' ? '≥' : '≤'} ${aim.aim}`,
        value(aim.measured),
        aim.met ? 'met' : 'not met',
        // Marks without a claim are not told apart by file.
        ...(other && aim.bound === 'least' ? [value(other.measured), other.met ? 'met' : 'not met'] : []),
      ];
    }),
  };
}

export function kindsTable({ kinds }: Figures): Table {
  return {
    title: 'By kind of claim',
    headings: ['kind', ...RATES, ...COUNTS],
    rows: kinds.map(lineCells),
  };
}

export function claimsTable({ claims }: Figures): Table {
  return { title: 'By claim', headings: ['claim', ...RATES, ...COUNTS], rows: claims.map(lineCells) };
}

export function verdictsTable({ verdicts }: Figures): Table {
  return {
    title: 'By verdict: right in claim and verdict',
    headings: ['verdict', 'precision', 'recall', 'F1'],
    rows: verdicts.lines.map(({ name, precision, recall, f1 }) => [
      name,
      ...[precision, recall, f1].map(share),
    ]),
  };
}

export function confusionTable({ verdicts }: Figures): Table {
  return {
    title: 'Verdict expected (rows) and given (columns)',
    headings: ['expected', ...GIVEN],
    rows: EXPECTED.map((name, i) => [
      name,
      ...(verdicts.confusion[i] ?? []).map((count) => (count === 0 ? '·' : String(count))),
    ]),
  };
}

export function silenceTable({ silence }: Figures): Table {
  const names = {
    plant: 'pages about the plant',
    other: 'other pages',
    unrelated: 'pages that name neither the plant nor its people',
  };
  return {
    title: 'Sentences that make no claim',
    headings: ['', 'sentences', 'marked', 'of 1,000'],
    rows: silence.map((line) => [
      names[line.page],
      String(line.sentences),
      String(line.marked),
      perThousand(line.perThousand),
    ]),
  };
}

/** How many classes of errors are shown. */
const CLASSES = 10;

export function errorClassesTable({ errorClasses }: Figures): Table {
  return {
    title: `The ${CLASSES} most frequent errors`,
    headings: ['claim', 'error', 'expected → given', 'sentences'],
    rows: errorClasses
      .slice(0, CLASSES)
      .map(({ claim, kind, verdicts, count }) => [claim, kind, verdicts, String(count)]),
  };
}

export function pagesTable(pages: readonly PageFigures[], all: Line): Table {
  return {
    title: 'Whole pages, read from their HTML',
    headings: ['page', 'relevance', 'date', 'texts unread', ...RATES, ...COUNTS],
    rows: [
      ...pages.map((page) => {
        const [name = '', ...cells] = lineCells(page);
        return [name, right(page.relevance), right(page.date), String(page.unread.length), ...cells];
      }),
      ['all pages', '', '', '', ...lineCells(all).slice(1)],
    ],
  };
}

export function baselinesTable({ groups }: Figures, baselines: readonly BaselineFigures[]): Table {
  const cells = (name: string, all: Line, unread: Line) => [
    name,
    ...[all.precision, all.recall, all.f1, unread.precision, unread.recall, unread.f1].map(share),
  ];
  return {
    title:
      'Simpler methods on the same sentences, behind the same page gate; the three on the right: files nobody tuned on',
    headings: ['method', 'precision', 'recall', 'F1', 'precision', 'recall', 'F1'],
    rows: [
      cells('this engine', groups.all, groups.unread),
      ...baselines.map(({ all, unread }) => cells(all.name, all, unread)),
    ],
  };
}

export function ablationTable(ablation: readonly Line[]): Table {
  return {
    title: 'All files with one stage switched off',
    headings: ['switched off', ...RATES, ...COUNTS],
    rows: ablation.map(lineCells),
  };
}

function right(value: boolean): string {
  return value ? 'right' : 'wrong';
}

function lineCells({ name, ...line }: Line): string[] {
  return [
    name,
    ...[line.precision, line.recall, line.f1, line.verdicts].map(share),
    ...[line.right, line.wrongVerdict, line.falseMarks, line.missed].map(String),
  ];
}

function perThousand(value: number): string {
  return Number.isFinite(value) ? value.toFixed(1) : '–';
}
