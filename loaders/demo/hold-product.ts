import type { Day } from '../../graph/model/day.ts';
import { formatYuan } from './format-quantities.ts';
import type { Party } from './party.ts';
import type { World } from './world.ts';

/** Writes that a party holds a product of the bank. Throws when it does already. */
export function holdProduct(
  world: World,
  party: Party,
  productId: string,
  since: Day,
  balanceFen = world.random.amountFen(10_000, 2_000_000),
): void {
  world.service.hold(party, productId, balanceFen);
  world.feeds.write('holdings', {
    partyKind: party.ref.kind,
    partyId: party.ref.sourceId,
    productId,
    since: world.clock.format(since),
    balance: formatYuan(balanceFen),
  });
}
