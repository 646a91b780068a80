import { addOwnership } from './add-ownership.ts';
import type { Firm } from './party.ts';
import type { World } from './world.ts';

const HOLDER_MAX = 3_500;

/**
 * Gives `basisPoints` of a firm to persons who control nothing anywhere, none of them above 35%: whatever else holds the rest,
 * they never make a majority.
 */
export function spreadShares(world: World, firm: Firm, basisPoints: number): void {
  if (basisPoints <= 0) return;
  const { random } = world;
  const least = Math.ceil(basisPoints / HOLDER_MAX);
  const holders = random.sample(world.investors, Math.max(least, random.int(1, 3)));
  let rest = basisPoints;
  for (const [index, holder] of holders.entries()) {
    const left = holders.length - index - 1;
    const lowest = Math.max(Math.min(50, Math.floor(rest / (left + 1))), rest - left * HOLDER_MAX);
    const highest = Math.min(HOLDER_MAX, rest - left * 50);
    const share = left === 0 ? rest : random.int(lowest, Math.max(lowest, highest));
    if (share > 0) addOwnership(world, holder, firm, { share });
    rest -= share;
  }
}
