/** What is filed under a word; a page may have any word, "constructor" too. */
export function filedUnder<Filed>(index: Readonly<Record<string, Filed>>, word: string): Filed | undefined {
  return Object.hasOwn(index, word) ? index[word] : undefined;
}
