/** The page's tree as it is shown: open shadow trees in place of their hosts' children, slots filled, no recursion. */

/** An element with an open shadow tree; `outer` is the host around the tree that it stands in itself. */
export interface Host {
  readonly element: Element;
  readonly outer: Host | null;
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
  const shadow = element.shadowRoot;
  if (shadow) return { next: shadow.firstChild, assigned: null, host: { element, outer: host } };
  if (element.localName === 'slot' && host !== null) {
    const assigned = assignedTo(element.getAttribute('name') ?? '', host.element);
    // What fills a slot belongs to the tree around the host.
    if (assigned.length > 0) return { next: null, assigned, host: host.outer };
  }
  if (element.localName === 'details' && !element.hasAttribute('open')) {
    const summary = Array.from(element.children).find((child) => child.localName === 'summary');
    return { next: null, assigned: summary === undefined ? [] : [summary], host };
  }
  return { next: element.firstChild, assigned: null, host };
}

export function takeNext(remaining: Remaining): Node | null {
  if (remaining.assigned !== null) return remaining.assigned.pop() ?? null;
  const node = remaining.next;
  remaining.next = node?.nextSibling ?? null;
  return node;
}

/** Children of a host that a slot of that name shows, last first. */
function assignedTo(name: string, host: Element): Node[] {
  const assigned: Node[] = [];
  for (let child = host.lastChild; child !== null; child = child.previousSibling) {
    const slot = isElement(child) ? (child.getAttribute('slot') ?? '') : '';
    if (slot === name && (isElement(child) || isText(child))) assigned.push(child);
  }
  return assigned;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Text, or a CDATA section of an XML document. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}
