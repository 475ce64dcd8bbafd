import type { AccusationFigures, AccusationLine } from './accusations';
import { aimsOf } from './aims';
import type { BaselineFigures } from './baselines/baselines';
import type { CurvePoint } from './curve';
import type { RankingFigures } from './evidence';
import type { Breakdown, Figures, Line } from './figures';
import type { PageFigures } from './pages';
import { share, type Table } from './table';
import { EXPECTED, GIVEN } from './verdict-figures';

/** The tables of a run. */

const RATES = ['precision', 'recall', 'F1', 'verdicts'];
const COUNTS = ['right', 'wrong verdict', 'false', 'missed'];

/** Real coverage first, then what is invented. */
export function groupsTable({ groups }: Figures): Table {
  const { storyYear, elsewhere, real, given, own, unread, invented } = groups;
  return {
    title:
      'Text that the model never saw: real coverage by story days left out, invented files one at a time',
    headings: ['', ...RATES, ...COUNTS],
    rows: [storyYear, elsewhere, real, given, own, unread, invented].map(lineCells),
  };
}

export function filesTable({ files }: Figures): Table {
  return {
    title: 'By file',
    headings: ['file', ...RATES, ...COUNTS],
    rows: files.map(lineCells),
  };
}

export function accusationsTable({ accusations }: Figures): Table {
  const named: readonly (readonly [string, AccusationFigures])[] = [
    ['real coverage, the story’s year', accusations.storyYear],
    ['real coverage, other years and near topics', accusations.elsewhere],
    ['all real coverage', accusations.real],
    ['invented files', accusations.invented],
    ['of these, sentences in which one is due', accusations.altered],
  ];
  return {
    title: 'Accusations',
    headings: ['', 'given', 'right', 'share', 'due', 'made', 'share', 'pages', 'false in 100 pages'],
    rows: named.map(([name, { all, pages, falsePerHundredPages }]) => [
      ...accusationCells({ ...all, name }),
      String(pages),
      pages === 0 ? '–' : falsePerHundredPages.toFixed(1),
    ]),
  };
}

export function accusationsByTable(title: string, lines: readonly AccusationLine[]): Table {
  return {
    title,
    headings: ['', 'given', 'right', 'share', 'due', 'made', 'share'],
    rows: lines.map(accusationCells),
  };
}

export function curveTable(title: string, points: readonly CurvePoint[]): Table {
  return {
    title,
    headings: ['probability from', 'precision', 'recall', 'marks'],
    rows: points.map(({ threshold, precision, recall, marks }) => [
      String(threshold),
      share(precision),
      share(recall),
      String(marks),
    ]),
  };
}

export function aimsTable(figures: Figures): Table {
  return {
    title: 'Aims',
    headings: ['', 'aim', 'measured', ''],
    rows: aimsOf(figures).map(({ name, bound, aim, measured, met }) => [
      name,
      `${bound === 'least' ? '≥' : '≤'} ${aim}`,
      share(measured),
      met ? 'met' : 'not met',
    ]),
  };
}

export function kindsTable(text: string, { kinds }: Breakdown): Table {
  return {
    title: `By kind of claim, ${text}`,
    headings: ['kind', ...RATES, ...COUNTS],
    rows: kinds.map(lineCells),
  };
}

export function claimsTable(text: string, { claims }: Breakdown): Table {
  return {
    title: `By claim, ${text}`,
    headings: ['claim', ...RATES, ...COUNTS],
    rows: claims.map(lineCells),
  };
}

export function verdictsTable(text: string, { verdicts }: Breakdown): Table {
  return {
    title: `By verdict, ${text}: right in claim and verdict`,
    headings: ['verdict', 'precision', 'recall', 'F1'],
    rows: verdicts.lines.map(({ name, precision, recall, f1 }) => [
      name,
      ...[precision, recall, f1].map(share),
    ]),
  };
}

export function confusionTable(text: string, { verdicts }: Breakdown): Table {
  return {
    title: `Verdict expected (rows) and given (columns), ${text}`,
    headings: ['expected', ...GIVEN],
    rows: EXPECTED.map((name, i) => [
      name,
      ...(verdicts.confusion[i] ?? []).map((count) => (count === 0 ? '·' : String(count))),
    ]),
  };
}

export function silenceTable({ silence }: Figures): Table {
  return {
    title: 'Sentences that make no claim',
    headings: ['', 'sentences', 'marked', 'of 1,000'],
    rows: Object.values(silence).map((line) => [
      line.name,
      String(line.sentences),
      String(line.marked),
      perThousand(line.perThousand),
    ]),
  };
}

/** How many classes of errors are shown. */
const CLASSES = 10;

export function errorClassesTable(text: string, { errorClasses }: Breakdown): Table {
  return {
    title: `The ${CLASSES} most frequent errors, ${text}`,
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

/** How evidence is ranked. */
export function rankingsTable(rankings: readonly RankingFigures[]): Table {
  return {
    title: 'Of the statements of a claim, the one ranked first is one that the label rests on',
    headings: ['ranked by', 'right first', 'share', 'of'],
    rows: rankings.map(({ name, right, cases }) => [
      name,
      String(right),
      share(right / cases),
      String(cases),
    ]),
  };
}

export function baselinesTable({ groups }: Figures, baselines: readonly BaselineFigures[]): Table {
  const cells = (name: string, real: Line, invented: Line) => [
    name,
    ...[real.precision, real.recall, real.f1, invented.precision, invented.recall, invented.f1].map(share),
  ];
  return {
    title:
      'Simpler methods on the same sentences, behind the same page gate: real coverage, then invented files',
    headings: ['method', 'precision', 'recall', 'F1', 'precision', 'recall', 'F1'],
    rows: [
      cells('this engine', groups.real, groups.invented),
      ...baselines.map(({ real, invented }) => cells(real.name, real, invented)),
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

function accusationCells({ name, given, right, due, made }: AccusationLine): string[] {
  return [
    name,
    String(given),
    String(right),
    share(right / given),
    String(due),
    String(made),
    share(made / due),
  ];
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
