/**
 * A program's text in ASCII alone: every other character by its code. With one other character in it the browser takes a whole
 * script to two bytes a character before it reads it.
 */
export function inAscii(text: string): string {
  return text.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
