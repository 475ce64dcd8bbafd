import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Reads `corpus/files.json`: who wrote each file of labelled sentences, and who has read it. */

const noteSchema = v.strictObject({
  origin: v.picklist(['real', 'given', 'own']),
  read: v.boolean(),
  about: v.string(),
  /** Real coverage that is of other years, or of near topics, alone. */
  elsewhere: v.optional(v.boolean(), false),
  /** Whether the engine is measured on it; text that was written to be learned from is not. */
  measured: v.optional(v.boolean(), true),
});

/** What is known of one file. */
export interface FileNote {
  readonly file: string;
  /**
   * `real`: real coverage, restated; `given`: invented, part of a corpus that other authors wrote; `own`: invented,
   * written for this project.
   */
  readonly origin: 'real' | 'given' | 'own';
  /** Whether the lexicon's author read it, in whole or in part, while writing the lexicon. */
  readonly read: boolean;
  readonly about: string;
  /** Real coverage that is of other years, or of near topics, alone. */
  readonly elsewhere: boolean;
}

/** The notes of the files that are measured, in the order of the file. Throws an error where notes and files do not fit one another. */
export function readFileNotes(path: string, files: ReadonlySet<string>): FileNote[] {
  return parseFileNotes(readFileSync(path, 'utf8'), files);
}

/** The notes in a text of JSON, those of files that are not measured left out. */
export function parseFileNotes(text: string, files: ReadonlySet<string>): FileNote[] {
  const notes = readNotes(text);
  for (const file of files) {
    if (!(file in notes)) {
      throw new Error(
        `corpus/files.json says nothing of ${file}; add a note: "${file}": { "origin": "own", "read": false, "about": "…" }`,
      );
    }
  }
  for (const file of Object.keys(notes)) {
    if (!files.has(file))
      throw new Error(`corpus/files.json speaks of ${file}, which is not there; take it out`);
  }
  return Object.entries(notes).flatMap(([file, { measured, ...note }]) =>
    measured ? [{ file, ...note }] : [],
  );
}

function readNotes(text: string): Readonly<Record<string, v.InferOutput<typeof noteSchema>>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(
      'corpus/files.json: not JSON; every entry but the last ends with a comma, and every key stands in quotation marks',
    );
  }
  const parsed = v.safeParse(v.record(v.string(), noteSchema), json);
  if (parsed.success) return parsed.output;
  const [{ path = [] }] = parsed.issues;
  const keys = path.map(({ key }) => String(key)).join(': ');
  throw new Error(
    `corpus/files.json: ${keys}: a note has origin (real, given or own), read (true or false), about, and may have elsewhere and measured (true or false)`,
  );
}
