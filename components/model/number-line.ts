import type { FigureOutcome } from '../../engine/model/finding';

/** A tick of a number line. */
export interface NumberTick {
  /** 0 at the left end, 1 at the right. */
  readonly at: number;
  /** `null` where the label would run into the one before it. */
  readonly words: string | null;
  /** Which side of its label stands at the tick: near an end the label would stick out of the line. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly of: 'page' | 'record';
}

/** Share of the line that stays free at either end, so that a label stands under its tick. */
const MARGIN = 0.1;
/** Share of the line at either end in which labels do not stand in the middle of their ticks. */
const END = 0.25;
/** Shares of the line between two ticks of the record whose labels can both be read. */
const LABEL = 0.12;

/**
 * The page's figure among the figures on record, on one line.
 *
 * @returns `null` where there is nothing to see: one figure, or figures too far apart to be told apart on a line
 */
export function numberLine({ page, record }: FigureOutcome): readonly NumberTick[] | null {
  const recorded = record.flatMap(({ amount, words }) => (amount === null ? [] : [{ amount, words }]));
  const own = page.qualifier === 'vague' ? [] : [{ amount: (page.low + page.high) / 2, words: page.words }];
  const amounts = [...recorded, ...own].map(({ amount }) => amount);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  if (own.length === 0 || recorded.length === 0 || least === most) return null;
  const place = (amount: number) => MARGIN + ((amount - least) / (most - least)) * (1 - 2 * MARGIN);
  const tick = (at: number, words: string, of: 'page' | 'record'): NumberTick => ({
    at,
    words,
    anchor: at < END ? 'start' : at > 1 - END ? 'end' : 'middle',
    of,
  });
  let labelled = Number.NEGATIVE_INFINITY;
  const onRecord = recorded
    .toSorted((one, other) => one.amount - other.amount)
    .map(({ amount, words }) => {
      const at = place(amount);
      if (at - labelled < LABEL) return { ...tick(at, words, 'record'), words: null };
      labelled = at;
      return tick(at, words, 'record');
    });
  return [...onRecord, ...own.map(({ amount, words }) => tick(place(amount), words, 'page'))].sort(
    (one, other) => one.at - other.at,
  );
}
