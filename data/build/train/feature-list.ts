import { FeatureTable, featureKey, type Numbering, numbersIn } from '../../../engine/decide/feature-numbers';
import type { Feature, SentenceFeatures } from '../../../engine/decide/features';
import type { FeatureList, HiddenLayer, LinearWeights, Models } from '../../../engine/decide/models';
import { layOutPairs } from './lay-out';

/** Which features there are to learn from, and which of them the learned weights use. */

/** The features and pairs that at least so many sentences have, in an order that does not depend on the sentences'. */
export function countFeatures(sentences: readonly SentenceFeatures[], least: number): FeatureList {
  const features = commonFeatures(sentences, least);
  const single = tableOf({ features, pairs: [] });
  // Every pair has a number here, so that it can be counted.
  const all: Numbering = {
    numberOf: (feature) => single.numberOf(feature),
    numberOfPair: (a, b) => (a + 1) * features.length + b,
  };
  const counts = new Map<number, number>();
  for (const sentence of sentences) {
    for (const number of numbersIn(sentence, all)) {
      if (number >= features.length) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  const pairs = [...counts]
    .filter(([, count]) => count >= least)
    .map(([number]) => number)
    .sort((a, b) => a - b)
    .map((number) => [Math.floor(number / features.length) - 1, number % features.length] as const);
  return { features, pairs };
}

/** A list's features, ready for look-up. */
export function tableOf({ features, pairs }: FeatureList): FeatureTable {
  return new FeatureTable({
    features: features.map(featureKey),
    pairs: layOutPairs(pairs, features.length),
  });
}

function commonFeatures(sentences: readonly SentenceFeatures[], least: number): Feature[] {
  const counts = new Map<string, { readonly feature: Feature; count: number }>();
  for (const { atoms, singles } of sentences) {
    const seen = new Set<string>();
    for (const feature of [...atoms.map((atom) => atom.feature), ...singles]) {
      const key = featureKey(feature);
      if (seen.has(key)) continue;
      seen.add(key);
      const counted = counts.get(key);
      if (counted) counted.count++;
      else counts.set(key, { feature, count: 1 });
    }
  }
  return [...counts]
    .filter(([, { count }]) => count >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { feature }]) => feature);
}

/** The features that have a weight, with those that a weighed pair is made of, numbered anew. */
export function keepUsed(
  list: FeatureList,
  linear: readonly LinearWeights[],
  hidden: HiddenLayer,
): Pick<Models, 'features' | 'pairs' | 'linear' | 'hidden'> {
  const weighed = new Set([...linear.flatMap(({ features }) => features), ...hidden.features]);
  const pairs = list.pairs.flatMap((pair, place) => {
    const old = list.features.length + place;
    return weighed.has(old) ? [{ pair, old }] : [];
  });
  const inPairs = new Set(pairs.flatMap(({ pair }) => pair));
  const singles = [...list.features.keys()].filter((number) => weighed.has(number) || inPairs.has(number));
  const renumbered = new Map(
    [...singles, ...pairs.map(({ old }) => old)].map((old, number) => [old, number]),
  );
  const anew = (old: number) => renumbered.get(old) ?? 0;
  return {
    features: list.features.filter((_, number) => renumbered.has(number)),
    pairs: pairs.map(({ pair: [a, b] }) => [anew(a), anew(b)]),
    linear: linear.map((model) => ({ ...model, features: model.features.map(anew) })),
    hidden: { ...hidden, features: hidden.features.map(anew) },
  };
}
