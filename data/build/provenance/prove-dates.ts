/** Every date of a statement rests on words of its article, or on the day of publication. */
import type { Interval } from '../../../engine/model/record';
import { findFigures } from '../figures';
import type { Place, Problem } from '../problems';
import { type Context, contextsOf, type DatedText, isCarried, stands } from './date-context';
import { intervalOf, spanOfTime } from './date-evidence';
import type { SourceHoldings } from './holdings';

export interface DateProof {
  /** Dates that their paragraph gives, outright or relative to publication. */
  readonly standing: number;
  /** Dates carried on from a paragraph before, and those of the publication itself. */
  readonly carried: number;
  /** One line for each date that was worked out from a span of time: for a reader to check. */
  readonly reckoned: readonly string[];
  readonly failures: readonly Problem[];
}

/** Proves the dates of the statements authored from one source; any of their appearances may give them. */
export function proveDates(held: SourceHoldings, texts: ReadonlyMap<string, DatedText>): DateProof {
  const proof = { standing: 0, carried: 0, reckoned: [] as string[], failures: [] as Problem[] };
  for (const { statement, place } of held.holdings.filter(({ isFirst }) => isFirst)) {
    const contexts = contextsOf(
      [{ source: held.source.id, paragraph: statement.paragraph }, ...statement.also],
      texts,
    );
    const dates = [
      ...(statement.said === null ? [] : [{ when: statement.said, words: '', place: place('said') }]),
      ...statement.answers.flatMap((answer) => {
        if (answer.kind !== 'date') return [];
        const { when, words } = answer;
        return [
          { when, words, place: place('answers') },
          ...datesIn(words, held.source.published, place('answers')),
        ];
      }),
      ...datesIn(statement.summary, held.source.published, place('summary')),
    ];
    for (const date of dates) settle(date, statement.id, contexts, proof);
  }
  return proof;
}

interface GivenDate {
  readonly when: Interval;
  /** The words of the answer; empty for a date that is no answer. */
  readonly words: string;
  readonly place: Place;
}

function settle(
  { when, words, place }: GivenDate,
  id: string,
  contexts: readonly Context[],
  proof: { standing: number; carried: number; reckoned: string[]; failures: Problem[] },
): void {
  const span =
    words === '' ? null : contexts.map(({ printed }) => spanOfTime(printed)).find((found) => found !== null);
  const shown = when.earliest === when.latest ? when.earliest : `${when.earliest} to ${when.latest}`;
  if (contexts.some((context) => stands(when, context))) proof.standing++;
  else if (span) proof.reckoned.push(`${id}: ${shown}, from “${span}”`);
  else if (contexts.some((context) => isCarried(when, context))) proof.carried++;
  else {
    const message = `statement «${id}»: nothing in its paragraph or before it gives the date ${shown}; mend the date or leave it out`;
    proof.failures.push({ ...place, message });
  }
}

/** The dates that a text of the record names. */
function datesIn(text: string, published: Interval, place: Place): readonly GivenDate[] {
  return findFigures(text).flatMap(({ value }) => {
    const when = intervalOf(value, published.latest);
    return when === null ? [] : [{ when, words: '', place }];
  });
}
