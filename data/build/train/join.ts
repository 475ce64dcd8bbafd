import { generator } from './random';
import type { Example } from './svm';

/** A training example with what it is labelled. */
export interface LabelledExample<L> {
  readonly example: Example;
  readonly labels: readonly L[];
}

/**
 * Makes dense sentences out of plain ones: each is two sentences read as one, the first of them with a
 * claim. News packs two or three claims into a sentence where labelled sentences mostly hold one; without
 * these the learner takes the words of one claim for a sign against another.
 *
 * @param count how many to make
 */
export function joinPairs<L>(material: readonly LabelledExample<L>[], count: number): LabelledExample<L>[] {
  const claiming = material.filter(({ labels }) => labels.length > 0);
  const random = generator(20_240_927);
  const pick = (from: readonly LabelledExample<L>[]) => from[Math.floor(random() * from.length)];
  const joined: LabelledExample<L>[] = [];
  for (let made = 0; made < count; made++) {
    const one = pick(claiming);
    const other = pick(material);
    if (!one || !other) break;
    joined.push({
      example: Int32Array.from(new Set([...one.example, ...other.example])),
      labels: [...one.labels, ...other.labels],
    });
  }
  return joined;
}
