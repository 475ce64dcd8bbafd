/** The engine's accuracy on text that it never saw, a fifth left out at a time, against the floors of floors.json. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { brokenFloors, readFloors } from '../../scripts/evaluate/floors';
import { fewFolds } from '../../scripts/evaluate/folds';
import { readMaterial } from '../../scripts/evaluate/material';
import { measure } from '../../scripts/evaluate/measure';

/** Learning and checking take about a minute on an idle machine; a busy one is given its time. */
const PATIENCE = 600_000;

test('no floor is fallen through', { timeout: PATIENCE }, async () => {
  const material = await readMaterial(fileURLToPath(new URL('../..', import.meta.url)));
  const floors = readFloors(fileURLToPath(new URL('floors.json', import.meta.url)));
  const measured = await measure(material, fewFolds(material.labelled, material.notes));
  expect(brokenFloors(measured, floors)).toEqual([]);
});
