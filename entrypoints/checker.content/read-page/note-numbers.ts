/** The numbers of notes, raised above the line: they belong to no word and no figure that they stand behind. */

/** Longest number of a note, brackets and all. */
export const MAX_NOTE = 12;
const NOTE = /^[[(\s]*(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[a-np-z]|[*†‡§¶#]+|(?:note|n) \d+)[\])\s,]*$/iu;
/** Units that a raised 2 or 3 belongs to. */
const MEASURE = /(?:^|[\d\s])(?:k|c|m)?m$|(?:^|\s)(?:ft|in|mi|yd)$/;

/** Whether the text from an offset on is what notes are numbered by. */
export function isNoteNumber(text: string, start: number): boolean {
  const number = text.slice(start);
  return (
    NOTE.test(number) && !(/^[23]$/.test(number) && MEASURE.test(text.slice(Math.max(0, start - 8), start)))
  );
}
