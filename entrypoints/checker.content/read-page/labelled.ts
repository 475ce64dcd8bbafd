import { labelOf } from './labels';
import { MAX_SHARE, MIN_ARTICLE, type PageView, type Stretch } from './page-view';
import { linkShare } from './prose';
import type { Run } from './survey';

/**
 * What a run announces, itself included, if it is the label of something that is not the article.
 *
 * @param index of a run that is not the headline
 */
export function labelledStretch(index: number, view: PageView): Stretch | null {
  const run = view.runs[index];
  const label = run === undefined ? null : labelOf(run.content.text);
  if (run === undefined || label === null) return null;
  // Only below an article may readers' words outweigh it; "12 comments" above one is a link to them.
  const first = Math.max(0, view.headline);
  const isAll = label === 'comments' && view.proseOf({ first, end: index }) >= MIN_ARTICLE;

  const path = view.climb(run.box, isAll ? 1 : MAX_SHARE);
  const opened = path.findLast((box) => box.first === index);
  if (opened !== undefined && (opened.end > index + 1 || label === 'advert')) return opened;
  if (label === 'advert') return { first: index, end: index + 1 };
  const limit = (path.find((box) => box.end > index + 1) ?? run.box.parent)?.end ?? index + 1;
  return { first: index, end: isAll ? limit : endOfList(view.runs, index, limit) };
}

/** Where the list under a label ends that has no box of its own: at the next heading or paragraph of prose. */
function endOfList(runs: readonly Run[], label: number, limit: number): number {
  let end = label + 1;
  for (; end < limit; end++) {
    const run = runs[end];
    if (run === undefined || (run.box.heading > 0 && linkShare(run) < 0.5)) break;
    if (linkShare(run) < 0.5 && run.box.flow.item === null && run.content.text.length > 30) break;
  }
  return end;
}
