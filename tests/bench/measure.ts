/** What a part of the benchmark gives, and how it is shown: one row a measure. */
import type { Table } from '../../scripts/evaluate/table';

export type Unit = 's' | 'ms' | 'µs' | 'KB' | 'MB' | '×' | '';

export interface Measure {
  readonly what: string;
  readonly unit: Unit;
  /** What version 0.1 spent, on the machine that it was measured on; `null` where that is not known. */
  readonly before: number | null;
  /** One value a round: what is shown is their median. */
  readonly rounds: readonly number[];
  /** The most that may be spent; `null` for what is only shown. */
  readonly bound: number | null;
  /** What the figure is made of, where it needs words: “41 of 12 ms”. */
  readonly note?: string;
}

/** Whether a measure keeps its bound; `null` where it has none. */
export function isKept({ bound, rounds }: Measure): boolean | null {
  return bound === null ? null : median(rounds) <= bound;
}

/** All measures in one table. */
export function measureTable(measures: readonly Measure[]): Table {
  return {
    title: 'Medians over rounds; main threads in their own time, waiting left out',
    headings: ['what', '0.1', 'now', 'bound', 'kept', 'rounds', 'least–most', ''],
    rows: measures.map((measure) => {
      const { what, unit, before, rounds, bound, note = '' } = measure;
      const kept = isKept(measure);
      return [
        what,
        before === null ? '–' : amount(before, unit),
        amount(median(rounds), unit),
        bound === null ? '–' : amount(bound, unit),
        kept === null ? '–' : kept ? 'yes' : 'NO',
        String(rounds.length),
        rounds.length < 2 ? '–' : `${amount(Math.min(...rounds), '')}–${amount(Math.max(...rounds), unit)}`,
        note,
      ];
    }),
  };
}

/** The middle value; of two the greater. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Three digits that count, and the unit. */
export function amount(value: number, unit: Unit): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(digits);
  return unit === '' ? shown : `${shown} ${unit}`;
}
