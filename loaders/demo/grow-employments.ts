import { employ } from './employ.ts';
import { times, type World } from './world.ts';

const SLICE = 400;

/** The background of employment: small staffs at firms of the background, too small to matter to any rule. */
export function growEmployments(world: World): void {
  const { random, firms } = world;
  const employers = random.sample(firms.slice(0, Math.max(40, times(world, SLICE * 8))), times(world, SLICE));
  for (const employer of employers) {
    const paidMonths = employer.isCustomer && random.chance(0.35) ? 12 : undefined;
    employ(world, employer, { withAccount: random.int(0, 3), withoutAccount: random.int(0, 3), paidMonths });
  }
}
