import { calendarDate } from './calendar-dates';
import type { DateMention } from './date-mention';
import type { PageDates } from './date-words';
import { shifted } from './days';
import { numberAt } from './numbers';
import { dateFromAnother, endOfPeriod, relativeDate } from './relative-dates';
import { lowerAt, type Word } from './words';

/** Reads points and spans in time off a sentence, relative ones against the page's date. */

/** All dates in the words, left to right, never overlapping. */
export function findDates(words: readonly Word[], page: PageDates): DateMention[] {
  const found: DateMention[] = [];
  let at = 0;
  while (at < words.length) {
    const date =
      endOfPeriod(words, at, page) ??
      calendarDate(words, at, page) ??
      dateFromAnother(words, at, found.at(-1)) ??
      relativeDate(words, at, page);
    if (date) addDate(found, words, date);
    at = date ? date.to : at + 1;
  }
  return found;
}

/** Adds a date, as one with the last where both are the ends of a span or one tells the other. */
function addDate(found: DateMention[], words: readonly Word[], date: DateMention): void {
  const last = found.at(-1);
  const joined = last && (spanOf(words, last, date) ?? ageAt(words, last, date));
  if (joined) found[found.length - 1] = joined;
  else found.push(date);
}

/** "between 2014 and 2016", "from April to June", "2014–2016", "in 2015 or 2016": the days from one to the other. */
function spanOf(words: readonly Word[], first: DateMention, last: DateMention): DateMention | null {
  if (first.when === null || last.when === null || first.when.earliest > last.when.latest) return null;
  const between = words.slice(first.to, last.from).map(({ token }) => token.lower);
  const marks = words[last.from]?.marks ?? '';
  const isSpan =
    between.length === 0
      ? /^[-–—]$/.test(marks)
      : between.length === 1 &&
        marks === '' &&
        (/^(to|or|until|till)$/.test(between[0] ?? '') ||
          (between[0] === 'and' && lowerAt(words, first.from - 1) === 'between'));
  if (!isSpan) return null;
  const when = { earliest: first.when.earliest, latest: last.when.latest };
  return { ...last, from: first.from, when, dated: first.dated || last.dated };
}

/** Words that may stand between an age and the date at which it is reached. */
const MOST_BETWEEN = 2;

/** "will be ten years old in September 2025": ten years before that September. */
function ageAt(words: readonly Word[], age: DateMention, at: DateMention): DateMention | null {
  const isAge = lowerAt(words, age.to - 1) === 'old' && at.from - age.to <= MOST_BETWEEN;
  const years = isAge ? numberAt(words, age.from)?.value : undefined;
  if (years === undefined || at.when === null) return null;
  const { earliest, latest } = at.when;
  const when = { earliest: shifted(earliest, -years), latest: shifted(latest, -years) };
  return { ...at, from: age.from, when };
}
