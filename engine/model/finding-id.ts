import type { Span } from './article';

/** A finding's id: one claim is found once in the same words of a page. */
export function findingId(claim: string, { block, start, end }: Span): string {
  return `${claim}.${block}.${start}-${end}`;
}
