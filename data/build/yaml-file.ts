import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Problem } from './problems';

/** A parsed YAML file that still knows on which line each of its values stands. */
export interface YamlFile {
  readonly name: string;
  readonly value: unknown;
  /** Line of the key or list entry at a path; of the nearest one above it where the path leads nowhere. */
  lineOf(path: readonly unknown[]): number;
}

/** What to do about a fault of syntax, by the parser's code for it. */
const REMEDIES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'close the bracket that is open above, or indent the line as its neighbours are',
  BAD_SCALAR_START: 'put the text into quotation marks',
  BLOCK_AS_IMPLICIT_KEY:
    'put text with a colon into quotation marks, or indent the line as its neighbours are',
  DUPLICATE_KEY: 'the key stands twice; take one out',
  MISSING_CHAR: 'close the bracket or quotation mark that is open here or above',
  MULTILINE_IMPLICIT_KEY: 'write «key: value», or indent the line if it belongs to the text above',
  TAB_AS_INDENT: 'indent with spaces',
  UNEXPECTED_TOKEN: 'put the whole text into quotation marks, double ones if it has an apostrophe',
};

/** Parses one file. Of its faults of syntax the first is added to `problems`, since others follow from it; the result is `null` then. */
export function parseYamlFile(name: string, text: string, problems: Problem[]): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const report = (offset: number, remedy: string) => {
    problems.push({
      file: name,
      line: lines.linePos(offset).line,
      message: `not YAML: ${remedy}`,
    });
    return null;
  };
  const [fault] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (fault !== undefined) {
    return report(
      fault.pos[0],
      REMEDIES[fault.code] ?? 'put text with signs of its own into quotation marks',
    );
  }
  const alias = danglingAlias(document);
  if (alias !== null) return report(alias, 'put text that begins with an asterisk into quotation marks');
  const root = document.contents;
  const value: unknown = document.toJS();
  return { name, value, lineOf: (path) => lines.linePos(offsetOf(root, path)).line };
}

function offsetOf(root: Node | null, path: readonly unknown[]): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      if (isMap(item) || isSeq(item) || isScalar(item)) offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** Where a document first refers to an anchor that it does not have; `null` where it nowhere does. */
function danglingAlias(document: Document): number | null {
  let offset: number | null = null;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}
