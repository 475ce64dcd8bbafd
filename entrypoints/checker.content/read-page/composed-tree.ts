import {
  attributeOf,
  firstChildOf,
  hasAttribute,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  shadowRootOf,
} from '../dom';

/** The page's tree as it is shown: open shadow trees in place of their hosts' children, slots filled, no recursion. */

/** An element with an open shadow tree. */
export class Host {
  #waiting: Map<string, Node[]> | null = null;

  /** @param outer the host around the tree that the element stands in itself */
  constructor(
    readonly element: Element,
    readonly outer: Host | null,
  ) {}

  /** The element's children that a slot of that name shows, last first. The first slot of a name takes them all. */
  takeAssigned(name: string): Node[] {
    this.#waiting ??= childrenBySlot(this.element);
    const assigned = this.#waiting.get(name) ?? [];
    this.#waiting.delete(name);
    return assigned.reverse();
  }
}

/** The children of an element that are still to come. */
export interface Remaining {
  /** The next of siblings in the tree; used unless `assigned` is there. */
  next: Node | null;
  /** Nodes that are not siblings of one another, last first: those that fill a slot. */
  readonly assigned: Node[] | null;
  /** The host whose children fill the slots met here. */
  readonly host: Host | null;
}

/** What an element shows. @param host that of the tree it stands in */
export function shownChildren(element: Element, host: Host | null): Remaining {
  const shadow = shadowRootOf(element);
  if (shadow) return { next: firstChildOf(shadow), assigned: null, host: new Host(element, host) };
  const tag = localNameOf(element);
  if (tag === 'slot' && host !== null) {
    const assigned = host.takeAssigned(attributeOf(element, 'name') ?? '');
    // What fills a slot belongs to the tree around the host.
    if (assigned.length > 0) return { next: null, assigned, host: host.outer };
  }
  if (tag === 'details' && !hasAttribute(element, 'open')) {
    const summary = firstChildNamed(element, 'summary');
    return { next: null, assigned: summary === null ? [] : [summary], host };
  }
  return { next: firstChildOf(element), assigned: null, host };
}

export function takeNext(remaining: Remaining): Node | null {
  if (remaining.assigned !== null) return remaining.assigned.pop() ?? null;
  const node = remaining.next;
  remaining.next = node === null ? null : nextSiblingOf(node);
  return node;
}

function childrenBySlot(host: Element): Map<string, Node[]> {
  const bySlot = new Map<string, Node[]>();
  for (let child = firstChildOf(host); child !== null; child = nextSiblingOf(child)) {
    if (!isElement(child) && !isText(child)) continue;
    const slot = isElement(child) ? (attributeOf(child, 'slot') ?? '') : '';
    const others = bySlot.get(slot);
    if (others === undefined) bySlot.set(slot, [child]);
    else others.push(child);
  }
  return bySlot;
}

function firstChildNamed(element: Element, tag: string): Element | null {
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) {
    if (isElement(child) && localNameOf(child) === tag) return child;
  }
  return null;
}
