import type { Matcher } from '../engine/model/dataset';
// Typed by the declaration that the builder writes beside it, from the very type that it compiled.
import matcher from './generated/matcher.js';

/** What the record is matched with, as the bundle carries it. Checked when it was built, so that nothing is checked again here. */
export function loadMatcher(): Matcher {
  return matcher;
}
