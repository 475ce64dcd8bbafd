import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Line } from './figures';
import type { Measured } from './measure';

/** Holds a run against the floors of `tests/evaluation/floors.json`. */

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** The rates that have floors. */
const RATES = ['precision', 'recall', 'verdicts'] as const;

const ratesSchema = v.strictObject({ precision: share, recall: share, verdicts: share });
const perThousand = v.pipe(v.number(), v.minValue(0));

const floorsSchema = v.strictObject({
  groups: v.strictObject({ all: ratesSchema, unread: ratesSchema }),
  files: v.record(v.string(), ratesSchema),
  pages: ratesSchema,
  /** Not floors but ceilings: marked sentences of 1,000 that make no claim. */
  marked: v.strictObject({ plant: perThousand, other: perThousand, unrelated: perThousand }),
});
export type Floors = v.InferOutput<typeof floorsSchema>;
type FloorRates = Floors['pages'];

export function readFloors(path: string): Floors {
  return v.parse(floorsSchema, JSON.parse(readFileSync(path, 'utf8')));
}

/** Each floor that a run falls through, in words; empty where all are kept. */
export function brokenFloors(
  { figures, pages, allPages }: Pick<Measured, 'figures' | 'pages' | 'allPages'>,
  floors: Floors,
): string[] {
  const { groups, files } = figures;
  return [
    ...belowFloor(groups.all, groups.all.name, floors.groups.all),
    ...belowFloor(groups.unread, groups.unread.name, floors.groups.unread),
    ...Object.entries(floors.files).flatMap(([file, rates]) =>
      belowFloor(
        files.find((line) => line.name === file),
        file,
        rates,
      ),
    ),
    ...belowFloor(allPages, allPages.name, floors.pages),
    ...pages
      .filter((page) => !page.relevance || !page.date)
      .map((page) => `${page.name}: ${page.relevance ? 'its date' : 'its relevance'} is read wrongly`),
    ...figures.silence
      .filter((line) => line.perThousand > floors.marked[line.page])
      .map(
        (line) =>
          `sentences without a claim, ${line.page} pages: ${line.perThousand.toFixed(1)} of 1,000 marked, ceiling ${floors.marked[line.page]}`,
      ),
  ];
}

function belowFloor(line: Line | undefined, name: string, floors: FloorRates): string[] {
  if (!line) return [`${name}: has floors, but was not measured`];
  // Written so that a rate that is no number does not keep its floor.
  return RATES.filter((rate) => !(line[rate] >= floors[rate])).map(
    (rate) => `${name}: ${rate} ${line[rate].toFixed(3)}, floor ${floors[rate]}`,
  );
}

/** How far below what was measured a floor is set, so that it does not break with every other word of the lexicon. */
const SLACK = 0.01;
/** The same for the ceilings of marks, in marked sentences of 1,000. */
const SLACK_MARKED = 1;

/** The floors raised to a little below what was measured; none is lowered, and files without floors get some. */
export function raisedFloors(
  { figures, allPages }: Pick<Measured, 'figures' | 'allPages'>,
  { groups, files, pages, marked }: Floors,
): Floors {
  const ceiling = (page: keyof Floors['marked']) => {
    const line = figures.silence.find((each) => each.page === page);
    // Where nothing was marked, nothing may be.
    const measured = !line || line.marked === 0 ? 0 : Math.ceil(line.perThousand + SLACK_MARKED);
    return Math.min(marked[page], measured);
  };
  return {
    groups: {
      all: raised(figures.groups.all, groups.all),
      unread: raised(figures.groups.unread, groups.unread),
    },
    files: Object.fromEntries(figures.files.map((line) => [line.name, raised(line, files[line.name])])),
    pages: raised(allPages, pages),
    marked: { plant: ceiling('plant'), other: ceiling('other'), unrelated: ceiling('unrelated') },
  };
}

function raised(line: Line, floors: FloorRates = { precision: 0, recall: 0, verdicts: 0 }): FloorRates {
  const floor = (rate: keyof FloorRates) =>
    Math.max(floors[rate], Math.floor((line[rate] - SLACK) * 1000) / 1000);
  return { precision: floor('precision'), recall: floor('recall'), verdicts: floor('verdicts') };
}
