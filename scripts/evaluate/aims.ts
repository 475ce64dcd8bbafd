import type { Figures } from './figures';

/** What the engine aims at on text that it has not learned from. */

/** An aim, and where a run stands to it. */
export interface Aim {
  readonly name: string;
  readonly aim: number;
  /** Whether the measured value must not fall below the aim, or not rise above it. */
  readonly bound: 'least' | 'most';
  readonly measured: number;
  readonly met: boolean;
}

/** The aims against the figures of a run: shares as such, counts in a hundred pages or sentences. */
export function aimsOf({ groups, accusations, silence }: Figures): Aim[] {
  const { storyYear, real, invented, all } = groups;
  const accused = accusations.real;
  const { altered } = accusations;
  return [
    least('the story’s year, real: precision', 0.97, storyYear.precision),
    least('the story’s year, real: recall', 0.85, storyYear.recall),
    least('all real coverage: precision', 0.95, real.precision),
    least('all real coverage: recall', 0.85, real.recall),
    least('invented files: precision', 0.96, invented.precision),
    least('invented files: recall', 0.81, invented.recall),
    least('right verdicts among claims found, all files', 0.97, all.verdicts),
    least('accusations on real coverage that are right', 0.95, accused.all.right / accused.all.given),
    most('false accusations in 100 real pages', 1, accused.falsePerHundredPages),
    least('accusations due on altered text that are made', 0.85, altered.all.made / altered.all.due),
    least('accusations on altered text that are right', 0.97, altered.all.right / altered.all.given),
    most(
      'marked of 100 sentences without a claim, other years and near topics',
      0.5,
      silence.elsewhere.perThousand / 10,
    ),
  ];
}

function least(name: string, aim: number, measured: number): Aim {
  return { name, aim, bound: 'least', measured, met: measured >= aim };
}

function most(name: string, aim: number, measured: number): Aim {
  return { name, aim, bound: 'most', measured, met: measured <= aim };
}
