import { createHash } from 'node:crypto';
import { foldSpace } from '../normalise';

/** The text of an article as the proof reads it. */
export interface SourceText {
  readonly file: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** The first paragraph stands at index 0; white space is folded, quotation marks are as printed. */
  readonly paragraphs: readonly string[];
}

/** Reads an article's bytes. A paragraph is a line that is not empty once white space is trimmed. */
export function readSourceText(file: string, bytes: Uint8Array): SourceText {
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    paragraphs: new TextDecoder()
      .decode(bytes)
      .split(/\r?\n/)
      .map(foldSpace)
      .filter((line) => line !== ''),
  };
}
