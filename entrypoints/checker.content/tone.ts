import type { Tone } from '../../components/model/verdict-families';

/** Relative luminance (WCAG 2.2) from which words are light ones, on a ground that is darker. */
const LIGHT_WORDS = 0.4;

/** Whether the words in an element are dark or light: what can be read, its page has made to be, whatever lies behind. */
export function toneUnder(element: Element | null): Tone {
  return element !== null && luminanceOf(getComputedStyle(element).color) >= LIGHT_WORDS ? 'light' : 'dark';
}

/** Relative luminance of a computed colour: 0, as of black, for one in another notation. */
export function luminanceOf(colour: string): number {
  const channels = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour)?.slice(1).map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
