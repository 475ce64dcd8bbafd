/** The engine put together from its parts finds what its public door finds; what a variant takes out is out. */
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Feature, SentenceFeatures } from '../../../../engine/decide/features';
import {
  judgeFolds,
  type PreparedFold,
  prepareFolds,
  WHOLE_JUDGING,
  WHOLE_LEARNING,
} from '../../../../scripts/evaluate/ablation/pipeline';
import { VARIANTS } from '../../../../scripts/evaluate/ablation/variants';
import { fewFolds } from '../../../../scripts/evaluate/folds';
import { leaveFoldsOut, scoreFold } from '../../../../scripts/evaluate/leave-out';
import { type Material, readMaterial } from '../../../../scripts/evaluate/material';

const FILES = ['real/real-2024.jsonl', 'sentences.jsonl', 'train-briefs.jsonl'];
/** Enough to learn something from in a second or two. */
const ARTICLES = 120;

let material: Material;
let folds: readonly PreparedFold[];

beforeAll(async () => {
  const all = await readMaterial(fileURLToPath(new URL('../../../..', import.meta.url)));
  material = {
    ...all,
    labelled: FILES.flatMap((file) => all.labelled.filter((each) => each.file === file).slice(0, ARTICLES)),
    notes: all.notes.filter(({ file }) => FILES.includes(file)),
  };
  folds = prepareFolds(material, WHOLE_LEARNING);
}, 300_000);

test('nothing taken out: the same outcomes', { timeout: 60_000 }, () => {
  const { labelled, notes } = material;
  const byDoor = [...leaveFoldsOut(material, fewFolds(labelled, notes))].flatMap((fold) =>
    scoreFold(material, fold).flatMap(({ file, outcomes }) =>
      outcomes.map((outcome) => ({ ...outcome, file })),
    ),
  );
  expect(byDoor.some((outcome) => outcome.kind === 'right')).toBe(true);
  expect(judgeFolds(folds, material.record, WHOLE_JUDGING)).toEqual(byDoor);
});

test.each<[start: string, kinds: Feature[0][]]>([
  ['subject', ['subject']],
  ['names', ['actor', 'actor-before', 'actor-of-title']],
  ['stems', ['word', 'words']],
  ['recorded figures', ['recorded-figure']],
  ['dates', ['date', 'year', 'page-date', 'page-year']],
])('without %s no such feature is left', (start, kinds) => {
  const variant = VARIANTS.find(({ name }) => name.startsWith(start));
  const kindsOf = ({ atoms, singles }: SentenceFeatures) =>
    [...atoms.map(({ feature }) => feature), ...singles].map(([kind]) => kind);
  const sentences = folds[0]?.units.flatMap((unit) => unit.sentences) ?? [];
  const before = new Set(sentences.flatMap(({ features }) => kindsOf(features)));
  const after = new Set(
    sentences.flatMap(({ features, sentence }) => {
      const left = variant?.learning?.features?.(features, sentence);
      return left ? kindsOf(left) : [];
    }),
  );
  expect([...before].filter((kind) => kinds.includes(kind)).sort()).toEqual(kinds.toSorted());
  expect([...after].sort()).toEqual([...before].filter((kind) => !kinds.includes(kind)).sort());
});
