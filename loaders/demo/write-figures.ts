import { formatYuan } from './format-quantities.ts';
import type { Firm } from './party.ts';
import type { Random } from './random.ts';
import { LAGGING_UNITS, type LaggingUnit } from './tables/lagging-units.ts';
import { getProductId } from './tables/products.ts';
import { TRADE_PRODUCTS } from './tables/trade-products.ts';
import type { World } from './world.ts';

/** Figures of a corporate customer in fen; volumes and incomes are of a year. */
interface Figures {
  readonly 'average-daily-deposits': number;
  readonly 'loan-balance': number;
  readonly 'settlement-volume': number;
  readonly 'fee-income': number;
  readonly 'overall-contribution': number;
}

const LOANS = ['流动资金贷款', '固定资产贷款', '普惠小微贷款', '科创信用贷', '并购贷款'].map(getProductId);
/** Figures of which there is one a quarter. */
const FOLLOWED: readonly (keyof Figures)[] = ['average-daily-deposits', 'overall-contribution'];
/** Firms of other trades that hold a product of a trade. */
const STRAY_RATE = 0.004;
/** Customers of whom the bank has little although they hold what others hold. */
const LAGGARD_RATE = 0.04;
/** Customers with whom much changed within the year. */
const MOVER_RATE = 0.12;
/** Customers that were there a year ago. */
const YEAR_OLD_RATE = 0.93;

/**
 * Writes what corporate customers bring, as of yesterday and of a year before: it grows with the balances and the products they hold. The
 * sub-branches of a table are behind in one figure, and some customers in all.
 */
export function writeFigures(world: World): void {
  sellByTrade(world);
  const names = new Map(world.bank.subBranches.map(({ id, name }) => [id, name]));
  for (const firm of world.service.customers) {
    const name = names.get(firm.orgId ?? '');
    const lag = LAGGING_UNITS.find(({ subBranch }) => `${subBranch}支行` === name);
    const now = drawFigures(world, firm, lag);
    const random = world.figureRandom;
    const isMover = random.chance(MOVER_RATE);
    const change = isMover ? random.pick([0.25, 0.4, 2.5, 4]) : 0.8 + 0.45 * random.next();
    const wasThere = firm.foundedOn < world.clock.today - 400 && random.chance(YEAR_OLD_RATE);
    for (const metric of Object.keys(now) as (keyof Figures)[]) {
      if (wasThere) writePast(world, firm, metric, { from: now[metric] / change, to: now[metric] });
      writeFigure(world, firm, metric, now[metric], 0);
    }
  }
  if (world.block === 0) noteGaps(world);
}

/** Sells products that firms of some trades need: what makes the holders of a product alike. No balance, so that nobody grows by it. */
function sellByTrade(world: World): void {
  const { figureRandom: random, clock, feeds, service } = world;
  for (const firm of service.customers) {
    for (const { product, divisions, rate } of TRADE_PRODUCTS) {
      const isOfTrade = divisions.some((code) => firm.trade.code.startsWith(code));
      const productId = getProductId(product);
      if (!random.chance(isOfTrade ? rate : STRAY_RATE) || service.productsOf(firm).has(productId)) continue;
      service.hold(firm, productId, 0);
      const since = clock.format(clock.today - random.int(30, 1_200));
      feeds.write('holdings', { partyKind: firm.ref.kind, partyId: firm.ref.sourceId, productId, since });
    }
  }
}

function drawFigures(world: World, firm: Firm, lag: LaggingUnit | undefined): Figures {
  const random = world.figureRandom;
  const between = (low: number, high: number): number => low + (high - low) * random.next();
  const products = world.service.productsOf(firm);
  const less = random.chance(LAGGARD_RATE) ? 0.12 : 1;
  const size = world.service.balanceOf(firm) * less * spread(random);
  const factor = (figure: LaggingUnit['figure']): number => (lag?.figure === figure ? lag.factor : 1);
  const deposits = size * between(0.35, 0.85) * factor('average-daily-deposits');
  const isBorrower = LOANS.some((id) => products.has(id));
  const loans = isBorrower ? size * between(0.5, 1.6) * factor('loan-balance') : 0;
  const turns = between(5, 14) * (0.6 + 0.15 * products.size);
  const settlement = size * turns * factor('settlement-volume');
  const earned = settlement * between(0.0003, 0.0009) + products.size * between(20_000, 150_000) * less;
  const fees = earned * factor('fee-income');
  const margin = deposits * between(0.008, 0.016) + loans * between(0.012, 0.028) + fees * 0.9;
  return {
    'average-daily-deposits': deposits,
    'loan-balance': loans,
    'settlement-volume': settlement,
    'fee-income': fees,
    'overall-contribution': margin * factor('yield'),
  };
}

/** About 0.6 to 1.7, around 1. */
function spread(random: Random): number {
  return Math.exp((random.next() + random.next() - 1) * 0.55);
}

/** Writes a figure of a year before; of the two that are followed most closely each quarter since then too. */
function writePast(
  world: World,
  firm: Firm,
  metric: keyof Figures,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const days = FOLLOWED.includes(metric) ? [366, 275, 183, 92] : [366];
  days.forEach((before, at) => {
    const way = at === 0 ? 0 : at / days.length + 0.16 * (world.termRandom.next() - 0.5);
    writeFigure(world, firm, metric, from + (to - from) * way, before, days[at + 1] ?? 0);
  });
}

/** Writes a figure as it was some days before yesterday, until some other days before yesterday where it is over. */
function writeFigure(
  world: World,
  firm: Firm,
  metric: string,
  amountFen: number,
  daysBefore: number,
  until?: number,
): void {
  const { clock, feeds } = world;
  const latest = clock.today - 1;
  feeds.write('metrics', {
    partyKind: firm.ref.kind,
    partyId: firm.ref.sourceId,
    metric,
    asOf: clock.format(latest - daysBefore),
    amount: formatYuan(Math.round(amountFen / 100) * 100),
    validTo: until === undefined ? undefined : clock.format(latest - until),
  });
}

function noteGaps(world: World): void {
  for (const { subBranch, figure } of LAGGING_UNITS) {
    world.truth.add('unitGaps', { orgId: world.bank.getSubBranch(`${subBranch}支行`).id, figure });
  }
}
