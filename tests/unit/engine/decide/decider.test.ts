/** From the features of a sentence to the claims that it is taken to make. */
import { expect, test } from 'vitest';
import { layOutModels } from '../../../../data/build/train/lay-out';
import { Decider } from '../../../../engine/decide/decider';
import { type Feature, quoteFeature, type SentenceFeatures } from '../../../../engine/decide/features';
import type { Models } from '../../../../engine/decide/models';

const ORDER: Feature = ['word', 'order'];
const MOSS: Feature = ['actor', 'moss'];
const MODELS: Models = {
  features: [ORDER, MOSS],
  pairs: [],
  claims: ['jobs', 'talks'],
  linear: [
    { bias: -2, features: [0], weights: [3] },
    { bias: -2, features: [0, 1], weights: [1, 1.95] },
  ],
  hidden: {
    features: [1],
    inputs: [1],
    grain: 1,
    biases: [0],
    outputs: [2, 0],
    outputBiases: [0, 0],
  },
  calibration: { slope: 2, offsets: [0, 0] },
  thresholds: { mark: 0.7, markElsewhere: 0.9, shown: 0.5, accuse: 0.95 },
};
const decider = new Decider(layOutModels(MODELS));

/** Each claim with its probability, and what that is enough for. */
function decided(sentence: SentenceFeatures, aboutSubject = true): string[] {
  return decider
    .decide(sentence, aboutSubject)
    .map(({ claim, score, sureEnoughToMark, sureEnoughToAccuse }) => {
      const enough = sureEnoughToAccuse ? 'accuse' : sureEnoughToMark ? 'mark' : 'shown';
      return `${claim} ${score.toFixed(2)} ${enough}`;
    });
}

const order = { atoms: [], singles: [ORDER] };
const both = { atoms: [], singles: [ORDER, MOSS] };
const quoting = { atoms: [{ feature: quoteFeature('talks'), at: null }], singles: [] };

test.each<[what: string, found: string[], expected: string[]]>([
  ['what is sure enough for a mark', decided(order), ['jobs 0.88 mark']],
  [
    'less than that on another page, so that its own words must show it',
    decided(order, false),
    ['jobs 0.88 shown'],
  ],
  ['both models together, the surest first', decided(both), ['jobs 1.00 accuse', 'talks 0.87 mark']],
  ['surer on another page', decided(both, false), ['jobs 1.00 accuse', 'talks 0.87 shown']],
  [
    'words close to recorded ones add to it',
    decided({ ...both, ...quoting, singles: [ORDER, MOSS] }),
    ['jobs 1.00 accuse', 'talks 0.89 mark'],
  ],
  ['and are a claim that may be shown, however unsure the rest', decided(quoting), ['talks 0.02 shown']],
  ['nothing of either', decided({ atoms: [], singles: [] }), []],
])('%s', (_, found, expected) => expect(found).toEqual(expected));

test('reasons are what each feature adds in both models, those for the claim first', () => {
  expect(decider.reasons('jobs', both)).toEqual([
    { features: [ORDER], weight: 3 },
    { features: [MOSS], weight: 2 },
  ]);
});

test('an accusation may ask for less than a mark, but on pages about something else for no less', () => {
  const thresholds = { mark: 0.9, markElsewhere: 0.9, shown: 0.5, accuse: 0.7 };
  const strict = new Decider(layOutModels({ ...MODELS, thresholds }));
  const sure = (aboutSubject: boolean) =>
    strict.decide(order, aboutSubject).map((each) => [each.sureEnoughToMark, each.sureEnoughToAccuse]);
  expect(sure(true)).toEqual([[false, true]]);
  expect(sure(false)).toEqual([[false, false]]);
});
