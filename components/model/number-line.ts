import type { FigureOutcome } from '../../engine/model/finding';

/** A tick of a number line. */
export interface NumberTick {
  /** 0 at the left end, 1 at the right. */
  readonly at: number;
  readonly words: string;
  readonly of: 'page' | 'record';
}

/** Share of the line that stays free at either end, so that a label stands under its tick. */
const MARGIN = 0.1;

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
  return [
    ...recorded.map(({ amount, words }) => ({ at: place(amount), words, of: 'record' as const })),
    ...own.map(({ amount, words }) => ({ at: place(amount), words, of: 'page' as const })),
  ].sort((one, other) => one.at - other.at);
}
