import { elementsUnder, elementsUnderIn, localNameOf, parentOf, rootOf, shadowRootOf } from './dom';
import { liveRange, type Mark } from './marks';

/** Elements that show something of their own, whatever their styles. */
const SHOWN = new Set(
  'audio button canvas embed iframe img input object select svg textarea video'.split(' '),
);

/** Finds the marks under a point by the elements that their words stand in: a page may have thousands of them. */
export class MarkIndex {
  /** By the node that holds the words: an element, or a shadow tree's root. */
  readonly #byHolder = new Map<Node, Mark[]>();
  readonly #roots = new Set<ShadowRoot>();

  /** @param marks in the order in which they are to be found */
  constructor(marks: readonly Mark[]) {
    for (const mark of marks) {
      for (const { startContainer } of mark.ranges) {
        const holder = parentOf(startContainer);
        if (holder === null) continue;
        const held = this.#byHolder.get(holder) ?? [];
        if (held.at(-1) !== mark) held.push(mark);
        this.#byHolder.set(holder, held);
        const root = rootOf(startContainer);
        if (root instanceof ShadowRoot) this.#roots.add(root);
      }
    }
  }

  /** The marks whose words are seen at a point of the window: not those behind something that covers them. */
  at(x: number, y: number): Mark[] {
    if (this.#byHolder.size === 0) return [];
    const passed: Element[] = [];
    for (const node of this.#under(x, y)) {
      const found = this.#byHolder.get(node)?.filter((mark) => isAt(mark, node, x, y)) ?? [];
      if (found.length > 0) return passed.some(covers) ? [] : found;
      if (node instanceof Element) passed.push(node);
    }
    return [];
  }

  /** What is under a point, the uppermost first, in shadow trees with marks too. */
  *#under(x: number, y: number): Generator<Node> {
    for (const element of elementsUnder(document, x, y)) {
      const root = shadowRootOf(element);
      if (root !== null && this.#roots.has(root)) {
        yield* elementsUnderIn(root, x, y).filter((inner) => rootOf(inner) === root);
        yield root;
      }
      yield element;
    }
  }
}

/** Whether a mark has words at a point, in the node that holds them. */
function isAt({ ranges }: Mark, holder: Node, x: number, y: number): boolean {
  return ranges.some(
    (range) =>
      parentOf(range.startContainer) === holder &&
      [...liveRange(range).getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      ),
  );
}

/** Whether an element hides what lies under it. A link over a whole paragraph, for example, shows nothing itself. */
function covers(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.opacity === '0') return false;
  if (SHOWN.has(localNameOf(element))) return true;
  return style.backgroundImage !== 'none' || !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
}
