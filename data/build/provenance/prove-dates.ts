/** Every date of a statement rests on words of its article, or on the day of publication. */
import type { Interval } from '../../../engine/model/record';
import { findFigures } from '../figures';
import type { Place } from '../problems';
import { type Context, contextsOf, type DatedText, isCarried, stands } from './date-context';
import { intervalOf, spanOfTime } from './date-evidence';
import type { SourceHoldings } from './holdings';
import type { ParagraphProblem } from './paragraph-problem';

export interface DateProof {
  /** Dates that their paragraph gives, outright or relative to publication. */
  readonly standing: number;
  /** Dates carried on from a paragraph before, and those of the publication itself. */
  readonly carried: number;
  /** One line for each date that was worked out from a span of time: for a reader to check. */
  readonly reckoned: readonly string[];
  /** Dates that an article not at hand may give. */
  readonly unproved: number;
  readonly failures: readonly ParagraphProblem[];
}

/** Proves the dates of the statements authored from one source; any of their appearances may give them. */
export function proveDates(held: SourceHoldings, texts: ReadonlyMap<string, DatedText>): DateProof {
  const proof: OpenProof = { standing: 0, carried: 0, reckoned: [], unproved: 0, failures: [] };
  for (const { statement, place } of held.holdings.filter(({ isFirst }) => isFirst)) {
    const contexts = contextsOf(
      [{ source: held.source.id, paragraph: statement.paragraph }, ...statement.also],
      texts,
    );
    const dated = statement.answers.flatMap((answer, index) =>
      answer.kind === 'date' ? [{ answer, own: place('answers', index) }] : [],
    );
    const dates = [
      ...(statement.said === null ? [] : [{ when: statement.said, words: '', place: place('said') }]),
      ...eachOnce([
        ...dated.flatMap(({ answer, own }) => datesIn(answer.words, held.source.published, own)),
        ...datesIn(statement.summary, held.source.published, place('summary')),
        ...dated.map(({ answer: { when, words }, own }) => ({ when, words, place: own })),
      ]),
    ];
    const { id, paragraph, also } = statement;
    const isWhole = also.every(({ source }) => texts.has(source));
    for (const date of dates) settle(date, { id, paragraph, contexts, isWhole }, proof);
  }
  return proof;
}

interface GivenDate {
  readonly when: Interval;
  /** The words of the answer; empty for a date that is no answer. */
  readonly words: string;
  readonly place: Place;
}

/** The statement that gives a date. */
interface Dating {
  readonly id: string;
  readonly paragraph: number;
  readonly contexts: readonly Context[];
  /** Whether the texts of all its appearances are at hand. */
  readonly isWhole: boolean;
}

interface OpenProof {
  standing: number;
  carried: number;
  unproved: number;
  readonly reckoned: string[];
  readonly failures: ParagraphProblem[];
}

/**
 * A date and its words, and the summary besides, give one date: it is proved, and reported, once. What is named
 * outright comes first, since that may not be reckoned.
 */
function eachOnce(dates: readonly GivenDate[]): readonly GivenDate[] {
  return dates.filter(
    ({ when }, index) =>
      dates.findIndex((date) => date.when.earliest === when.earliest && date.when.latest === when.latest) ===
      index,
  );
}

function settle(
  { when, words, place }: GivenDate,
  { id, paragraph, contexts, isWhole }: Dating,
  proof: OpenProof,
): void {
  const span =
    words === '' ? null : contexts.map(({ printed }) => spanOfTime(printed)).find((found) => found !== null);
  const shown = when.earliest === when.latest ? when.earliest : `${when.earliest} to ${when.latest}`;
  if (contexts.some((context) => stands(when, context))) proof.standing++;
  else if (span) proof.reckoned.push(`${id}: ${shown}, from “${span}”`);
  else if (contexts.some((context) => isCarried(when, context))) proof.carried++;
  else if (!isWhole) proof.unproved++;
  else {
    const message = `statement «${id}»: nothing in its paragraph or before it gives the date ${shown}; mend the date or leave it out`;
    proof.failures.push({ ...place, paragraph, message });
  }
}

/** The dates that a text of the record names. */
function datesIn(text: string, published: Interval, place: Place): readonly GivenDate[] {
  return findFigures(text).flatMap(({ value }) => {
    const when = intervalOf(value, published.latest);
    return when === null ? [] : [{ when, words: '', place }];
  });
}
