import { isCurrent } from './add-supply.ts';
import { missesWanted, noteFound, noteMissed } from './note-found.ts';
import type { Firm } from './party.ts';
import { takeByReason } from './take-by-reason.ts';
import type { World } from './world.ts';

const FOREIGN_FEN_MIN = 100_000_000;
const SIDES = [
  { own: 'buyer', other: 'supplier', products: ['远期结售汇', '进口押汇', '进口信用证'] },
  { own: 'supplier', other: 'buyer', products: ['即期结售汇', '远期结售汇'] },
] as const;
const HALF_YEAR_DAYS = 182;

/** Notes what follows for customers from all supply links of a block: how they are paid, foreign trade, growth. */
export function noteTrade(world: World): void {
  noteFigures(world);
  noteForeignTrade(world);
  noteGrowingSupplierBases(world);
}

/** Findings from how buyers pay; the near misses are noted where they are planted. */
function noteFigures(world: World): void {
  for (const supply of world.supplies) {
    const { supplier, buyer, figures = {} } = supply;
    if (!supplier.isCustomer || !isCurrent(world, supply)) continue;
    const { inflowShare = 0, paymentGap = 0, prepaidShare = 0, activeMonths = 0 } = figures;
    if (inflowShare > 3_000 && paymentGap > 60) {
      noteFound(world, 'slow-paying-buyer', supplier, { via: buyer, product: '应收账款电子凭证' });
    }
    if (prepaidShare > 2_000 && activeMonths >= 6) {
      noteFound(world, 'prepaying-dealer', buyer, { via: supplier, product: '经销商融资' });
    }
    if ((figures.quarterChange ?? 0) <= -0.5) {
      noteFound(world, 'shrinking-orders', supplier, { via: buyer, product: '流动资金贷款' });
    }
  }
}

function noteForeignTrade(world: World): void {
  const found = new Map<string, { firm: Firm; product: string }>();
  const close: { firm: Firm; reason: string; product?: string; amountFen: number }[] = [];
  for (const { own, other, products } of SIDES) {
    const traded = new Map<string, { firm: Firm; amountFen: number }>();
    for (const supply of world.supplies) {
      if (supply[other].isForeign !== true || !isCurrent(world, supply)) continue;
      const firm = supply[own];
      const trade = traded.get(firm.ref.sourceId) ?? { firm, amountFen: 0 };
      trade.amountFen += supply.annualFen;
      traded.set(firm.ref.sourceId, trade);
    }
    for (const { firm, amountFen } of traded.values()) {
      if (!firm.isCustomer) close.push({ firm, reason: 'IS_NO_CUSTOMER', amountFen });
      else if (amountFen < FOREIGN_FEN_MIN) close.push({ firm, reason: 'BELOW_AMOUNT', amountFen });
      else {
        for (const product of products) {
          const isHeld = world.service.holds(firm, product);
          if (isHeld) close.push({ firm, reason: 'HOLDS_THE_PRODUCT', product, amountFen });
          else found.set(`${firm.ref.sourceId} ${product}`, { firm, product });
        }
      }
    }
  }
  const subjects = new Set([...found.values()].map(({ firm }) => firm.ref.sourceId));
  for (const { firm, product } of found.values()) noteFound(world, 'foreign-trade', firm, { product });
  const wanted = missesWanted(world, 'foreign-trade', 12);
  const misses = close.filter(
    ({ firm, product }) => product !== undefined || !subjects.has(firm.ref.sourceId),
  );
  misses.sort((a, b) => b.amountFen - a.amountFen);
  for (const { firm, reason, product } of takeByReason(misses, wanted)) {
    noteMissed(world, 'foreign-trade', firm, reason, { product });
  }
}

/** A fifth more suppliers than half a year ago, and five at least. */
function noteGrowingSupplierBases(world: World): void {
  const close: { buyer: Firm; reason: string }[] = [];
  for (const supplies of Map.groupBy(world.supplies, ({ buyer }) => buyer.ref.sourceId).values()) {
    const { buyer } = supplies[0];
    const { now, before } = countSuppliers(world, supplies);
    const hasGrown = before > 0 && now * 5 >= before * 6;
    if (!buyer.isCustomer) {
      if (hasGrown && now >= 5) close.push({ buyer, reason: 'IS_NO_CUSTOMER' });
    } else if (hasGrown && now >= 5) {
      noteFound(world, 'growing-supplier-base', buyer, { product: '应收账款电子凭证' });
    } else if (now > before) {
      const reason = hasGrown ? 'TOO_FEW_SUPPLIERS' : before === 0 ? 'NONE_BEFORE' : 'TOO_LITTLE_GROWTH';
      close.push({ buyer, reason });
    } else if (now >= 5) close.push({ buyer, reason: 'NO_GROWTH' });
  }
  const wanted = missesWanted(world, 'growing-supplier-base');
  for (const { buyer, reason } of takeByReason(close, wanted)) {
    noteMissed(world, 'growing-supplier-base', buyer, reason);
  }
}

/** Suppliers at the date of the truth, and half a year before. */
export function countSuppliers(
  world: World,
  supplies: World['supplies'],
): { readonly now: number; readonly before: number } {
  const past = world.clock.today - HALF_YEAR_DAYS;
  return {
    now: supplies.filter((supply) => isCurrent(world, supply)).length,
    before: supplies.filter(({ from, to }) => from! <= past && (to === undefined || to > past)).length,
  };
}
