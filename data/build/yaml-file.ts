import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problems';

/** A parsed YAML file that still knows on which line each of its values stands. */
export interface YamlFile {
  readonly name: string;
  readonly value: unknown;
  /** Line of the key or list entry at a path; of the nearest one above it where the path leads nowhere. */
  lineOf(path: readonly unknown[]): number;
}

/** Parses one file. Syntax errors are added to `problems`; then the result is `null`. */
export function parseYamlFile(name: string, text: string, problems: Problem[]): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults) {
    problems.push({
      file: name,
      line: lines.linePos(fault.pos[0]).line,
      message: `not YAML: ${fault.message}`,
    });
  }
  if (faults.length > 0) return null;
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
