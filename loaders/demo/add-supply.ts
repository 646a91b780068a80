import { formatShare, formatYuan } from './format-quantities.ts';
import type { Firm } from './party.ts';
import type { SupplyOptions } from './supply-options.ts';
import { getProductId } from './tables/products.ts';
import type { World } from './world.ts';

/** From this annual amount on an uncovered counterparty is worth a call. */
export const COUNTERPARTY_FEN = 100_000_000;

/** Writes a supply link that the rule of uncovered counterparties must not find. Throws when it would. */
export function addSupply(world: World, supplier: Firm, buyer: Firm, options: SupplyOptions): void {
  const isMixed = supplier.isCustomer !== buyer.isCustomer;
  if (isMixed && options.annualFen >= COUNTERPARTY_FEN && isCurrent(world, options)) {
    throw new Error(
      `supply from ${supplier.ref.sourceId} to ${buyer.ref.sourceId} would be an unplanned finding`,
    );
  }
  writeSupply(world, supplier, buyer, options);
}

/** Writes a supply link between a customer and an enterprise that is none, and notes it as a finding. */
export function plantUncoveredCounterparty(
  world: World,
  supplier: Firm,
  buyer: Firm,
  options: SupplyOptions,
): void {
  const isMixed = supplier.isCustomer !== buyer.isCustomer;
  if (!isMixed || options.annualFen < COUNTERPARTY_FEN || !isCurrent(world, options)) {
    throw new Error(`supply from ${supplier.ref.sourceId} to ${buyer.ref.sourceId} would be no finding`);
  }
  writeSupply(world, supplier, buyer, options);
  const [subject, via] = buyer.isCustomer ? [supplier, buyer] : [buyer, supplier];
  const relation = subject === supplier ? 'SUPPLIER' : 'BUYER';
  world.truth.add('opportunities', {
    rule: 'uncovered-counterparty',
    subject: subject.ref,
    via: via.ref,
    relation,
    annualAmount: options.annualFen / 100,
    product: getProductId(relation === 'SUPPLIER' ? '反向保理' : '经销商融资'),
  });
}

/** Whether a supply link between two firms stands already, in either direction. */
export function hasSupply(world: World, one: Firm, other: Firm): boolean {
  return world.supplyPairs.has(pairKey(one, other));
}

/** Keeps a pair of firms from getting a supply link. Throws when there is one. */
export function reserveSupply(world: World, one: Firm, other: Firm): void {
  if (hasSupply(world, one, other)) throw new Error(`${pairKey(one, other)} trade already`);
  world.supplyPairs.add(pairKey(one, other));
}

/** Whether a supply link is valid at the date of the truth. */
export function isCurrent({ clock }: World, { from, to }: SupplyOptions): boolean {
  return (from === undefined || from <= clock.today) && (to === undefined || to > clock.today);
}

function writeSupply(world: World, supplier: Firm, buyer: Firm, options: SupplyOptions): void {
  reserveSupply(world, supplier, buyer);
  const { random, clock } = world;
  const lastStart = Math.min(clock.today, options.to ?? clock.today) - 380;
  const firstStart = Math.min(lastStart, Math.max(supplier.foundedOn, buyer.foundedOn));
  const from = options.from ?? random.int(firstStart, lastStart);
  const { activeMonths, inflowShare, paymentGap, quarterChange, prepaidShare } = options.figures ?? {};
  const share = (basisPoints: number | undefined): string | undefined =>
    basisPoints === undefined ? undefined : formatShare(basisPoints);
  world.feeds.write('supply-links', {
    supplierId: supplier.ref.sourceId,
    buyerId: buyer.ref.sourceId,
    annualAmount: formatYuan(options.annualFen),
    goods: supplier.trade.goods[0],
    activeMonths,
    inflowShare: share(inflowShare),
    paymentGap,
    quarterChange,
    prepaidShare: share(prepaidShare),
    validFrom: clock.format(from),
    validTo: clock.format(options.to),
    evidenceSource: random.pick(['合同', '发票', '招股说明书', '客户经理尽调']),
    confidence: (0.6 + 0.39 * random.next()).toFixed(2),
  });
  world.supplies.push({ ...options, supplier, buyer, from });
}

function pairKey(one: Firm, other: Firm): string {
  const [first, second] = [one.ref.sourceId, other.ref.sourceId].sort();
  return `${first} ${second}`;
}
