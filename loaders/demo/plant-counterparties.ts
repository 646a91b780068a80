import { addEnterprise } from './add-enterprise.ts';
import { addMajority } from './add-majority.ts';
import { addSupply, COUNTERPARTY_FEN, plantUncoveredCounterparty } from './add-supply.ts';
import { growOwner, growSingle } from './grow-groups.ts';
import type { Firm } from './party.ts';
import { payForSupply } from './pay-for-supply.ts';
import type { SupplyOptions } from './supply-options.ts';
import { times, type World } from './world.ts';

const RULE = 'uncovered-counterparty';

/** Plants uncovered counterparties of customers, and at least as many counterparties that are not to be found. */
export function plantCounterparties(world: World): void {
  const customers = world.firms.filter((firm) => firm.isCustomer);
  for (let left = times(world, 240, 6); left > 0; left -= 1) plantFound(world, customers, left);
  const wanted = world.truth.countOf('opportunities', RULE) * 1.1;
  const missing = Math.max(times(world, 300, 12), wanted - world.truth.countOf('nearMisses', RULE));
  for (let left = Math.ceil(missing); left > 0; left -= 1) plantMissed(world, customers, left);
}

function plantFound(world: World, customers: readonly Firm[], order: number): void {
  const { random, clock } = world;
  const subject = growSingle(world, false);
  const edges: SupplyOptions[] = [
    { annualFen: COUNTERPARTY_FEN },
    { annualFen: COUNTERPARTY_FEN + 1, to: clock.today + 1 },
    { annualFen: random.amountFen(1_000_000, 90_000_000), from: clock.today },
  ];
  const options = edges[order % 12] ?? { annualFen: random.amountFen(1_000_000, 90_000_000) };
  const vias = random.sample(customers, random.chance(0.15) ? 2 : 1);
  for (const via of vias) {
    const [supplier, buyer] = random.chance(0.55) ? [subject, via] : [via, subject];
    plantUncoveredCounterparty(world, supplier, buyer, options);
    if (options.from === undefined && random.chance(0.5))
      payForSupply(world, supplier, buyer, options.annualFen);
  }
}

function plantMissed(world: World, customers: readonly Firm[], order: number): void {
  const { random, clock } = world;
  const large = random.amountFen(2_000_000, 90_000_000);
  const kinds: (() => void)[] = [
    () => miss(world, customers, 'JUST_BELOW_AMOUNT', { annualFen: COUNTERPARTY_FEN - 1 }),
    () => miss(world, customers, 'ENDED_YESTERDAY', { annualFen: large, to: clock.today }),
    () => miss(world, customers, 'STARTS_TOMORROW', { annualFen: large, from: clock.today + 1 }),
    () => miss(world, customers, 'IS_A_CUSTOMER', { annualFen: large }, true),
    () => missSameName(world, customers, large),
    () => missTwoHops(world, customers, large),
  ];
  kinds[order % kinds.length]();
}

function miss(
  world: World,
  customers: readonly Firm[],
  reason: string,
  options: SupplyOptions,
  isCustomer = false,
): void {
  const subject = growSingle(world, isCustomer);
  const via = world.random.pick(customers);
  const [supplier, buyer] = world.random.chance(0.5) ? [subject, via] : [via, subject];
  addSupply(world, supplier, buyer, options);
  world.truth.add('nearMisses', { rule: RULE, subject: subject.ref, via: via.ref, reason });
}

/** The buyer only has the name of a customer; its register code and place are others. */
function missSameName(world: World, customers: readonly Firm[], annualFen: number): void {
  const namesake = world.random.pick(customers);
  const firm = addEnterprise(world, { isCustomer: false, name: namesake.name, trade: namesake.trade });
  addMajority(world, growOwner(world), firm);
  const subject = growSingle(world, false);
  addSupply(world, subject, firm, { annualFen });
  world.truth.add('sameNames', { name: firm.name, parties: [namesake.ref, firm.ref] });
  world.truth.add('nearMisses', {
    rule: RULE,
    subject: subject.ref,
    via: namesake.ref,
    reason: 'SAME_NAME_AS_A_CUSTOMER',
  });
}

/** Supplies a firm that is no customer, which in turn supplies a customer a little. */
function missTwoHops(world: World, customers: readonly Firm[], annualFen: number): void {
  const between = growSingle(world, false);
  const via = world.random.pick(customers);
  addSupply(world, between, via, { annualFen: world.random.amountFen(100_000, 900_000) });
  const subject = growSingle(world, false);
  addSupply(world, subject, between, { annualFen });
  world.truth.add('nearMisses', { rule: RULE, subject: subject.ref, via: via.ref, reason: 'TWO_HOPS_AWAY' });
}
