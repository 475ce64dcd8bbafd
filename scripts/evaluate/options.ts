import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run evaluate -- [--quick] [--only PART] [--errors [PART]] [--curve] [--baselines] [--ablation] [--json FILE]
                           [--write-readme] [--write-calibration] [--raise-floors] [--accept-floors WHY]

Measures the engine on the labelled text of corpus, each part with a model that never saw it: real coverage by story
days left out, invented files one at a time.
  --quick         leaves out a fifth of everything at a time, real coverage and invented files together
  --only PART     only the folds with a file whose path has PART in it: "real", "own-quiet"
  --errors        besides, every error with sentence, expected and given; with PART, as --only, and the errors of those files
  --curve         besides, precision and recall of marks by threshold
  --baselines     besides, what Fuse, BM25 and a plain linear model reach on the same sentences (some minutes)
  --ablation      besides, what is lost when each stage is switched off (some minutes)
  --json FILE     writes all figures measured to a file
  --write-readme  with --quick: rewrites the tables of README.md, with today's date
  --write-calibration  with --quick: writes corpus/calibration.json, what makes probabilities of the scores
  --raise-floors  with --quick: raises the floors of tests/evaluation/floors.json to one point below what was measured
  --accept-floors WHY  the same, and lowers those that were fallen through; writes into the file what was lost, and why
Exit status: 0 measured, 1 the story or the labelled text has a fault, 2 the command is wrong.`;

export interface EvaluateOptions {
  readonly quick: boolean;
  /** Part of the path of the files whose folds are run; `null` for all. */
  readonly only: string | null;
  readonly errors: boolean;
  readonly curve: boolean;
  readonly baselines: boolean;
  readonly ablation: boolean;
  readonly json: string | null;
  readonly writeReadme: boolean;
  readonly writeCalibration: boolean;
  readonly raiseFloors: boolean;
  /** Why floors may be lowered to what is measured; `null` where they may not. */
  readonly acceptFloors: string | null;
}

/** @throws Error whose message says what is wrong with the command */
export function parseOptions(args: readonly string[]): EvaluateOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean' },
      only: { type: 'string' },
      errors: { type: 'boolean' },
      curve: { type: 'boolean' },
      baselines: { type: 'boolean' },
      ablation: { type: 'boolean' },
      json: { type: 'string' },
      'write-readme': { type: 'boolean' },
      'write-calibration': { type: 'boolean' },
      'raise-floors': { type: 'boolean' },
      'accept-floors': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const [part, ...rest] = positionals;
  if (rest.length > 0 || (part !== undefined && !values.errors)) {
    throw new Error(`${rest[0] ?? part} is not expected; a PART may follow --errors, and only one.`);
  }
  const only = values.only ?? part ?? null;
  const acceptFloors = values['accept-floors'] ?? null;
  if (acceptFloors?.trim() === '')
    throw new Error('--accept-floors says why: give the reason in quotation marks.');
  const raiseFloors = values['raise-floors'] ?? false;
  const setsFloors = raiseFloors || acceptFloors !== null;
  const writeReadme = values['write-readme'] ?? false;
  const writeCalibration = values['write-calibration'] ?? false;
  if (only !== null && (writeReadme || writeCalibration || setsFloors)) {
    throw new Error(
      '--write-readme, --write-calibration, --raise-floors and --accept-floors go by all folds: leave out --only.',
    );
  }
  if ((setsFloors || writeCalibration || writeReadme) && !values.quick) {
    throw new Error(
      '--write-readme, --write-calibration, --raise-floors and --accept-floors go by the folds that the test runs: add --quick.',
    );
  }
  return {
    quick: values.quick ?? false,
    only,
    errors: values.errors ?? false,
    curve: values.curve ?? false,
    baselines: values.baselines ?? false,
    ablation: values.ablation ?? false,
    json: values.json ?? null,
    writeReadme,
    writeCalibration,
    raiseFloors,
    acceptFloors,
  };
}
