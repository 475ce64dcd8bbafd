/** The engine's accuracy, each file scored by a model that never saw it, against the floors of floors.json. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { brokenFloors, readFloors } from '../../scripts/evaluate/floors';
import { readMaterial } from '../../scripts/evaluate/material';
import { measure } from '../../scripts/evaluate/measure';

/** Learning and checking take about half a minute on an idle machine; a busy one is given its time. */
const PATIENCE = 600_000;

test('no floor is fallen through', { timeout: PATIENCE }, async () => {
  const material = await readMaterial(fileURLToPath(new URL('../..', import.meta.url)));
  const floors = readFloors(fileURLToPath(new URL('floors.json', import.meta.url)));
  expect(Object.keys(floors.files).sort()).toEqual(material.notes.map(({ file }) => file).sort());
  expect(brokenFloors(await measure(material), floors)).toEqual([]);
});
