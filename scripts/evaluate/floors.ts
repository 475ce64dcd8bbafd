import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Line } from './figures';
import type { Measured } from './measure';

/**
 * Holds a run against the floors of `tests/evaluation/floors.json`: by groups of files, since a single file goes up
 * and down with every relearning.
 */

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** The rates that have floors. */
const RATES = ['precision', 'recall', 'verdicts'] as const;

const ratesSchema = v.strictObject({ precision: share, recall: share, verdicts: share });
const count = v.pipe(v.number(), v.minValue(0));

const floorsSchema = v.strictObject({
  groups: v.strictObject({
    storyYear: ratesSchema,
    real: ratesSchema,
    invented: ratesSchema,
    unread: ratesSchema,
  }),
  pages: ratesSchema,
  accusations: v.strictObject({
    /** Of the accusations on real coverage, and on invented sentences in which one is due, those that are right. */
    rightReal: share,
    rightAltered: share,
    /** Of those due on altered text, the ones made. */
    madeAltered: share,
  }),
  /** Not floors but ceilings: marked sentences of 1,000 that make no claim, and false accusations in 100 real pages. */
  ceilings: v.strictObject({
    marked: v.strictObject({
      storyYear: count,
      elsewhere: count,
      plant: count,
      other: count,
      unrelated: count,
    }),
    falseAccusations: count,
  }),
  /** What was lowered, and why; the newest last. */
  lowered: v.array(v.strictObject({ what: v.string(), why: v.string() })),
});
export type Floors = v.InferOutput<typeof floorsSchema>;
type FloorRates = Floors['pages'];

const GROUPS = ['storyYear', 'real', 'invented', 'unread'] as const;
const SILENT = ['storyYear', 'elsewhere', 'plant', 'other', 'unrelated'] as const;

type Held = Pick<Measured, 'figures' | 'allPages'>;

export function readFloors(path: string): Floors {
  return v.parse(floorsSchema, JSON.parse(readFileSync(path, 'utf8')));
}

/** Each floor that a run falls through and each ceiling that it breaks, in words; empty where all are kept. */
export function brokenFloors(
  { figures, pages, allPages }: Held & Pick<Measured, 'pages'>,
  floors: Floors,
): string[] {
  const { groups, silence, accusations } = figures;
  const rates = accusationRates(figures);
  return [
    ...GROUPS.flatMap((group) => belowFloor(groups[group], floors.groups[group])),
    ...belowFloor(allPages, floors.pages),
    ...pages
      .filter((page) => !page.relevance || !page.date)
      .map((page) => `${page.name}: ${page.relevance ? 'its date' : 'its relevance'} is read wrongly`),
    ...ACCUSATION_FLOORS.filter(([key]) => !(rates[key] >= floors.accusations[key])).map(
      ([key, name]) => `${name}: ${rates[key].toFixed(3)}, floor ${floors.accusations[key]}`,
    ),
    ...SILENT.filter((group) => silence[group].perThousand > floors.ceilings.marked[group]).map(
      (group) =>
        `sentences without a claim, ${silence[group].name}: ${silence[group].perThousand.toFixed(1)} of 1,000 marked, ceiling ${floors.ceilings.marked[group]}`,
    ),
    ...(accusations.real.falsePerHundredPages > floors.ceilings.falseAccusations
      ? [
          `false accusations in 100 real pages: ${accusations.real.falsePerHundredPages.toFixed(1)}, ceiling ${floors.ceilings.falseAccusations}`,
        ]
      : []),
  ];
}

const ACCUSATION_FLOORS = [
  ['rightReal', 'accusations on real coverage that are right'],
  ['rightAltered', 'accusations on altered text that are right'],
  ['madeAltered', 'accusations due on altered text that are made'],
] as const;

