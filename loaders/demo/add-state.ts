import type { Party } from './party.ts';
import { REGIONS } from './tables/regions.ts';
import { nextNumber, type World } from './world.ts';

/** Adds a State body; it owns like others but joins nobody into a group. */
export function addState(world: World): Party {
  const number = nextNumber(world, 'state');
  const region = REGIONS[number % REGIONS.length];
  const sourceId = `S${String(number).padStart(7, '0')}`;
  const name = `${region.city}市人民政府国有资产监督管理委员会`;
  world.feeds.write('states', { stateId: sourceId, name });
  return { ref: { kind: 'STATE', sourceId }, name };
}
