import type { DateMention } from '../../language/date-mention';
import { overlap } from '../../language/days';
import { foldedText, type Word } from '../../language/words';
import type { Interval, IsoDate, Speaks } from '../../model/record';
import { type Clause, clauseAt } from '../../read/clauses';
import type { Unproved } from './unproved';

/**
 * Is the page on the time that the record speaks for? The dates of the clause decide; where it has none,
 * those that open the sentence; where it has none either, the page's own date.
 */

/** What the time of a run of words is told from. */
export interface Moment {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly dates: readonly DateMention[];
  readonly published: IsoDate | null;
}

/** A run of words, end excluded. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Why the record may not be held against these words: they are of another time, or of none that is known.
 *
 * @param run the words that the verdict turns on; a date among them is what is compared, not when it is told
 * @param speaks for when the record answers the claim; `null` where no date could change the answer
 */
export function ofAnotherTime(moment: Moment, run: Run, speaks: Speaks | null): Unproved | null {
  if (speaks === null) return null;
  const told = datesTold(moment, run);
  if (told.length > 0) return told.every((when) => isWithin(when, speaks)) ? null : 'another-time';
  if (isShifted(moment, run)) return 'another-time';
  // What happened once stays as it was; what is so for a time needs a page's date.
  if (moment.published === null) return speaks.to === null ? null : 'undated';
  const page = { earliest: moment.published, latest: moment.published };
  return isWithin(page, speaks) ? null : 'another-time';
}

/** Whether a stretch of time shares a day with the one that the record speaks for. */
export function isWithin(when: Interval, { from, to }: Speaks): boolean {
  return overlap(when, { earliest: from ?? '0000-01-01', latest: to ?? '9999-12-31' });
}

/** A date counts as opening a sentence when it begins within so many words of its start. */
const LEAD = 3;

/** Before a date: it bounds what is told, or dates the opening that is told beside everything else. */
const BOUNDS =
  / (?:since|until|till|by|before|within|into|opened in|open since|since its opening in)(?: the)? $/;

/** The stretches of time that the clause of a run is told for. */
function datesTold({ words, clauses, dates }: Moment, run: Run): Interval[] {
  const clause = clauseAt(clauses, run.from);
  const others = dates.filter(({ from, to }) => to <= run.from || from >= run.to);
  const own = others.filter(({ from }) => clause.from <= from && from < clause.to);
  // "In 2019, when the line was full, it employed 900."
  const telling = own.length > 0 ? own : others.filter(({ from }) => from <= LEAD && from < run.from);
  return telling.flatMap(({ when, from }) => {
    const isBound = BOUNDS.test(foldedText(words, Math.max(0, from - 2), from));
    return when === null || isBound ? [] : [when];
  });
}

/** Words that put a clause into a past or a future of its own, without a date. */
const SHIFTS =
  / (?:once|then|formerly|originally|initially|previously|at (?:the|that|one) (?:time|point)|at its (?:peak|height)|heyday|back then|in those days|years? (?:ago|before|earlier)|used to|had (?:once|earlier|previously|been employing|employed|numbered|stood)|by then|eventually|one day|in future|down from|up from|compared with|against just) /;

function isShifted({ words, clauses }: Moment, run: Run): boolean {
  const { from, to } = clauseAt(clauses, run.from);
  return SHIFTS.test(foldedText(words, from, to));
}
