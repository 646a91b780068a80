import type { Random } from './random.ts';
import { GIVEN_FEMALE, GIVEN_MALE, SURNAMES } from './tables/person-syllables.ts';

/** An invented Chinese personal name; homonyms happen, as they do in life. */
export function composePersonName(random: Random, isFemale: boolean): string {
  const given = isFemale ? GIVEN_FEMALE : GIVEN_MALE;
  const first = random.pick(given);
  const second = random.chance(0.72) ? random.pick(given) : '';
  return random.pick(SURNAMES) + first + (second === first ? '' : second);
}
