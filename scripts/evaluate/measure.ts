import { join } from 'node:path';
import { type ScoredClaim, scoredClaims } from './curve';
import { type Figures, figuresOf, type Line, toLine } from './figures';
import type { Fold } from './folds';
import { leaveFoldsOut, scoreFold } from './leave-out';
import type { Material } from './material';
import { FILE_OF_SAME_AUTHOR, type PageFigures, scorePages } from './pages';
import type { ScoredUnit } from './score';

/** The main run: the whole engine on every fold, and on the pages. */

export interface Measured {
  readonly units: readonly ScoredUnit[];
  readonly figures: Figures;
  readonly pages: readonly PageFigures[];
  readonly allPages: Line;
  /** Where they were asked for: the scores of what could be marked at some threshold. */
  readonly scored: readonly ScoredClaim[];
}

/** Learns without each fold, and scores it. The pages go with the file that is by their author. */
export async function measure(
  material: Material,
  folds: readonly Fold[],
  { curve }: { readonly curve: boolean } = { curve: false },
): Promise<Measured> {
  const { record, notes, folder } = material;
  const units: ScoredUnit[] = [];
  const pages: PageFigures[] = [];
  const scored: ScoredClaim[] = [];
  for (const fold of leaveFoldsOut(material, folds)) {
    units.push(...scoreFold(material, fold));
    if (curve) scored.push(...scoredClaims(material, fold));
    if (fold.articles.some(({ file }) => file === FILE_OF_SAME_AUTHOR))
      pages.push(...(await scorePages(join(folder, 'pages'), { record, matcher: fold.matcher })));
  }
  const onPages = pages.flatMap((page) => page.units).flatMap((unit) => unit.outcomes);
  const figures = figuresOf(units, record, notes);
  return { units, figures, pages, allPages: toLine('all pages', onPages), scored };
}
