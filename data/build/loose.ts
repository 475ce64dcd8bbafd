/** Reading of values that no schema has checked yet. */
import type { YamlFile } from './yaml-file';

/** A field of something that may not be an object. */
export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** The list under a key; empty where there is none. */
export function entries(value: unknown, key: string): readonly unknown[] {
  const list = field(value, key);
  return Array.isArray(list) ? list : [];
}

/** An unchecked value that knows where it stands. */
export interface Loose {
  readonly file: YamlFile;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** The entries of a list within a loose value. */
export function entriesOf({ file, path, value }: Loose, key: string): readonly Loose[] {
  return entries(value, key).map((item, index) => ({ file, path: [...path, key, index], value: item }));
}

/** The text under a key of a loose value; `null` where there is none. */
export function textOf({ value }: Loose, key: string): string | null {
  const text = field(value, key);
  return typeof text === 'string' ? text : null;
}

/** A whole file as a loose value. */
export function wholeFile(file: YamlFile | null): Loose | null {
  return file && { file, path: [], value: file.value };
}

/** Line of a loose value, or of one of its keys. */
export function lineOf({ file, path }: Loose, key?: string): number {
  return file.lineOf(key === undefined ? path : [...path, key]);
}
