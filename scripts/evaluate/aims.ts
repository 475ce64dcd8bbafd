import type { Figures, Group } from './figures';

/** What the engine aims at on files that it has not learned from. */

/** An aim, and where a run stands to it. */
export interface Aim {
  readonly name: string;
  readonly aim: number;
  /** Whether the measured value must not fall below the aim, or not rise above it. */
  readonly bound: 'least' | 'most';
  readonly measured: number;
  readonly met: boolean;
}

/** The aims against the figures of a group of files; marks where there is no claim are counted over all files. */
export function aimsOf(figures: Figures, group: Group): Aim[] {
  const { precision, recall, verdicts } = figures.groups[group];
  const marked = (page: string) =>
    figures.silence.find((line) => line.page === page)?.perThousand ?? Number.NaN;
  return [
    least('precision', 0.97, precision),
    least('recall', 0.9, recall),
    least('right verdicts', 0.95, verdicts),
    most('marked of 1,000 sentences without a claim, plant pages', 10, marked('plant')),
    most('marked of 1,000 on pages that name neither the plant nor its people', 0, marked('unrelated')),
  ];
}

function least(name: string, aim: number, measured: number): Aim {
  return { name, aim, bound: 'least', measured, met: measured >= aim };
}

function most(name: string, aim: number, measured: number): Aim {
  return { name, aim, bound: 'most', measured, met: measured <= aim };
}
