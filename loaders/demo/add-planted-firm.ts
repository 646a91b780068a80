import { addEnterprise, type EnterpriseOptions } from './add-enterprise.ts';
import { appointBoard } from './appoint-board.ts';
import type { Firm } from './party.ts';
import type { World } from './world.ts';

/** Adds a firm whose owners the caller writes; the background may connect it further. */
export function addPlantedFirm(
  world: World,
  isCustomer: boolean,
  options: Partial<EnterpriseOptions> = {},
): Firm {
  const firm = addEnterprise(world, { ...options, isCustomer });
  appointBoard(world, firm);
  world.firms.push(firm);
  return firm;
}
