import { times, type World } from './world.ts';

const RELATIONS = ['配偶', '配偶', '配偶', '父母', '子女', '子女', '兄弟姐妹'];

/** Families: owners of the background and people on boards or in registers. The relative is the person's `relation`. */
export function growKinships(world: World): void {
  const { random, feeds, clock, owners } = world;
  const relatives = [...world.directors, ...world.investors];
  for (const relative of random.sample(relatives, times(world, 750))) {
    feeds.write('kinships', {
      personId: random.pick(owners).ref.sourceId,
      relativeId: relative.ref.sourceId,
      relation: random.pick(RELATIONS),
      validFrom: clock.format(clock.today - random.int(800, 12_000)),
    });
  }
}
