import { addForeignEnterprise } from './add-foreign-enterprise.ts';
import { addSupply, COUNTERPARTY_FEN, hasSupply, plantUncoveredCounterparty } from './add-supply.ts';
import { noteMissed } from './note-found.ts';
import { countSuppliers } from './note-trade.ts';
import type { Firm } from './party.ts';
import type { SupplyOptions, TradeFigures } from './supply-options.ts';
import type { RuleId } from './truth.ts';
import { times, type World } from './world.ts';

/** Plants supply that shows how it is paid, trade with firms abroad, and customers with more suppliers than before. */
export function plantTrade(world: World): void {
  for (const plan of FIGURE_PLANS) plantFigures(world, plan);
  plantForeignTrade(world);
  plantGrowingSupplierBases(world);
}

interface FigurePlan {
  readonly rule: RuleId;
  readonly count: number;
  /** Whether the finding is about the supplier, else the buyer. */
  readonly isAboutSupplier: boolean;
  readonly found: (world: World) => TradeFigures;
  readonly missed: Readonly<Record<string, TradeFigures>>;
}

const USUAL = { activeMonths: 12, paymentGap: 30 };

const FIGURE_PLANS: readonly FigurePlan[] = [
  {
    rule: 'slow-paying-buyer',
    count: 24,
    isAboutSupplier: true,
    found: ({ random }) => ({
      ...USUAL,
      inflowShare: random.chance(0.2) ? 3_001 : random.int(3_200, 8_500),
      paymentGap: random.chance(0.2) ? 61 : random.int(65, 130),
    }),
    missed: {
      EXACTLY_THREE_TENTHS: { ...USUAL, inflowShare: 3_000, paymentGap: 95 },
      EXACTLY_SIXTY_DAYS: { ...USUAL, inflowShare: 5_500, paymentGap: 60 },
      GAP_UNKNOWN: { inflowShare: 6_000 },
    },
  },
  {
    rule: 'prepaying-dealer',
    count: 24,
    isAboutSupplier: false,
    found: ({ random }) => ({
      ...USUAL,
      activeMonths: random.chance(0.2) ? 6 : random.int(7, 12),
      prepaidShare: random.chance(0.2) ? 2_001 : random.int(2_500, 9_000),
    }),
    missed: {
      EXACTLY_A_FIFTH: { ...USUAL, prepaidShare: 2_000 },
      ONE_MONTH_TOO_FEW: { ...USUAL, activeMonths: 5, prepaidShare: 7_000 },
      MONTHS_UNKNOWN: { prepaidShare: 7_000 },
    },
  },
  {
    rule: 'shrinking-orders',
    count: 20,
    isAboutSupplier: true,
    found: ({ random }) => ({
      ...USUAL,
      quarterChange: random.chance(0.2) ? -0.5 : -random.int(55, 95) / 100,
    }),
    missed: {
      JUST_LESS_THAN_HALF: { ...USUAL, quarterChange: -0.49 },
      GROWS: { ...USUAL, quarterChange: 0.9 },
      CHANGE_UNKNOWN: USUAL,
    },
  },
];

/** Customers that supply a customer; near misses also when the supply has ended or the supplier is no customer. */
function plantFigures(world: World, { rule, count, isAboutSupplier, found, missed }: FigurePlan): void {
  const { random, clock } = world;
  const isOwn = (firm: Firm): boolean => firm.isCustomer;
  for (let left = times(world, count, 2); left > 0; left -= 1) {
    link(world, isOwn, { annualFen: random.amountFen(800_000, 20_000_000), figures: found(world) });
  }
  const reasons: readonly [string, Partial<SupplyOptions>, boolean][] = [
    ...Object.entries(missed).map(([reason, figures]): [string, Partial<SupplyOptions>, boolean] => [
      reason,
      { figures },
      true,
    ]),
    ['SUPPLY_ENDED', { figures: found(world), to: clock.today }, true],
    ['SUPPLIER_IS_NO_CUSTOMER', { figures: found(world) }, false],
  ];
  for (let left = times(world, count * 1.3, reasons.length); left > 0; left -= 1) {
    const [reason, options, isCustomer] = reasons[left % reasons.length];
    const annualFen = random.amountFen(300_000, isCustomer ? 20_000_000 : 900_000);
    const pair = link(world, (firm) => firm.isCustomer === isCustomer, { annualFen, ...options });
    if (pair === undefined) continue;
    const [subject, via] = isAboutSupplier ? pair : [pair[1], pair[0]];
    noteMissed(world, rule, subject, reason, { via });
  }
}

