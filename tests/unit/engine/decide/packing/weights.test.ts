import { describe, expect, it } from 'vitest';
import { entriesOfFeature } from '../../../../../engine/decide/packing/feature-numbers';
import { type ClaimModel, packModels, readableModels } from '../../../../../engine/decide/packing/weights';
import { packVocabulary, Vocabulary } from '../../../../../engine/decide/vocabulary';

const MODELS: readonly ClaimModel[] = [
  {
    claim: 'jobs',
    bias: -0.9,
    threshold: -0.1,
    platt: [2.5, 0.4],
    weights: { '#jobs': 0.4, '#jobs workers': 0.213, 'w:staff': -0.052, 'before:@mayor': 0.011 },
  },
  {
    claim: 'talks',
    bias: -1,
    threshold: -0.1,
    platt: [3, 0],
    weights: { talks: 0.55, '#jobs workers': -0.3, 'before:talks': 0.1 },
  },
  { claim: 'silent', bias: -1, threshold: -0.1, platt: [1, 0], weights: {} },
];

function vocabularyOf(models: readonly ClaimModel[]): Vocabulary {
  const features = models.flatMap((model) => Object.keys(model.weights));
  return new Vocabulary(packVocabulary(['w:unused', 'unused', ...features.flatMap(entriesOfFeature)]));
}

describe('packed weights', () => {
  const vocabulary = vocabularyOf(MODELS);
  const read = readableModels(packModels(MODELS, vocabulary), vocabulary);

  it('keep what belongs to a claim as a whole', () => {
    const heads = ({ claim, bias, threshold, platt }: ClaimModel) => ({ claim, bias, threshold, platt });
    expect(read.map(heads)).toEqual(MODELS.map(heads));
  });

  it('keep every feature under its name', () => {
    const names = ({ weights }: ClaimModel) => Object.keys(weights).sort();
    expect(read.map(names)).toEqual(MODELS.map(names));
  });

  it('keep each weight to within half a step, an eighth of its size', () => {
    MODELS.forEach(({ weights }, i) => {
      for (const [name, weight] of Object.entries(weights)) {
        const kept = read[i]?.weights[name] ?? 0;
        expect(Math.abs(kept - weight), name).toBeLessThan(Math.abs(weight) / 8);
      }
    });
  });

  it('leave out weights a thousandth the size of the heaviest', () => {
    const [model] = readableModels(
      packModels(
        [
          {
            ...MODELS[2],
            claim: 'x',
            bias: 0,
            threshold: 0,
            platt: [1, 0],
            weights: { talks: 1, '#jobs': 0.0005 },
          },
        ],
        vocabulary,
      ),
      vocabulary,
    );
    expect(model?.weights).toEqual({ talks: 1 });
  });

  it('come out the same when packed again', () => {
    expect(readableModels(packModels(read, vocabulary), vocabulary)).toEqual(read);
  });

  it('refuse a feature that is not in the vocabulary', () => {
    const stray = { claim: 'x', bias: 0, threshold: 0, platt: [1, 0] as const, weights: { 'w:stray': 1 } };
    expect(() => packModels([stray], vocabulary)).toThrow('«w:stray» is not in the vocabulary');
  });
});
