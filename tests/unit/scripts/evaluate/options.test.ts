/** What the command's arguments mean. */
import { expect, test } from 'vitest';
import { type EvaluateOptions, parseOptions } from '../../../../scripts/evaluate/options';

const NONE: EvaluateOptions = {
  quick: false,
  only: null,
  errors: false,
  curve: false,
  baselines: false,
  ablation: false,
  json: null,
  writeReadme: false,
  raiseFloors: false,
  acceptFloors: null,
  writeCalibration: false,
};

test.each<[string, EvaluateOptions]>([
  ['', NONE],
  ['--quick', { ...NONE, quick: true }],
  ['--only real', { ...NONE, only: 'real' }],
  ['--errors', { ...NONE, errors: true }],
  ['--errors trade', { ...NONE, errors: true, only: 'trade' }],
  ['--errors --only trade', { ...NONE, errors: true, only: 'trade' }],
  ['--curve', { ...NONE, curve: true }],
  ['--baselines --ablation', { ...NONE, baselines: true, ablation: true }],
  ['--json figures.json', { ...NONE, json: 'figures.json' }],
  ['--quick --write-calibration', { ...NONE, quick: true, writeCalibration: true }],
  ['--quick --raise-floors', { ...NONE, quick: true, raiseFloors: true }],
  ['--quick --accept-floors harder', { ...NONE, quick: true, acceptFloors: 'harder' }],
  ['--quick --write-readme', { ...NONE, quick: true, writeReadme: true }],
])('evaluate %s', (line, options) => expect(parseOptions(argumentsOf(line))).toEqual(options));

test.each(['--help', '-h', '--quick --help'])('evaluate %s asks for help', (line) =>
  expect(parseOptions(argumentsOf(line))).toBe('help'),
);

test.each([
  'trade',
  '--errors trade regional',
  '--fast',
  '--json',
  '--raise-floors',
  '--accept-floors harder',
  '--quick --accept-floors',
  '--write-calibration',
  '--quick --write-calibration --only trade',
  '--quick --raise-floors --only trade',
  '--write-readme',
  '--quick --write-readme --only trade',
])('evaluate %s is refused', (line) => expect(() => parseOptions(argumentsOf(line))).toThrow());

function argumentsOf(line: string): string[] {
  return line.split(' ').filter((part) => part !== '');
}
