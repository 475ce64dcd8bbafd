import type { Block } from '../../../engine/model/article';
import { isElement, parentElementOf } from '../dom';
import type { Layout } from './layout';
import { surveyTree } from './survey';

/** What a reader has selected, as `Range` gives it. */
export interface Selected {
  readonly commonAncestorContainer: Node;
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
  intersectsNode(node: Node): boolean;
}

/**
 * The text of a selection, line by line as it is drawn: rows of a table and items of a list each on their own, and
 * nothing of what is hidden between them. Of a long selection, what stands first.
 *
 * @param most characters that are read
 */
export function readSelection(selected: Selected, layout: Layout, most: number): readonly Block[] {
  const common = selected.commonAncestorContainer;
  const top = isElement(common) ? common : parentElementOf(common);
  if (top === null) return [];
  let left = most;
  const partOf = (text: Text): readonly [number, number] | null => {
    if (left <= 0 || !selected.intersectsNode(text)) return null;
    const start = text === selected.startContainer ? selected.startOffset : 0;
    const end = Math.min(text === selected.endContainer ? selected.endOffset : text.length, start + left);
    left -= end - start;
    return [start, end];
  };
  const steps = surveyTree({ next: null, assigned: [top], host: null }, layout, partOf);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.runs.map(({ content }) => ({ kind: 'paragraph', text: content.text }));
}
