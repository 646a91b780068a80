import { addEnterprise } from './add-enterprise.ts';
import { addGuarantee } from './add-guarantee.ts';
import { addPayment } from './add-payment.ts';
import { addEvent } from './add-signals.ts';
import { holdProduct } from './hold-product.ts';
import { noteFound } from './note-found.ts';
import type { Firm } from './party.ts';
import { monthEnd } from './plant-signals.ts';
import { addDealers } from './story-machinery-dealers.ts';
import { foundMachineryGroup, type MachineryGroup } from './story-machinery-group.ts';
import { addSuppliers } from './story-machinery-suppliers.ts';
import { getProductId } from './tables/products.ts';
import { getRegion } from './tables/regions.ts';
import { SECURITIES_TRADE } from './tables/trades.ts';
import type { World } from './world.ts';
import { writeExposure } from './write-exposures.ts';

const YI = 10_000_000_000;
const WAN = 1_000_000;

/**
 * A construction-machinery leader, 华岳重工: dealers all over the country who pay at month and quarter end, foreign suppliers
 * paid in euros and dollars, a leasing subsidiary and a guarantee circle in its group, and the proceeds of a bond. Nothing of its foreign currency is hedged.
 */
export function tellMachineryStory(world: World): void {
  const group = foundMachineryGroup(world);
  lendToGroup(world, group);
  guaranteeWithinGroup(world, group);
  addSuppliers(world, group.core);
  addDealers(world, group.core);
  monthEnd(0.74, 0.76, 0.73, 0.77)(world, group.core);
  noteFound(world, 'month-end-collector', group.core, { product: '代收业务' });
  payBondProceeds(world, group.core);
}

function lendToGroup(world: World, { core, casting, logistics, leasing }: MachineryGroup): void {
  for (const name of ['流动资金贷款', '银行承兑汇票', '进口信用证', '即期结售汇', '银企直联', '债券承销']) {
    holdProduct(world, core, getProductId(name), world.clock.today - 700);
  }
  for (const firm of [casting, logistics, leasing]) {
    holdProduct(world, firm, getProductId('流动资金贷款'), world.clock.today - 400);
  }
  const loan = { category: '表内', kind: '流动资金贷款' } as const;
  writeExposure(world, core, { ...loan, limitFen: 6 * YI, balanceFen: 5.1 * YI });
  const bills = { category: '表外', kind: '银行承兑汇票' } as const;
  writeExposure(world, core, { ...bills, limitFen: 2 * YI, balanceFen: 1.8 * YI, netFen: 1.3 * YI });
  writeExposure(world, casting, { ...loan, limitFen: 2.5 * YI, balanceFen: 2.1 * YI });
  writeExposure(world, logistics, { ...loan, limitFen: YI, balanceFen: 0.8 * YI });
  writeExposure(world, leasing, { ...loan, limitFen: 0.5 * YI, balanceFen: 0.3 * YI });
}

function guaranteeWithinGroup(world: World, { core, casting, logistics, leasing }: MachineryGroup): void {
  const { today } = world.clock;
  const dates = { from: today - 420, to: today + 675 };
  addGuarantee(world, casting, core, { amountFen: 3_000 * WAN, ...dates });
  addGuarantee(world, core, casting, { amountFen: 2_400 * WAN, ...dates });
  addGuarantee(world, core, logistics, { amountFen: 1_000 * WAN, from: today - 120, to: today + 600 });
  addGuarantee(world, core, leasing, { amountFen: 3_000 * WAN, ...dates });
  world.truth.add('guaranteeCircles', { members: [core.ref, casting.ref] });
}

function payBondProceeds(world: World, core: Firm): void {
  const underwriter = addEnterprise(world, {
    id: 'story-machinery-underwriter',
    name: '澄岚证券股份有限公司',
    shortName: '澄岚证券',
    isCustomer: false,
    trade: SECURITIES_TRADE,
    region: getRegion('上海'),
    legalForm: '股份有限公司',
    capitalYuan: 5_000_000_000,
  });
  addPayment(world, underwriter, core, {
    amountFen: 8 * YI,
    paidOn: world.clock.today - 4,
    purpose: '公司债券募集资金划付',
  });
  const bond = { occurredOn: world.clock.today - 4, amountFen: 8 * YI, detail: '公司债券' };
  addEvent(world, core, 'bond-issue', bond);
  noteFound(world, 'bond-proceeds', core, { product: '募集资金监管' });
  world.truth.add('supplyNearMisses', {
    supplier: core.ref,
    buyer: underwriter.ref,
    reason: 'BOND_PROCEEDS',
  });
}
