import type { Day } from '../../graph/model/day.ts';
import { formatYuan } from './format-quantities.ts';
import type { Party } from './party.ts';
import { getProductId } from './tables/products.ts';
import type { World } from './world.ts';

/** Products with a term, and the longest of it in days. */
const TERMS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    单位定期存款: 720,
    大额存单: 1_080,
    单位结构性存款: 180,
    票据贴现: 180,
    对公理财: 360,
    个人理财: 360,
  }).map(([name, days]) => [getProductId(name), days]),
);

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
    maturesOn: formatMaturity(world, productId),
  });
}

/** When what is held comes due; a product without a term never does. */
function formatMaturity({ clock, termRandom }: World, productId: string): string | undefined {
  const days = TERMS.get(productId);
  return days === undefined ? undefined : clock.format(clock.today + termRandom.int(3, days));
}
