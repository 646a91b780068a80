import { addPayment } from './add-payment.ts';
import { addSupply, hasSupply } from './add-supply.ts';
import type { Firm } from './party.ts';
import { payForSupply } from './pay-for-supply.ts';
import type { TradeFigures } from './supply-options.ts';
import { CHAINS } from './tables/chains.ts';
import { OTHER_TRADES } from './tables/trades.ts';
import type { World } from './world.ts';

const HUBS_PER_LINK = 3;

/**
 * The background of supply, along the chains and from firms that supply anybody. Between a customer and a firm that is none
 * it stays below the amount from which a counterparty is worth a call, or has ended.
 */
export function growSupply(world: World): void {
  const byTrade = Map.groupBy(world.firms, (firm) => firm.trade.key);
  for (const chain of CHAINS) {
    for (const [from, to] of chain.feeds) {
      const suppliers = byTrade.get(`${chain.key}-${from}`) ?? [];
      const buyers = byTrade.get(`${chain.key}-${to}`) ?? [];
      linkUp(world, suppliers, buyers);
    }
  }
  const others = OTHER_TRADES.flatMap((trade) => byTrade.get(trade.key) ?? []);
  for (const firm of world.firms) {
    for (let left = world.random.int(0, 2); left > 0 && others.length > 0; left -= 1) {
      growLink(world, world.random.pickSkewed(others, 2), firm);
    }
  }
}

function linkUp(world: World, suppliers: readonly Firm[], buyers: readonly Firm[]): void {
  if (suppliers.length === 0 || buyers.length === 0) return;
  for (const buyer of buyers) {
    for (let left = world.random.int(1, 3); left > 0; left -= 1) {
      growLink(world, world.random.pickSkewed(suppliers, 2.2), buyer);
    }
  }
  for (const hub of buyers.slice(0, HUBS_PER_LINK)) {
    for (const supplier of world.random.sample(suppliers, Math.ceil(suppliers.length / 4))) {
      growLink(world, supplier, hub);
    }
  }
}

function growLink(world: World, supplier: Firm, buyer: Firm): void {
  const { random, clock, control } = world;
  if (supplier === buyer || hasSupply(world, supplier, buyer)) return;
  if (control.groupOf(supplier) === control.groupOf(buyer)) return;
  const isMixed = supplier.isCustomer !== buyer.isCustomer;
  const hasEnded = random.chance(isMixed ? 0.15 : 0.06);
  const annualFen =
    isMixed && !hasEnded ? random.amountFen(60_000, 990_000) : random.amountFen(150_000, 60_000_000);
  const to = hasEnded ? clock.today - random.int(400, 1_500) : undefined;
  const isSeen = !hasEnded && (supplier.isCustomer || buyer.isCustomer);
  const isPaid = isSeen && random.chance(0.42);
  const figures = isPaid ? chooseFigures(world) : undefined;
  addSupply(world, supplier, buyer, { annualFen, to, figures });
  if (!isSeen) return;
  if (isPaid) payForSupply(world, supplier, buyer, annualFen);
  else if (random.chance(0.1)) payOnce(world, supplier, buyer, annualFen);
}

/** How most buyers pay: month by month, nothing that matters to any rule. */
function chooseFigures({ random }: World): TradeFigures {
  return {
    activeMonths: 12,
    inflowShare: random.int(50, 900),
    paymentGap: random.int(24, 38),
    quarterChange: random.int(-35, 60) / 100,
    prepaidShare: random.chance(0.3) ? random.int(100, 1_800) : 0,
  };
}

/** A single payment shows no supply, though the link stands. */
function payOnce(world: World, supplier: Firm, buyer: Firm, annualFen: number): void {
  const paidOn = world.clock.today - world.random.int(40, 300);
  addPayment(world, buyer, supplier, {
    amountFen: Math.round(annualFen / 500) * 100,
    paidOn,
    purpose: '货款',
  });
}
