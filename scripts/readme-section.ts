/**
 * A document with the text between two markers replaced: `<!-- name -->` and `<!-- /name -->`. Throws an error where it
 * lacks them.
 */
export function withSection(document: string, name: string, section: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const from = document.indexOf(open);
  const to = document.indexOf(close);
  if (from < 0 || to < from) {
    throw new Error(`The document has no ${open} … ${close}; put both where the text is to stand`);
  }
  return `${document.slice(0, from + open.length)}\n${section}\n${document.slice(to)}`;
}