/** Links a supplier of a kind with a customer that it does not trade with yet. */
function link(
  world: World,
  isWanted: (supplier: Firm) => boolean,
  options: SupplyOptions,
): [Firm, Firm] | undefined {
  const { random, firms } = world;
  for (let tries = 0; tries < 200; tries += 1) {
    const [supplier, buyer] = [random.pick(firms), random.pick(firms)];
    if (supplier === buyer || hasSupply(world, supplier, buyer) || !isWanted(supplier)) continue;
    if (!buyer.isCustomer || supplier.isForeign === true) continue;
    if (world.control.groupOf(supplier) === world.control.groupOf(buyer)) continue;
    addSupply(world, supplier, buyer, options);
    return [supplier, buyer];
  }
  return undefined;
}

/** Customers that buy or sell abroad, some of them in two parts that only together are enough. */
function plantForeignTrade(world: World): void {
  const { random, clock, firms } = world;
  const customers = random.sample(
    firms.filter((firm) => firm.isCustomer),
    times(world, 26, 6),
  );
  for (const [index, customer] of customers.entries()) {
    const trade = (options: SupplyOptions): void => {
      const foreign = addForeignEnterprise(world);
      const [supplier, buyer] = random.chance(0.65) ? [foreign, customer] : [customer, foreign];
      const isFound = options.annualFen >= COUNTERPARTY_FEN && options.from === undefined;
      (isFound ? plantUncoveredCounterparty : addSupply)(world, supplier, buyer, options);
    };
    if (index % 6 === 0) trade({ annualFen: COUNTERPARTY_FEN });
    else if (index % 6 === 1) trade({ annualFen: COUNTERPARTY_FEN - 1 });
    else if (index % 6 === 2) {
      for (const foreign of [addForeignEnterprise(world), addForeignEnterprise(world)]) {
        addSupply(world, foreign, customer, { annualFen: COUNTERPARTY_FEN / 2 });
      }
    } else if (index % 6 === 3) trade({ annualFen: 9 * COUNTERPARTY_FEN, from: clock.today + 1 });
    else trade({ annualFen: random.amountFen(2_000_000, 40_000_000) });
  }
}

/** Adds just enough suppliers to some customers, and one too few to others, within half a year. */
function plantGrowingSupplierBases(world: World): void {
  const { random, clock, firms } = world;
  const byBuyer = Map.groupBy(world.supplies, ({ buyer }) => buyer.ref.sourceId);
  const buyers = firms.filter((firm) => firm.isCustomer && byBuyer.has(firm.ref.sourceId));
  for (const [index, buyer] of random.sample(buyers, times(world, 44, 6)).entries()) {
    const { now, before } = countSuppliers(world, byBuyer.get(buyer.ref.sourceId)!);
    const needed = Math.max(Math.ceil((before * 6) / 5), 5) - now;
    const count = index % 2 === 0 ? needed : needed - 1;
    const from = index % 4 === 1 ? 182 : undefined;
    for (let left = count; left > 0; left -= 1) {
      const supplier = random.pick(firms);
      if (supplier === buyer || supplier.isForeign === true || hasSupply(world, supplier, buyer)) continue;
      const options = { annualFen: random.amountFen(100_000, 900_000) };
      addSupply(world, supplier, buyer, { ...options, from: clock.today - (from ?? random.int(0, 181)) });
    }
  }
}
