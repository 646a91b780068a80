import type { Day } from '../../graph/model/day.ts';
import { INNOVATION_CARD } from './innovation-card.ts';
import { IP_CARD } from './ip-card.ts';
import type { Scorecard } from './scorecard.ts';

/** Every version of every card that scoring brings. */
export const SCORECARDS: readonly Scorecard[] = [INNOVATION_CARD, IP_CARD];

/** Finds the version of a card in force on a day; undefined before the first. Of two from the same day the higher version counts. */
export function findScorecard(
  id: string,
  asOf: Day,
  cards: readonly Scorecard[] = SCORECARDS,
): Scorecard | undefined {
  return cards
    .filter((card) => card.id === id && card.validFrom <= asOf)
    .sort((a, b) => a.validFrom - b.validFrom || a.version - b.version)
    .at(-1);
}
