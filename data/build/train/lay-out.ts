import { featureKey } from '../../../engine/decide/feature-numbers';
import type { ModelRows } from '../../../engine/decide/model-rows';
import type { FeatureList, HiddenLayer, Models } from '../../../engine/decide/models';
import { packWeights } from '../../../engine/decide/packed-weights';

/** Lays learned models out by feature, as the dataset carries them. */
export function layOutModels({ claims, features, pairs, linear, hidden, ...rest }: Models): ModelRows {
  const weighed: string[][] = Array.from({ length: features.length + pairs.length }, () => []);
  for (const [claim, model] of linear.entries()) {
    for (const [at, feature] of model.features.entries())
      weighed[feature]?.push(`${claim} ${model.weights[at] ?? 0}`);
  }
  return {
    ...rest,
    claims,
    features: features.map(featureKey),
    pairs: layOutPairs(pairs, features.length),
    linear: { biases: linear.map(({ bias }) => bias), rows: weighed.map((row) => row.join(' ')) },
    hidden: layOutHidden(hidden, features.length),
  };
}

/** Pairs by their smaller features; they are numbered after the single features, of which there are `size`. */
export function layOutPairs(pairs: FeatureList['pairs'], size: number): string[] {
  const rows: string[][] = Array.from({ length: size }, () => []);
  for (const [place, [a, b]] of pairs.entries()) rows[a]?.push(`${b} ${size + place}`);
  return rows.map((row) => row.join(' '));
}

/** @param size how many single features have numbers */
export function layOutHidden(layer: HiddenLayer, size: number): ModelRows['hidden'] {
  const { features, inputs, grain, biases, outputs, outputBiases } = layer;
  const units = biases.length;
  const rowOf = (numbers: readonly number[], row: number) => numbers.slice(row * units, (row + 1) * units);
  const rows = Array.from({ length: size }, () => Array.from({ length: units }, () => 0));
  for (const [row, feature] of features.entries()) rows[feature] = rowOf(inputs, row);
  return {
    biases,
    inputs: packWeights(rows.flat()),
    grain,
    outputs: outputBiases.map((_, claim) => rowOf(outputs, claim).join(' ')),
    outputBiases,
  };
}
