/** The calibration beside the labelled text. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UNCALIBRATED } from '../../../../data/build/train/calibration';
import { readCalibration, writeCalibration } from '../../../../scripts/evaluate/calibration-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'calibration-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what was written is read', () => {
  const calibration = { slope: 2, offset: -1, claims: { jobs: 0.5 } };
  writeCalibration(folder, calibration);
  expect(readCalibration(folder)).toEqual(calibration);
  expect(readFileSync(join(folder, 'calibration.json'), 'utf8')).toMatch(/\n$/);
});

test('where nothing was left out so far all claims are alike', () =>
  expect(readCalibration(folder)).toEqual(UNCALIBRATED));

test.each([
  ['no JSON', '{'],
  ['another shape', '{"slope": "2"}'],
  ['a curve that falls', '{"slope": -1, "offset": 0, "claims": {}}'],
])('%s: it says what to do', (_, text) => {
  writeFileSync(join(folder, 'calibration.json'), text);
  expect(() => readCalibration(folder)).toThrow(/restore it, or delete it and run: npm run evaluate/);
});
