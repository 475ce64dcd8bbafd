/** Saved pages into a DOM, as a browser without scripts would see them. */
import { parseHTML } from 'linkedom';

/** The bytes of a page as text: by its byte order mark, else by the encoding it names, else as UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return decoderFor(bytes, named).decode(bytes);
}

function decoderFor(bytes: Uint8Array, named: string | undefined): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  try {
    return new TextDecoder(named ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}

/** A whole document, whatever the file holds: a fragment is given the elements that HTML lets it leave out. */
export function parsePage(source: string): Document {
  const { document } = parseHTML(/<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`);
  attachDeclaredShadows(document);
  return document;
}

/** A browser's parser turns such templates into shadow trees; the library leaves them templates. */
function attachDeclaredShadows(tree: ParentNode): void {
  for (const template of Array.from(tree.querySelectorAll('template[shadowrootmode="open"]'))) {
    attachDeclaredShadow(template);
  }
}

function attachDeclaredShadow(template: Element): void {
  const host = template.parentElement;
  if (host === null || host.shadowRoot) return;
  const shadow = host.attachShadow({ mode: 'open' });
  const content = 'content' in template && isFragment(template.content) ? template.content : template;
  shadow.append(...Array.from(content.childNodes));
  template.remove();
  attachDeclaredShadows(shadow);
}

function isFragment(value: unknown): value is DocumentFragment {
  return typeof value === 'object' && value !== null && 'childNodes' in value;
}
