import { addGuarantee } from './add-guarantee.ts';
import { times, type World } from './world.ts';

/**
 * The background of guarantees: a firm only stands for firms that come after it, so that no circle can close; owners stand
 * for firms; some guarantees have ended.
 */
export function growGuarantees(world: World): void {
  const { random, firms, clock } = world;
  for (let left = times(world, 1_700); left > 0; left -= 1) {
    const first = Math.floor(random.next() ** 2 * (firms.length - 1));
    const second = random.int(first + 1, Math.min(firms.length - 1, first + 400));
    const hasEnded = random.chance(0.12);
    const to = hasEnded ? clock.today - random.int(1, 400) : undefined;
    const from = hasEnded ? clock.today - random.int(500, 1_500) : undefined;
    addGuarantee(world, firms[first], firms[second], { from, to });
  }
  for (let left = times(world, 900); left > 0; left -= 1) {
    addGuarantee(world, random.pick(world.owners), random.pick(firms));
  }
}
