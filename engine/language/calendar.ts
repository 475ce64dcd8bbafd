/** The names of months, weekdays and seasons: the one table of them. All in lower case. */

/** January to December. */
export const MONTH_NAMES: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** By name and by the short forms that papers print, the month's number, 1 to 12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
  ]),
).set('sept', 9);

/** A name as it is printed. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Sunday to Saturday. */
export const WEEKDAY_NAMES: readonly string[] =
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const SHORT_WEEKDAYS = 'sun mon tue tues wed thur thurs fri sat'.split(' ');

/** Whether a word is a weekday, in full or shortened. */
export function isWeekday(lower: string): boolean {
  return WEEKDAY_NAMES.includes(lower) || SHORT_WEEKDAYS.includes(lower);
}
