/** How statements, their sources and their dates are worded on every surface. */
import type { StatementForm } from '../engine/types';

export const FORM_LABELS: Readonly<Record<StatementForm, string>> = {
  quoted: 'quoted',
  reported: 'reported',
  narrated: 'the paper’s own account',
};

/** "Louise Haigh, shadow transport secretary". */
export function speakerText(name: string, post: string | null): string {
  return post === null ? name : `${name}, ${post}`;
}

/** "The Northern Echo, 17 or 18 April 2024". */
export function sourceText(publisher: string, published: string): string {
  return `${publisher}, ${published}`;
}

/** Words that appear in two articles are said once: the second is not another source. */
export function repeatedText(dates: readonly string[]): string {
  return `The same words again: ${dates.join('; ')}. A repetition, not a second source.`;
}

export function inferredText(basis: string): string {
  return `Speaker inferred: ${basis}`;
}

export function paragraphText(paragraph: number): string {
  return `paragraph ${paragraph}`;
}

/** Quotation marks as the project sets them. */
export function quoted(words: string): string {
  return `“${words}”`;
}
