/** Every quoted passage and every figure of an article is in a statement, or listed as unused with a reason. */
import { overlap } from '../../../engine/language/days';
import type { Interval } from '../../../engine/model/record';
import { type Figure, findFigures, sameFigure } from '../figures';
import { normaliseMarks, straightenMarks } from '../normalise';
import type { Problem } from '../problems';
import { intervalOf } from './date-evidence';
import type { Holding, SourceHoldings, Unused } from './holdings';
import type { OpenFigure } from './paragraph-problem';
import { givenFigures } from './prove-figures';
import type { QuoteProof } from './prove-quotes';
import type { Passage } from './quoted-passages';
import type { SourceText } from './source-text';
import { isWithin, occurrences, type Span, uncoveredRuns } from './spans';

/** How many things of one sort an article has, and how they are accounted for. */
export interface Tally {
  readonly found: number;
  readonly unused: number;
  /** In no statement, nor listed as unused. */
  readonly open: number;
}

export interface ArticleProof {
  readonly passages: Tally;
  readonly figures: Tally;
  readonly openFigures: readonly OpenFigure[];
  readonly failures: readonly Problem[];
}

/**
 * Accounts for all of an article. A passage that a failing quotation was copied from is open, but not reported: mending
 * the quotation mends it.
 */
export function proveArticle(
  text: SourceText,
  passages: readonly Passage[],
  quotes: Pick<QuoteProof, 'spans' | 'begun'>,
  held: SourceHoldings,
): ArticleProof {
  const openFigures: OpenFigure[] = [];
  const failures: Problem[] = [];
  const needed = new Set<Unused>();
  const tally = {
    passages: { found: 0, unused: 0, open: 0 },
    figures: { found: 0, unused: 0, open: 0 },
  };
  text.paragraphs.forEach((paragraph, index) => {
    const number = index + 1;
    const printed = straightenMarks(paragraph);
    const unused = held.unused.filter(({ entry }) => entry.paragraph === number);
    const placed = unused.map((each) => ({
      each,
      spans: occurrences(printed, normaliseMarks(each.entry.text)),
    }));
    const unusedSpans = placed.flatMap(({ spans }) => spans);
    const quoteSpans = quotes.spans.get(number) ?? [];
    const own = passages.filter((each) => each.paragraph === index);
    const begun = quotes.begun.get(number) ?? [];
    const miscopied = own.filter((passage) => begun.some((place) => touches(place, passage)));
    const holdings = held.holdings.filter((holding) => holding.paragraph === number);
    const inNone = (words: string, what: string): Problem => ({
      ...nearest(held, number),
      message: `${text.file}, paragraph ${number}: ${what} «${words}» is in no statement; add it to one, or list it under unused with a reason`,
    });
    const release = (spans: readonly Span[]) => {
      const used = placed.filter((entry) =>
        entry.spans.some((span) => spans.some((part) => touches(part, span))),
      );
      for (const { each } of used) needed.add(each);
      return used.length > 0;
    };
    for (const passage of own) {
      tally.passages.found++;
      const unheld = uncoveredRuns(printed, passage, quoteSpans);
      const isReleased = unheld.length > 0 && release(unheld);
      const open = uncoveredRuns(printed, passage, [...quoteSpans, ...unusedSpans]);
      if (open.length > 0) tally.passages.open++;
      else if (isReleased) tally.passages.unused++;
      if (miscopied.includes(passage)) continue;
      failures.push(...open.map((run) => inNone(printed.slice(run.start, run.end), 'the quoted')));
    }
    for (const figure of findFigures(printed)) {
      tally.figures.found++;
      if (
        isWithin(figure, quoteSpans) ||
        holdings.some((holding) => gives(holding, figure, held.source.published))
      )
        continue;
      if (isWithin(figure, unusedSpans) && release([figure])) tally.figures.unused++;
      else {
        tally.figures.open++;
        if (isWithin(figure, miscopied)) continue;
        const words = figure.text;
        openFigures.push({ ...inNone(words, 'the figure'), paragraph: number, words });
      }
    }
  });
  failures.push(...held.unused.filter((each) => !needed.has(each)).map((each) => needless(each, text)));
  return { ...tally, openFigures, failures };
}

/** Whether a statement gives a figure: in an answer, in its summary, or as a date that agrees with it. */
function gives({ statement }: Holding, { value }: Figure, published: Interval): boolean {
  if (givenFigures(statement).some((given) => sameFigure(given.value, value))) return true;
  const figured = intervalOf(value, published.latest);
  const dates = statement.answers.map((answer) => (answer.kind === 'date' ? answer.when : null));
  return [statement.said, ...dates].some(
    (date) => date !== null && figured !== null && overlap(date, figured),
  );
}

function needless({ entry, place }: Unused, { file, paragraphs }: SourceText): Problem {
  const printed = paragraphs[entry.paragraph - 1];
  const isThere =
    printed !== undefined && occurrences(straightenMarks(printed), normaliseMarks(entry.text)).length > 0;
  const fault = isThere
    ? 'holds no quotation or figure that needs it; take the entry out'
    : 'does not stand there; mend the words or the paragraph';
  return { ...place, message: `${file}, paragraph ${entry.paragraph}: unused «${entry.text}» ${fault}` };
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where an author would add what is missing of a paragraph: at its last statement or the last before it. */
function nearest({ holdings, place }: SourceHoldings, paragraph: number) {
  const own = place('statements');
  return holdings
    .filter((holding) => holding.paragraph <= paragraph && holding.place('id').file === own.file)
    .reduce(
      (last, holding) => ((holding.place('id').line ?? 0) > (last.line ?? 0) ? holding.place('id') : last),
      own,
    );
}
