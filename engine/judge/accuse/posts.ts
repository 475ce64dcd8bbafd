import type { IsoDate, Post } from '../../model/record';
import type { Unproved } from './unproved';

/** Does the record know that a person could not have held an office on a day? */

/** What is known of a post, with the offices that its titles give it. */
export interface KnownPost {
  readonly actor: string;
  readonly post: Post;
  /** Offices that its titles give it while it is held, and those that it is only remembered by ("former MP"). */
  readonly offices: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
}

/** Posts of one sort exclude each other: a minister in another department, a member for another seat. */
export function sortOf(office: string): string {
  if (office === 'candidate:mayor' || office.startsWith('mayor')) return 'mayor';
  const [sort, seat] = office.split(':');
  return seat === undefined ? 'minister' : (sort ?? '');
}

/** Whether one of some offices is of the same sort as another. */
export function sharesSort(offices: ReadonlySet<string>, office: string): boolean {
  return [...offices].some((each) => sortOf(each) === sortOf(office));
}

/**
 * Why the record may not be held against an office that a page gives a person.
 *
 * @param known the person's posts on record
 * @param day the day for which the office is claimed; `null` where the page gives none
 * @param ends the last day that the record speaks of
 */
export function postUnproved(
  office: string,
  known: readonly KnownPost[],
  day: IsoDate | null,
  ends: IsoDate,
): Unproved | null {
  if (day === null) return 'undated';
  if (day > ends) return 'another-time';
  const named = known.filter(({ offices }) => offices.has(office));
  // The record's own dates say that the post was over by then, or had not begun.
  if (named.length > 0 && named.every((each) => !isPossible(each, day))) return null;
  const rivals = known.filter((each) => !named.includes(each) && sharesSort(each.offices, office));
  if (rivals.length === 0) return known.length === 0 ? 'post-unknown' : 'posts-compatible';
  return rivals.some((each) => isKnown(each, day, known)) ? null : 'post-unknown';
}

/** Whether a post can have been held on a day, as the dates that bound it go. */
export function isPossible({ post: { notBefore, notAfter } }: KnownPost, day: IsoDate): boolean {
  return (notBefore === null || notBefore <= day) && (notAfter === null || day <= notAfter);
}

/**
 * Whether a post was held on a day: from its first sighting to its last, and on to the date that bounds it, unless
 * another post of the sort can have taken its place by then.
 */
function isKnown(each: KnownPost, day: IsoDate, known: readonly KnownPost[]): boolean {
  const { span, notBefore, notAfter } = each.post;
  if (span.earliest <= day && day <= span.latest) return true;
  const isAlone = !known.some(
    (other) =>
      other !== each &&
      isPossible(other, day) &&
      [...each.offices].some((office) => sharesSort(other.offices, office)),
  );
  return isAlone && (notBefore ?? span.earliest) <= day && day <= (notAfter ?? span.latest);
}
