import type { IsoDate } from '../../../engine/model/record';

/** Made when first needed: browsers take as long over it as over reading a short page. */
let london: Intl.DateTimeFormat | null = null;

/** The day that it is in the United Kingdom, where the record's papers are dated, at a moment since 1948. */
export function ukDay(instant: Date): IsoDate {
  // London is never behind universal time, and never more than an hour ahead of it.
  if (instant.getUTCHours() < 23) return instant.toISOString().slice(0, 10);
  london ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
  return london.format(instant);
}
