/** Numbers of features and pairs: what learning and deciding see of a sentence. */
import { describe, expect, test } from 'vitest';
import { FeatureTable, featureKey, numbersIn } from '../../../../engine/decide/feature-numbers';
import type { Atom, Feature, SentenceFeatures } from '../../../../engine/decide/features';

const MOSS: Feature = ['actor', 'moss'];
const JOBS: Feature = ['quantity', 'jobs'];
const MOSS_BEFORE: Feature = ['actor-before', 'moss'];
const ORDER: Feature = ['word', 'order'];
const table = new FeatureTable({
  features: [MOSS, JOBS, MOSS_BEFORE, ORDER].map(featureKey),
  pairs: ['1 4', '3 5', '', ''],
});
const PAIR = 4;

function at(feature: Feature, place: number | null): Atom {
  return { feature, at: place };
}

function sentence(atoms: readonly Atom[], ...singles: Feature[]): SentenceFeatures {
  return { atoms, singles };
}

describe('the numbers of a sentence', () => {
  test.each<[what: string, SentenceFeatures, numbers: number[]]>([
    ['nothing', sentence([]), []],
    ['a feature of the whole sentence', sentence([], ORDER), [3]],
    ['a feature without a number', sentence([at(['concept', 'moss'], 1)], ['word', 'moss']), []],
    ['two features of one sentence, told apart', sentence([at(MOSS, 1)], MOSS_BEFORE), [2, 0]],
    ['a pair', sentence([at(MOSS, 1), at(JOBS, 5)]), [0, PAIR, 1]],
    ['a pair, the other way round', sentence([at(JOBS, 1), at(MOSS, 5)]), [1, PAIR, 0]],
    ['two features too far apart for a pair', sentence([at(MOSS, 1), at(JOBS, 50)]), [0, 1]],
    ['a pair with what belongs to the whole', sentence([at(MOSS, null), at(JOBS, 50)]), [0, PAIR, 1]],
    ['the same twice', sentence([at(JOBS, 1), at(JOBS, 2)], ORDER, ORDER), [3, 1]],
    ['a pair twice', sentence([at(JOBS, 1), at(MOSS, 2), at(JOBS, 3)]), [1, PAIR, 0]],
    ['a single feature makes no pair', sentence([at(JOBS, 1)], ORDER), [3, 1]],
  ])('%s', (_, given, numbers) => expect(numbersIn(given, table)).toEqual(numbers));
});

test('what the numbers of a sentence stand for', () => {
  const numbers = table.featuresByNumber(
    sentence([at(JOBS, 1), at(MOSS, 5), at(['concept', 'moss'], 2)], ORDER),
  );
  expect([...numbers].toSorted(([a], [b]) => a - b)).toEqual([
    [0, [MOSS]],
    [1, [JOBS]],
    [3, [ORDER]],
    [PAIR, [MOSS, JOBS]],
    [PAIR + 1, [JOBS, ORDER]],
  ]);
});
