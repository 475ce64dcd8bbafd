/** Every figure that a statement gives stands in its paragraph, in digits or words, and as exact as given. */
import type { FigureAnswer, Qualifier } from '../../../engine/model/record';
import type { SeedStatement } from '../../schema';
import { type Figure, type FigureValue, findFigures, sameFigure } from '../figures';
import { intervalOf } from './date-evidence';
import type { Holding } from './holdings';
import type { ParagraphProblem } from './paragraph-problem';
import type { SourceText } from './source-text';

export interface FigureProof {
  /** Figures that stand; one that a statement gives twice counts once. */
  readonly proved: number;
  readonly failures: readonly ParagraphProblem[];
}

/** What may stand right before a figure, by how exact it makes it. */
const QUALIFIERS: Readonly<Record<Exclude<Qualifier, 'exact' | 'vague'>, RegExp>> = {
  about: /\b(?:about|around|some|roughly|approximately|circa|or so)\s*$/i,
  nearly: /\b(?:nearly|almost|close to|just under|under)\s*$/i,
  'more-than': /\b(?:more than|over|above|at least|upwards of|in excess of)\s*$/i,
  'up-to': /\b(?:up to|as many as|as much as|at most)\s*$/i,
};

/** Proves the figures of answers and summaries of one article's holdings; dates are proved elsewhere. */
export function proveFigures(text: SourceText, holdings: readonly Holding[]): FigureProof {
  let proved = 0;
  const failures: ParagraphProblem[] = [];
  for (const { statement, paragraph, place } of holdings) {
    const printed = text.paragraphs[paragraph - 1] ?? '';
    const standing = findFigures(printed);
    const fail = (path: GivenFigure['path'], fault: string) => {
      const message = `${text.file}, paragraph ${paragraph}, statement «${statement.id}»: ${fault}`;
      failures.push({ ...place(...path), paragraph, message });
    };
    for (const { path, words, value, isGrammar } of eachOnce(givenFigures(statement))) {
      if (intervalOf(value, '') !== null) continue;
      if (standing.some((figure) => sameFigure(figure.value, value))) proved++;
      else if (path[0] !== 'summary' || !isGrammar) {
        fail(path, `the figure «${words}» does not stand there; mend it, or give the paragraph that has it`);
      }
    }
    for (const [index, answer] of statement.answers.entries()) {
      const fault = answer.kind === 'figure' ? exactnessFault(answer, printed, standing) : null;
      if (fault !== null) fail(['answers', index], fault);
    }
  }
  return { proved, failures };
}

/** A figure that a statement gives, and where in it. */
interface GivenFigure {
  readonly path: readonly ['summary'] | readonly ['answers', number];
  readonly words: string;
  readonly value: FigureValue;
  readonly isGrammar: boolean;
}

/** The figures of a statement's answers and of its summary, dates among them. */
export function givenFigures({ answers, summary }: SeedStatement): readonly GivenFigure[] {
  return [
    ...answers.flatMap((answer, index) => {
      const path = ['answers', index] as const;
      if (answer.kind === 'figure') return [...amountOf(answer, path), ...figuresUnder(path, answer.words)];
      return answer.kind === 'date' ? figuresUnder(path, answer.words) : [];
    }),
    ...figuresUnder(['summary'], summary),
  ];
}

/** An amount and its words, and the summary besides, give one figure: it is proved, and reported, once. */
function eachOnce(given: readonly GivenFigure[]): readonly GivenFigure[] {
  return given.filter(
    ({ value }, index) => given.findIndex((other) => sameFigure(other.value, value)) === index,
  );
}

function figuresUnder(path: GivenFigure['path'], text: string): readonly GivenFigure[] {
  return findFigures(text).map(({ text: words, value, isGrammar }) => ({ path, words, value, isGrammar }));
}

function amountOf(answer: FigureAnswer, path: GivenFigure['path']): readonly GivenFigure[] {
  const value = amountValue(answer);
  if (value === null) return [];
  return [{ path, words: `${answer.amount} ${answer.unit}`, value, isGrammar: false }];
}

function amountValue({ amount, unit }: FigureAnswer): FigureValue | null {
  if (amount === null) return null;
  return { kind: 'number', amount, per: unit === 'months' ? 'month' : unit === 'weeks' ? 'week' : null };
}

/** Compares an answer's qualifier with the words right before its figure. */
function exactnessFault(answer: FigureAnswer, printed: string, standing: readonly Figure[]): string | null {
  const value = amountValue(answer);
  const places = value === null ? [] : standing.filter((figure) => sameFigure(figure.value, value));
  if (places.length === 0) return null;
  const given = places.map(({ start }) => qualifierBefore(printed.slice(0, start)));
  if (given.includes(answer.qualifier)) return null;
  return `the article gives «${answer.words}» as ${given[0]}, the answer as ${answer.qualifier}; mend the qualifier`;
}

function qualifierBefore(before: string): Qualifier {
  if (QUALIFIERS.about.test(before)) return 'about';
  if (QUALIFIERS.nearly.test(before)) return 'nearly';
  if (QUALIFIERS['more-than'].test(before)) return 'more-than';
  return QUALIFIERS['up-to'].test(before) ? 'up-to' : 'exact';
}