function accusationRates({ accusations }: Measured['figures']): Floors['accusations'] {
  const real = accusations.real.all;
  const altered = accusations.altered.all;
  return {
    rightReal: real.right / real.given,
    rightAltered: altered.right / altered.given,
    madeAltered: altered.made / altered.due,
  };
}

function belowFloor(line: Line, floors: FloorRates): string[] {
  // Written so that a rate that is no number does not keep its floor.
  return RATES.filter((rate) => !(line[rate] >= floors[rate])).map(
    (rate) => `${line.name}: ${rate} ${line[rate].toFixed(3)}, floor ${floors[rate]}`,
  );
}

/** How far below what was measured a floor is set; corpus/README.md gives the spread between runs that it comes from. */
const SLACK = 0.01;
/** The same for the ceilings of marks, in marked sentences of 1,000. */
const SLACK_MARKED = 1;
/** The same for false accusations, in 100 pages. */
const SLACK_ACCUSED = 0.7;

/** The floors raised to a little below what was measured; none is lowered. */
export function raisedFloors(held: Held, floors: Floors): Floors {
  return setAnew(held, floors, false);
}

/**
 * The floors as a run leaves them whose losses are accepted: those that it falls through stand a little below it, with what
 * was lost and why at the end of `lowered`; all others are raised.
 */
export function acceptedFloors(
  measured: Held & Pick<Measured, 'pages'>,
  floors: Floors,
  why: string,
): Floors {
  const broken = brokenFloors(measured, floors);
  const accepted = setAnew(measured, floors, true);
  const lowered =
    broken.length === 0 ? floors.lowered : [...floors.lowered, { what: broken.join('; '), why }];
  return { ...accepted, lowered };
}

/** @param mayFall whether floors that were fallen through, and ceilings that were broken, go to what was measured too */
function setAnew({ figures, allPages }: Held, floors: Floors, mayFall: boolean): Floors {
  const { groups, silence, accusations } = figures;
  const rates = accusationRates(figures);
  const { marked, falseAccusations } = floors.ceilings;
  const floor = (measured: number, before: number) => {
    const below = Math.floor((measured - SLACK) * 1000) / 1000;
    return measured < before && mayFall ? below : Math.max(below, before);
  };
  const floorsOf = (line: Line, before: FloorRates): FloorRates => ({
    precision: floor(line.precision, before.precision),
    recall: floor(line.recall, before.recall),
    verdicts: floor(line.verdicts, before.verdicts),
  });
  const ceiling = (group: (typeof SILENT)[number]) => {
    const line = silence[group];
    // Where nothing was marked, nothing may be.
    const above = line.marked === 0 ? 0 : Math.ceil(line.perThousand + SLACK_MARKED);
    return line.perThousand > marked[group] && mayFall ? above : Math.min(above, marked[group]);
  };
  const accused = accusations.real.falsePerHundredPages;
  const aboveAccused = Math.ceil(10 * (accused + SLACK_ACCUSED)) / 10;
  return {
    groups: {
      storyYear: floorsOf(groups.storyYear, floors.groups.storyYear),
      real: floorsOf(groups.real, floors.groups.real),
      invented: floorsOf(groups.invented, floors.groups.invented),
      unread: floorsOf(groups.unread, floors.groups.unread),
    },
    pages: floorsOf(allPages, floors.pages),
    accusations: {
      rightReal: floor(rates.rightReal, floors.accusations.rightReal),
      rightAltered: floor(rates.rightAltered, floors.accusations.rightAltered),
      madeAltered: floor(rates.madeAltered, floors.accusations.madeAltered),
    },
    ceilings: {
      marked: {
        storyYear: ceiling('storyYear'),
        elsewhere: ceiling('elsewhere'),
        plant: ceiling('plant'),
        other: ceiling('other'),
        unrelated: ceiling('unrelated'),
      },
      falseAccusations:
        accused > falseAccusations && mayFall ? aboveAccused : Math.min(aboveAccused, falseAccusations),
    },
    lowered: floors.lowered,
  };
}
