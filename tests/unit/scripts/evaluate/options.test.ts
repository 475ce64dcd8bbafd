/** What the command's arguments mean. */
import { expect, test } from 'vitest';
import { type EvaluateOptions, parseOptions } from '../../../../scripts/evaluate/options';

const NONE: EvaluateOptions = {
  quick: false,
  errors: null,
  baselines: false,
  ablation: false,
  json: null,
  writeReadme: false,
  raiseFloors: false,
};

test.each<[string, EvaluateOptions]>([
  ['', NONE],
  ['--quick', { ...NONE, quick: true }],
  ['--errors', { ...NONE, errors: '' }],
  ['--errors trade', { ...NONE, errors: 'trade' }],
  ['--baselines --ablation', { ...NONE, baselines: true, ablation: true }],
  ['--json figures.json', { ...NONE, json: 'figures.json' }],
  ['--raise-floors', { ...NONE, raiseFloors: true }],
  ['--write-readme', { ...NONE, baselines: true, writeReadme: true }],
])('evaluate %s', (line, options) => expect(parseOptions(argumentsOf(line))).toEqual(options));

test.each(['--help', '-h', '--quick --help'])('evaluate %s asks for help', (line) =>
  expect(parseOptions(argumentsOf(line))).toBe('help'),
);

test.each(['trade', '--errors trade regional', '--fast', '--json'])('evaluate %s is refused', (line) =>
  expect(() => parseOptions(argumentsOf(line))).toThrow(),
);

function argumentsOf(line: string): string[] {
  return line.split(' ').filter((part) => part !== '');
}
