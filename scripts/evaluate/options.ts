import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run evaluate -- [--quick] [--errors [FILE]] [--baselines] [--ablation] [--json FILE]
                           [--write-readme] [--raise-floors]

Measures the engine on the labelled text of corpus, each file with a model that never saw it.
  --quick         only the table by file
  --errors        besides, every error with sentence, expected and given; with FILE (part of a name), those of one file
  --baselines     besides, what Fuse, BM25 and a plain linear model reach on the same sentences (some minutes)
  --ablation      besides, what is lost when each stage is switched off (some minutes)
  --json FILE     writes all figures measured to a file
  --write-readme  rewrites the table of README.md, with today's date; measures the baselines too
  --raise-floors  raises the floors of tests/evaluation/floors.json to one point below what was measured
Exit status: 0 measured, 1 the story or the labelled text has a fault, 2 the command is wrong.`;

export interface EvaluateOptions {
  readonly quick: boolean;
  /** Part of the name of the file whose errors are listed; '' for all; `null` for none. */
  readonly errors: string | null;
  readonly baselines: boolean;
  readonly ablation: boolean;
  readonly json: string | null;
  readonly writeReadme: boolean;
  readonly raiseFloors: boolean;
}

/** @throws Error whose message says what is wrong with the command */
export function parseOptions(args: readonly string[]): EvaluateOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean' },
      errors: { type: 'boolean' },
      baselines: { type: 'boolean' },
      ablation: { type: 'boolean' },
      json: { type: 'string' },
      'write-readme': { type: 'boolean' },
      'raise-floors': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const [file = '', ...rest] = positionals;
  if (rest.length > 0 || (file !== '' && !values.errors)) {
    throw new Error(`${rest[0] ?? file} is not expected; a FILE may follow --errors, and only one.`);
  }
  const writeReadme = values['write-readme'] ?? false;
  return {
    quick: values.quick ?? false,
    errors: values.errors ? file : null,
    baselines: (values.baselines ?? false) || writeReadme,
    ablation: values.ablation ?? false,
    json: values.json ?? null,
    writeReadme,
    raiseFloors: values['raise-floors'] ?? false,
  };
}
