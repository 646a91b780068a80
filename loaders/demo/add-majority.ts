import { addOwnership } from './add-ownership.ts';
import type { Firm, Party } from './party.ts';
import { spreadShares } from './spread-shares.ts';
import type { World } from './world.ts';

/** Gives a firm one majority holder and spreads the rest over persons who control nothing. */
export function addMajority(
  world: World,
  controller: Party,
  firm: Firm,
  share = chooseMajority(world),
): void {
  const { random, clock } = world;
  world.control.setController(firm, controller);
  if (random.chance(0.1)) {
    const changedOn = random.int(firm.foundedOn + 60, clock.today - 60);
    addOwnership(world, random.pick(world.directors), firm, { share, from: firm.foundedOn, to: changedOn });
    addOwnership(world, controller, firm, {
      share,
      from: changedOn,
      isPledged: random.chance(0.1) ? true : undefined,
    });
  } else {
    addOwnership(world, controller, firm, { share, isPledged: random.chance(0.06) ? true : undefined });
  }
  const rest = 10_000 - share;
  const open = rest > 600 && random.chance(0.1) ? random.int(100, 500) : 0;
  if (open > 0) world.openColumns.push({ firm, share: open });
  spreadShares(world, firm, rest - open);
}

function chooseMajority({ random }: World): number {
  if (random.chance(0.3)) return 10_000;
  return random.chance(0.5) ? random.pick([5_100, 6_000, 7_000, 8_000, 9_000]) : random.int(5_100, 9_900);
}
