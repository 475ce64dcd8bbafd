import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Calibration, UNCALIBRATED } from '../../data/build/train/calibration';

/**
 * `corpus/calibration.json`: what makes probabilities of scores, fitted to text left out. Learning the models as often as
 * that takes minutes, so the figures are kept beside the text that they come from and not made with every build.
 */

const FILE = 'calibration.json';

const calibrationSchema = v.strictObject({
  slope: v.pipe(v.number(), v.minValue(0)),
  offset: v.number(),
  claims: v.record(v.string(), v.number()),
});
const fileSchema = v.pipe(v.string(), v.parseJson(), calibrationSchema);

/** Reads it from the folder of labelled text; where there is none, nothing has been left out so far. */
export function readCalibration(folder: string): Calibration {
  const path = join(folder, FILE);
  if (!existsSync(path)) return UNCALIBRATED;
  const parsed = v.safeParse(fileSchema, readFileSync(path, 'utf8'));
  if (parsed.success) return parsed.output;
  throw new Error(
    `corpus/${FILE} is not as it was written; restore it, or delete it and run: npm run evaluate -- --quick --write-calibration`,
  );
}

export function writeCalibration(folder: string, calibration: Calibration): void {
  writeFileSync(join(folder, FILE), `${JSON.stringify(calibration, null, 2)}\n`);
}
