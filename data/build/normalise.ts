import { DOUBLE_MARKS, SINGLE_MARKS } from '../../engine/language/quotation-marks';

const DOUBLE = new RegExp(`[${DOUBLE_MARKS}]`, 'g');
const SINGLE = new RegExp(`[${SINGLE_MARKS}]`, 'g');

/** Makes double marks `"` and single ones `'`; every sign stays one sign, so that offsets hold. */
export function straightenMarks(text: string): string {
  return text.replace(DOUBLE, '"').replace(SINGLE, "'");
}

/** Text with quotation marks made straight and every run of white space made one space. */
export function normaliseMarks(text: string): string {
  return foldSpace(straightenMarks(text));
}

/** Every run of white space, no-break spaces included, made one space; none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
