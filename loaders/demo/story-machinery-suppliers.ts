import { addEnterprise } from './add-enterprise.ts';
import { addForeignEnterprise } from './add-foreign-enterprise.ts';
import { addMajority } from './add-majority.ts';
import { addPayment } from './add-payment.ts';
import { addSupply, plantUncoveredCounterparty } from './add-supply.ts';
import { appointBoard } from './appoint-board.ts';
import { growOwner } from './grow-groups.ts';
import type { Firm } from './party.ts';
import { noteSupply, payForSupply } from './pay-for-supply.ts';
import { getRegion } from './tables/regions.ts';
import { getTrade } from './tables/trades.ts';
import type { World } from './world.ts';

const DOMESTIC = [
  {
    key: 'forging',
    name: '江阴岳锻锻件有限公司',
    shortName: '江阴锻件',
    city: '无锡',
    trade: 'machinery-forging',
    annualFen: 19_020_000_000,
    isCustomer: true,
  },
  {
    key: 'control',
    name: '泰州岫能电控设备有限公司',
    shortName: '泰州电控',
    city: '泰州',
    trade: 'machinery-control',
    annualFen: 7_000_000_000,
    isCustomer: false,
  },
  {
    key: 'steel',
    name: '马鞍山磐昕特钢有限公司',
    shortName: '磐昕特钢',
    city: '马鞍山',
    trade: 'machinery-steel',
    annualFen: 12_500_000_000,
    isCustomer: true,
  },
  {
    key: 'engine',
    name: '潍坊嵘驿动力机械有限公司',
    shortName: '嵘驿动力',
    city: '潍坊',
    trade: 'machinery-engine',
    annualFen: 15_300_000_000,
    isCustomer: false,
  },
  {
    key: 'structure',
    name: '徐州砺岑重型结构有限公司',
    shortName: '砺岑结构',
    city: '徐州',
    trade: 'machinery-structure',
    annualFen: 4_400_000_000,
    isCustomer: true,
  },
  {
    key: 'paint',
    name: '常州霁秉涂装材料有限公司',
    shortName: '霁秉涂装',
    city: '常州',
    trade: 'machinery-structure',
    annualFen: 99_999_999,
    isCustomer: false,
  },
];

const FOREIGN = [
  {
    key: 'hydrotek',
    name: 'Hydrotek GmbH',
    country: 'DE',
    currency: 'EUR',
    rate: 7.82,
    annualFen: 26_140_000_000,
  },
  {
    key: 'northfield',
    name: 'Norvane Controls Inc.',
    country: 'US',
    currency: 'USD',
    rate: 7.05,
    annualFen: 9_200_000_000,
  },
];

/** Writes who supplies the leader, at home and abroad. */
export function addSuppliers(world: World, core: Firm): void {
  for (const plan of DOMESTIC) addDomestic(world, core, plan);
  for (const plan of FOREIGN) {
    const supplier = addForeignEnterprise(world, {
      id: `story-machinery-${plan.key}`,
      name: plan.name,
      country: plan.country,
      trade: getTrade(plan.currency === 'EUR' ? 'machinery-hydraulic' : 'machinery-control'),
    });
    plantUncoveredCounterparty(world, supplier, core, { annualFen: plan.annualFen });
    payForeign(world, core, supplier, plan);
  }
}

function addDomestic(world: World, core: Firm, plan: (typeof DOMESTIC)[number]): void {
  const { key, name, shortName, city, trade, annualFen, isCustomer } = plan;
  const isForging = key === 'forging';
  const supplier = addEnterprise(world, {
    id: `story-machinery-${key}`,
    name,
    shortName,
    isCustomer,
    region: getRegion(city),
    trade: getTrade(trade),
    orgId: isForging ? world.bank.getSubBranch('江阴支行').id : undefined,
    managerId: isForging ? 'EMP-CHENLI' : undefined,
  });
  addMajority(world, growOwner(world), supplier);
  appointBoard(world, supplier);
  if (isCustomer || annualFen < 100_000_000) {
    addSupply(world, supplier, core, { annualFen });
    if (!isCustomer) missAmount(world, supplier, core);
  } else {
    plantUncoveredCounterparty(world, supplier, core, { annualFen });
  }
  payForSupply(world, supplier, core, annualFen);
}

function missAmount(world: World, supplier: Firm, core: Firm): void {
  const [subject, via] = [supplier.ref, core.ref];
  world.truth.add('nearMisses', {
    rule: 'uncovered-counterparty',
    subject,
    via,
    reason: 'JUST_BELOW_AMOUNT',
  });
}

/** Pays a twelfth every month in the supplier's currency, bought at the day's price: nothing is hedged. */
export function payForeign(
  world: World,
  payer: Firm,
  supplier: Firm,
  plan: { readonly annualFen: number; readonly currency: string; readonly rate: number },
): void {
  let paidFen = 0;
  for (const month of world.clock.months) {
    const rate = plan.rate * (0.97 + 0.06 * world.random.next());
    const amountFen =
      Math.round((plan.annualFen / 12 / plan.rate / 100) * (0.9 + 0.1 * world.random.next())) * 100;
    const amountCnyFen = Math.round(amountFen * rate);
    const paidOn = month.firstDay + world.random.int(9, 20);
    addPayment(world, payer, supplier, {
      amountFen,
      currency: plan.currency,
      amountCnyFen,
      paidOn,
      purpose: '进口货款',
    });
    paidFen += amountCnyFen;
  }
  noteSupply(world, supplier, payer, paidFen);
}
