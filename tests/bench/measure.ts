/** What a part of the benchmark gives, and how it is shown: one row a measure. */
import type { Table } from '../../scripts/evaluate/table';

export type Unit = 's' | 'ms' | 'µs' | 'KB' | 'MB' | '×' | '';

/** How much may be spent: a fixed amount, or so many times the limit. */
export type Budget = { readonly most: number } | { readonly timesLimit: number };

export interface Measure {
  readonly name: string;
  readonly unit: Unit;
  /** `null` for what is only shown. */
  readonly budget: Budget | null;
  /** The least that could be spent on it, measured in the same run; `null` where there is no such thing. */
  readonly limit: number | null;
  /** What others spend on it in the same run, by their names. */
  readonly peers: Readonly<Record<string, number>>;
  readonly ours: number;
}

/** Whether a measure keeps its budget; `null` where it has none. */
export function isKept({ budget, limit, ours }: Measure): boolean | null {
  if (budget === null) return null;
  if ('most' in budget) return ours <= budget.most;
  if (limit === null) throw new Error('A budget in times of the limit needs a limit');
  return ours <= budget.timesLimit * limit;
}

/** All measures in one table. */
export function measureTable(measures: readonly Measure[]): Table {
  return {
    title: 'The browser’s main thread is measured in its own time, waiting left out; medians over rounds',
    headings: ['measure', 'budget', 'limit', 'ours', 'ratio to limit', 'kept', 'peers'],
    rows: measures.map((measure) => {
      const { name, unit, limit, ours, peers } = measure;
      const kept = isKept(measure);
      return [
        name,
        budgetText(measure),
        limit === null ? '–' : amount(limit, unit),
        amount(ours, unit),
        limit === null || limit === 0 ? '–' : amount(ours / limit, '×'),
        kept === null ? '–' : kept ? 'yes' : 'NO',
        Object.entries(peers)
          .map(([peer, value]) => `${peer} ${amount(value, unit)}`)
          .join(', '),
      ];
    }),
  };
}

function budgetText({ budget, unit }: Measure): string {
  if (budget === null) return '–';
  return 'most' in budget ? amount(budget.most, unit) : `${budget.timesLimit} × limit`;
}

/** Three digits that count, and the unit. */
function amount(value: number, unit: Unit): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(digits);
  return unit === '' ? shown : `${shown} ${unit}`;
}
