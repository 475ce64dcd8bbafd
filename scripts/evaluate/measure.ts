import { join } from 'node:path';
import type { Calibration } from '../../data/build/train/calibration';
import { calibrationFrom, type ProbableClaim, probable, scoredClaims } from './curve';
import { type Figures, figuresOf, type Line, toLine } from './figures';
import type { Fold } from './folds';
import { calibrated, leaveFoldsOut, scoreFold } from './leave-out';
import type { Material } from './material';
import { FILE_OF_SAME_AUTHOR, type PageFigures, scorePages } from './pages';
import type { ScoredUnit } from './score';

/** The main run: the whole engine on every fold, and on the pages. */

export interface Measured {
  readonly units: readonly ScoredUnit[];
  readonly figures: Figures;
  readonly pages: readonly PageFigures[];
  readonly allPages: Line;
  /** What could be marked at some threshold, with the probability by a calibration that did not see its fold. */
  readonly probable: readonly ProbableClaim[];
  /** The calibration that all folds together give. */
  readonly calibration: Calibration;
}

/** Learns without each fold, and scores it. The pages go with the file that is by their author. */
export async function measure(material: Material, folds: readonly Fold[]): Promise<Measured> {
  const { record, notes, folder } = material;
  const units: ScoredUnit[] = [];
  const pages: PageFigures[] = [];
  const claims: ProbableClaim[] = [];
  const learned = [...leaveFoldsOut(material, folds)].map((fold) => ({
    fold,
    scored: scoredClaims(material, fold),
  }));
  for (const { fold: uncalibrated, scored } of learned) {
    const others = learned.filter(({ fold }) => fold !== uncalibrated);
    // One fold alone leaves nothing to go by but the calibration of the shipped model.
    const calibration =
      others.length === 0 ? material.calibration : calibrationFrom(others.flatMap((other) => other.scored));
    const fold = calibrated(uncalibrated, calibration);
    claims.push(...probable(scored, calibration));
    units.push(...scoreFold(material, fold));
    if (fold.articles.some(({ file }) => file === FILE_OF_SAME_AUTHOR))
      pages.push(...(await scorePages(join(folder, 'pages'), { record, matcher: fold.matcher })));
  }
  const onPages = pages.flatMap((page) => page.units).flatMap((unit) => unit.outcomes);
  const figures = figuresOf(units, record, notes);
  const calibration = calibrationFrom(learned.flatMap(({ scored }) => scored));
  return { units, figures, pages, allPages: toLine('all pages', onPages), probable: claims, calibration };
}
