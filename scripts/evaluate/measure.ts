import { join } from 'node:path';
import { type Figures, figuresOf, type Line, toLine } from './figures';
import { leaveOneFileOut, scoreFold } from './leave-out';
import type { Material } from './material';
import { FILE_OF_SAME_AUTHOR, type PageFigures, scorePages } from './pages';
import type { ScoredUnit } from './score';

/** The main run: the whole engine on every file and page. */

export interface Measured {
  readonly units: readonly ScoredUnit[];
  readonly figures: Figures;
  readonly pages: readonly PageFigures[];
  readonly allPages: Line;
}

export async function measure(material: Material): Promise<Measured> {
  const { record, notes, folder } = material;
  const units: ScoredUnit[] = [];
  const pages: PageFigures[] = [];
  for (const fold of leaveOneFileOut(material)) {
    units.push(...scoreFold(material, fold));
    if (fold.file === FILE_OF_SAME_AUTHOR)
      pages.push(...(await scorePages(join(folder, 'pages'), { record, matcher: fold.matcher })));
  }
  const onPages = pages.flatMap((page) => page.units).flatMap((unit) => unit.outcomes);
  return { units, figures: figuresOf(units, record, notes), pages, allPages: toLine('all pages', onPages) };
}
