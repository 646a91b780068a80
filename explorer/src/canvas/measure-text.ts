import { fontFamily } from '../theme/tokens.ts';
import type { Measure } from './wrap-label.ts';

const fonts = {
  title: `600 13px ${fontFamily}`,
  subtitle: `400 11px ${fontFamily}`,
  link: `500 11px ${fontFamily}`,
} as const;

let context: CanvasRenderingContext2D | null | undefined;
const cache = new Map<string, number>();

/** The width of a text as the page will draw it; only right once the font is there. */
export const measureText: Measure = (text, font) => {
  const key = `${font} ${text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 13;
  context.font = fonts[font];
  const width = Math.ceil(context.measureText(text).width);
  cache.set(key, width);
  return width;
};

export function forgetMeasures(): void {
  cache.clear();
}

/** Waits until the slices of the font that hold these characters are there; a missing font never blocks the page. */
export async function loadFontsFor(text: string): Promise<void> {
  const loads = Object.values(fonts).map((font) => document.fonts.load(font, text));
  await Promise.race([Promise.allSettled(loads), new Promise((resolve) => setTimeout(resolve, 4000))]);
}
