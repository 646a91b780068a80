import { pinyin } from 'pinyin-pro';

const CHINESE = /\p{Script=Han}/u;

/** How a name is typed on a keyboard: whole pinyin without spaces, and the first letter of each character. */
export interface Typing {
  readonly pinyin: string;
  readonly initials: string;
}

/**
 * The pinyin of a name, lower case, letters and digits only; undefined for a name without Chinese characters.
 * `isPerson` reads a leading surname as a surname (单 is shàn).
 */
export function typingOf(name: string, isPerson = false): Typing | undefined {
  if (!CHINESE.test(name)) return undefined;
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
    ...(isPerson ? { surname: 'head' as const } : {}),
  }).map((syllable) => syllable.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  const initials = syllables.map((syllable) => (/\d/.test(syllable) ? syllable : syllable.slice(0, 1)));
  return { pinyin: syllables.join(''), initials: initials.join('') };
}
