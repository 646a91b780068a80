import { COMBINED_GROUP_PATTERNS } from './combined-group-patterns.ts';
import { GROUP_NEAR_MISSES } from './group-near-misses.ts';
import { GROUP_NEAR_MISSES_BY_VOTES } from './group-near-misses-by-votes.ts';
import { GROUP_PATTERNS } from './group-patterns.ts';
import { times, type World } from './world.ts';

/** Plants control groups with an uncovered member, and structures that look like them and are not. */
export function plantGroups(world: World): void {
  const patterns = [...GROUP_PATTERNS, ...COMBINED_GROUP_PATTERNS];
  const nearMisses = [...GROUP_NEAR_MISSES, ...GROUP_NEAR_MISSES_BY_VOTES];
  for (let left = times(world, 7); left > 0; left -= 1) {
    for (const plant of patterns) plant(world);
  }
  for (let left = times(world, 9, 2); left > 0; left -= 1) {
    for (const plant of nearMisses) plant(world);
  }
}
