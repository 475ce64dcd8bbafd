import { type Line, toLine } from '../figures';
import type { Material } from '../material';
import {
  type JudgingStages,
  judgeFolds,
  type PreparedFold,
  prepareFolds,
  WHOLE_JUDGING,
  WHOLE_LEARNING,
} from './pipeline';
import { VARIANTS } from './variants';

/** What is lost when a stage is switched off. */

/** The whole engine first, then each variant, over all files, a fifth left out at a time. */
export function measureAblation(material: Material): Line[] {
  const { record } = material;
  const whole = prepareFolds(material, WHOLE_LEARNING);
  const measure = (name: string, folds: readonly PreparedFold[], judging: JudgingStages) =>
    toLine(name, judgeFolds(folds, record, judging));
  return [
    measure('nothing', whole, WHOLE_JUDGING),
    ...VARIANTS.map(({ name, learning, judging }) => {
      const folds = learning ? prepareFolds(material, { ...WHOLE_LEARNING, ...learning }) : whole;
      return measure(name, folds, { ...WHOLE_JUDGING, ...judging });
    }),
  ];
}
