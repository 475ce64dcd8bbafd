import { parseHTML } from 'linkedom';
import type { Verdict } from '../../../../engine/model/finding';
import type { Mark } from '../../../../entrypoints/checker.content/marks';
import { finding } from '../../components/small-record';

/** A range as the browser makes it, which the tests' DOM library does not have. */
export class Range {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
  readonly collapsed = false;

  constructor({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit) {
    this.startContainer = startContainer;
    this.startOffset = startOffset;
    this.endContainer = endContainer;
    this.endOffset = endOffset;
  }
}

/** A page of one paragraph, and the node of its words. */
export function paragraph(words: string): { document: Document; node: Text } {
  const { document } = parseHTML(`<!doctype html><html><body><p>${words}</p></body></html>`);
  const node = document.querySelector('p')?.firstChild;
  if (node?.nodeType !== 3) throw new Error('no text');
  return { document, node: node as Text };
}

/** A mark on some words of a text node. */
export function mark(node: Text, words: string, verdict: Verdict = 'differs', id = words): Mark {
  const start = node.data.indexOf(words);
  if (start < 0) throw new Error(`no “${words}”`);
  const end = start + words.length;
  const span = { block: 0, start, end };
  // What the painter and the pointer ask of a finding is its place and verdict.
  const found = { ...finding({ id, span }), verdict } as Mark['finding'];
  const range = new Range({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
  return { finding: found, text: words, sentence: node.data, ranges: [range], words: [words] };
}
