import { isCaption } from './box';
import type { Run } from './survey';

/** Share of a run's characters that stand in links leading elsewhere, 0 to 1. */
export function linkShare({ content }: Run): number {
  return content.text === '' ? 0 : content.linkChars / content.text.length;
}

/** A full stop, question or exclamation mark at the end or before a space, quotation marks and brackets between. */
const SENTENCE_END = /[.!?…]["'”’»)\]]*(?:\s|$)/u;

export function hasSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Shorter text is a label more often than a sentence. */
const MIN_PROSE = 25;
/** Beyond this length a paragraph tells no more about where the article is. */
const MAX_WEIGHT = 600;

/**
 * How much a run looks like a paragraph of an article: its characters outside links, less where it has no
 * sentence, stands in a list, a table or a caption; 0 for headings, labels, buttons and lists of links.
 */
export function proseWeight(run: Run): number {
  const { text, linkChars } = run.content;
  const plain = text.length - linkChars;
  const { heading, flow } = run.box;
  if (heading > 0 || flow.button || plain < MIN_PROSE || linkChars > plain) return 0;
  let weight = Math.min(plain, MAX_WEIGHT);
  if (!hasSentence(text)) weight *= plain > 100 ? 0.5 : 0.2;
  if (isCaption(flow)) weight *= 0.2;
  else if (flow.cell !== null && !flow.paragraph && plain < 200) weight *= 0.3;
  else if (flow.item !== null) weight *= 0.5;
  return weight;
}

/** Sums of weights up to each run, so that the weight of any box is one subtraction. */
export function runningSums(weights: readonly number[]): readonly number[] {
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  return sums;
}

/** Weight of the runs from `first` up to, not including, `end`. */
export function sumOf(sums: readonly number[], { first, end }: { first: number; end: number }): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}
