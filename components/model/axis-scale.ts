import type { Interval, IsoDate, StoryRecord } from '../../engine/model/record';
import { shortMonthText, yearText } from '../../texts/dates';
import { publicationSpan } from './record-facts';
import { saidWhen } from './statement-dates';

/**
 * Share of the axis for what lies before the first source: nine years with a handful of statements beside
 * seven months with a hundred.
 */
const EARLIER_SHARE = 0.16;

export interface AxisTick {
  /** 0 at the left end, 1 at the right. */
  readonly at: number;
  readonly label: string;
}

export interface AxisScale {
  /** Where a day stands, 0 to 1; days beyond an end stand at that end. */
  readonly place: (day: IsoDate) => number;
  /** Where the compressed part ends and the months begin; 0 where nothing lies before. */
  readonly breakAt: number;
  /** The months of reporting. */
  readonly ticks: readonly AxisTick[];
  /** The first year of what lies before them, and each year of the months where it begins. */
  readonly years: readonly AxisTick[];
  /** On which side of the axis a day lies beyond its end; `null` for a day that has a place on it. */
  readonly outside: (day: IsoDate) => 'before' | 'after' | null;
}

/** The time axis of a record: its months of reporting at full length, what lies before them compressed. */
export function axisScale(record: StoryRecord): AxisScale {
  const start = firstOfMonth(publicationSpan(record).from);
  const end = record.ends;
  const first =
    record.statements.map((statement) => saidWhen(statement, record).earliest).toSorted()[0] ?? start;
  const breakAt = first < start ? EARLIER_SHARE : 0;
  const place = (day: IsoDate) =>
    day < start
      ? clamp(share(day, first, start)) * breakAt
      : breakAt + clamp(share(day, start, end)) * (1 - breakAt);
  const months = monthsBetween(start, end);
  const ticks = months.map((month) => ({ at: place(month), label: shortMonthText(month) }));
  const newYears = months.filter((month, at) => at === 0 || month.slice(5, 7) === '01');
  const years = newYears.map((month) => ({ at: place(month), label: yearText(month) }));
  return {
    place,
    breakAt,
    ticks,
    years: breakAt > 0 ? [{ at: 0, label: yearText(first) }, ...years] : years,
    outside: (day) => (day > end ? 'after' : day < first && day < start ? 'before' : null),
  };
}

/** Where a span begins and ends on an axis. */
export function placeSpan(when: Interval, scale: AxisScale): { readonly from: number; readonly to: number } {
  return { from: scale.place(when.earliest), to: scale.place(when.latest) };
}

function share(day: IsoDate, from: IsoDate, to: IsoDate): number {
  return (Date.parse(day) - Date.parse(from)) / (Date.parse(to) - Date.parse(from));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** First day of the month a day lies in, or of one that many months later. */
function firstOfMonth(day: IsoDate, later = 0): IsoDate {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + later);
  return date.toISOString().slice(0, 10);
}

function monthsBetween(start: IsoDate, end: IsoDate): readonly IsoDate[] {
  const months: IsoDate[] = [];
  for (let month = start; month < end; month = firstOfMonth(month, 1)) months.push(month);
  return months;
}
