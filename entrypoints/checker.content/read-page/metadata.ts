import { addressOf, attributeOf, elementsOf } from '../dom';

/** What a page's `<meta>` elements say, first of each name. */

/** More than any page's head has. */
const MAX_METAS = 400;
const MAX_CONTENT = 1_000;

/** Contents by lower-case name, property, itemprop or http-equiv. */
export type Metadata = ReadonlyMap<string, string>;

export function readMetadata(document: Document): Metadata {
  const found = new Map<string, string>();
  for (const meta of elementsOf(document, 'meta[content]', MAX_METAS)) {
    const content = attributeOf(meta, 'content')?.trim().slice(0, MAX_CONTENT) ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of attributeOf(meta, attribute)?.toLowerCase().split(/\s+/) ?? []) {
        if (name !== '' && !found.has(name)) found.set(name, content);
      }
    }
  }
  return found;
}

/** The content of the first of some names that the page gives. */
export function firstOf(metadata: Metadata, names: readonly string[]): string | null {
  for (const name of names) {
    const content = metadata.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

/** The addresses that a page gives as its own, and that it is open at. */
export function addressesOf(document: Document, metadata: Metadata): readonly string[] {
  const [canonical] = elementsOf(document, 'link[rel~="canonical" i]', 1);
  const given = [addressOf(document), canonical && attributeOf(canonical, 'href'), metadata.get('og:url')];
  return given.flatMap((address) => address?.slice(0, MAX_CONTENT) ?? []);
}
