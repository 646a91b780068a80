import type { Firm, Individual } from './party.ts';
import type { World } from './world.ts';

const POSTS = ['总经理', '董事', '监事', '财务负责人', '董事会秘书'];

/** Gives a firm a legal representative (`head`, or somebody from the pool) and one to three other officers. */
export function appointBoard(world: World, firm: Firm, head?: Individual): void {
  const { random, clock } = world;
  const officers = random.sample(world.directors, random.int(1, 3)).filter((officer) => officer !== head);
  const [first, ...others] = head === undefined ? officers : [head, ...officers.slice(0, -1)];
  appoint(world, first, firm, '法定代表人');
  if (random.chance(0.5)) appoint(world, first, firm, '董事长');
  for (const [index, officer] of others.entries()) {
    const from = random.int(firm.foundedOn, clock.today - 100);
    const to = random.chance(0.12) ? random.int(from + 30, clock.today - 5) : undefined;
    appoint(world, officer, firm, POSTS[(index + random.int(0, 1) * 2) % POSTS.length], from, to);
  }
}

/** Writes that a person holds a position. */
export function appoint(
  world: World,
  person: Individual,
  firm: Firm,
  position: string,
  from = firm.foundedOn,
  to?: number,
): void {
  world.feeds.write('positions', {
    personId: person.ref.sourceId,
    enterpriseId: firm.ref.sourceId,
    position,
    validFrom: world.clock.format(from),
    validTo: world.clock.format(to),
  });
  world.posts.push({ person, firm, position, isCurrent: to === undefined });
}
