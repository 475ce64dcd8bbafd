/**
 * Turns a classifier's scores into probabilities: slope and offset of a logistic curve, fitted to the log loss
 * by Newton's method (J. Platt, 1999; H.-T. Lin, C.-J. Lin and R. Weng, "A note on Platt's probabilistic
 * outputs for support vector machines", 2007).
 */

/** The curve is found to six decimals in about ten steps; two of them are kept. */
const MOST_STEPS = 50;
const CLOSE_ENOUGH = 1e-6;

/**
 * Fits the curve. The targets fall short of 0 and 1 by what the number of examples warrants, as in Platt's
 * paper, so that scores that part the examples without a fault do not make it a step.
 *
 * @param labels 1, -1, or 0 for an example to be left out
 */
export function fitPlatt(scores: Float64Array, labels: Int8Array): { slope: number; offset: number } {
  const used = [...labels.keys()].filter((i) => labels[i] !== 0);
  const positives = used.filter((i) => labels[i] === 1).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (used.length - positives + 2);
  const score = Float64Array.from(used, (i) => scores[i] ?? 0);
  const target = Float64Array.from(used, (i) => (labels[i] === 1 ? high : low));
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    let bySlope = 0;
    let byOffset = 0;
    let bySlopeTwice = 0;
    let byOffsetTwice = 0;
    let byBoth = 0;
    for (let k = 0; k < score.length; k++) {
      const at = score[k] ?? 0;
      const probability = 1 / (1 + Math.exp(-(slope * at + offset)));
      const error = probability - (target[k] ?? 0);
      const curvature = probability * (1 - probability);
      bySlope += error * at;
      byOffset += error;
      bySlopeTwice += curvature * at * at;
      byOffsetTwice += curvature;
      byBoth += curvature * at;
    }
    const determinant = bySlopeTwice * byOffsetTwice - byBoth * byBoth;
    // Without two different scores there is no slope to find.
    if (!(determinant > 0)) break;
    const slopeStep = (byOffsetTwice * bySlope - byBoth * byOffset) / determinant;
    const offsetStep = (bySlopeTwice * byOffset - byBoth * bySlope) / determinant;
    slope -= slopeStep;
    offset -= offsetStep;
    if (Math.abs(slopeStep) + Math.abs(offsetStep) < CLOSE_ENOUGH) break;
  }
  return { slope, offset };
}
