/** What a stub leaves to its author to write. */
import type { Problem } from '../problems';
import type { YamlFile } from '../yaml-file';

/** Stands in a stub wherever the author has to write something. */
export const FILL_IN = 'FILL-IN';

/** Reports each value and key of a file that is still to be written. */
export function checkFilled(file: YamlFile): readonly Problem[] {
  return placesIn(file.value, []).map((path) => {
    const key = path.findLast((step) => typeof step === 'string' && !step.includes(FILL_IN));
    return {
      file: file.name,
      line: file.lineOf(path),
      message: `«${key}» is still to be filled in; write it`,
    };
  });
}

type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value === 'string') return value.includes(FILL_IN) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => placesIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(key.includes(FILL_IN) ? [[...path, key]] : []),
    ...placesIn(item, [...path, key]),
  ]);
}
