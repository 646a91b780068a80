import { addEnterprise } from './add-enterprise.ts';
import { appointBoard } from './appoint-board.ts';
import { holdMajority } from './group-patterns.ts';
import { growOwner } from './grow-groups.ts';
import type { Firm, Individual } from './party.ts';
import { times, type World } from './world.ts';

const BALANCE_FEN = 1_000_000_000;

/** Plants firms of one legal representative right at the limits from which they count as related to a customer. */
export function plantRelatedParties(world: World): void {
  for (let left = times(world, 4, 2); left > 0; left -= 1) {
    for (const depositFen of [BALANCE_FEN, BALANCE_FEN - 1]) plantTogether(world, 1, depositFen);
    plantTogether(world, 2, BALANCE_FEN);
    plantTogether(world, 3, 9 * BALANCE_FEN);
    const [customer, related] = plantTogether(world, 1, 9 * BALANCE_FEN);
    holdMajority(world, customer, related, 6_000);
  }
}

/** A customer, and as many firms that are none, represented by somebody who represents nobody else. */
function plantTogether(world: World, others: number, depositFen: number): Firm[] {
  const head = growOwner(world);
  const customer = addRepresented(world, head, true, depositFen);
  return [customer, ...Array.from({ length: others }, () => addRepresented(world, head, false))];
}

function addRepresented(world: World, head: Individual, isCustomer: boolean, depositFen?: number): Firm {
  const firm = addEnterprise(world, { isCustomer, isBare: true, depositFen });
  appointBoard(world, firm, head);
  world.firms.push(firm);
  return firm;
}
