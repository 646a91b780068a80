import { addEnterprise, type EnterpriseOptions } from './add-enterprise.ts';
import { addForeignEnterprise } from './add-foreign-enterprise.ts';
import { addMajority } from './add-majority.ts';
import { addPerson } from './add-person.ts';
import { addMetric } from './add-signals.ts';
import { addSupply, plantUncoveredCounterparty } from './add-supply.ts';
import { appointBoard } from './appoint-board.ts';
import { assignManager } from './assign-manager.ts';
import { holdProduct } from './hold-product.ts';
import { noteFound } from './note-found.ts';
import type { Firm } from './party.ts';
import { payForSupply } from './pay-for-supply.ts';
import { plantPayrollOpportunity } from './plant-payroll.ts';
import { payForeign } from './story-machinery-suppliers.ts';
import { getProductId } from './tables/products.ts';
import { getRegion } from './tables/regions.ts';
import { getTrade } from './tables/trades.ts';
import type { World } from './world.ts';
import { writeExposure } from './write-exposures.ts';

const WAN = 1_000_000;

/**
 * A precision-casting firm from head office's list, served by a joint team, that pays its people through another bank and buys abroad
 * unhedged; and its key supplier, until now only a structured-finance customer with a new payroll, that waits long for its money. Part
 * of the people of both have no account.
 */
export function tellCastingStory(world: World): void {
  const core = addCore(world);
  const supplier = addSupplier(world);
  const figures = {
    activeMonths: 12,
    inflowShare: 6_200,
    paymentGap: 75,
    quarterChange: 0.18,
    prepaidShare: 0,
  };
  addSupply(world, supplier, core, { annualFen: 6_800 * WAN, figures });
  payForSupply(world, supplier, core, 6_800 * WAN);
  const foreign = addForeignEnterprise(world, {
    id: 'story-casting-foreign',
    name: 'Brenova Legierungen KG',
    country: 'DE',
    trade: getTrade('aviation-superalloy'),
  });
  plantUncoveredCounterparty(world, foreign, core, { annualFen: 3_100 * WAN });
  payForeign(world, core, foreign, { annualFen: 3_100 * WAN, currency: 'EUR', rate: 7.82 });
  plantPayrollOpportunity(world, core, {
    namePrefix: 'story-casting-core-staff',
    withAccount: 240,
    withoutAccount: 160,
  });
  addMetric(world, core, 'payroll-elsewhere-months', { value: 12 });
  addMetric(world, core, 'payroll-elsewhere-staff', { value: 400 });
  noteFound(world, 'payroll-elsewhere', core, { product: '代发工资' });
  plantPayrollOpportunity(world, supplier, {
    namePrefix: 'story-casting-supplier-staff',
    withAccount: 36,
    withoutAccount: 114,
    paidMonths: 12,
  });
}

function addCore(world: World): Firm {
  const core = addFirm(world, 'core', {
    isCustomer: true,
    name: '无锡铸锋精铸科技股份有限公司',
    shortName: '铸锋精铸',
    legalForm: '股份有限公司',
    region: getRegion('无锡'),
    trade: getTrade('aviation-casting'),
    orgId: world.bank.getSubBranch('锡山支行').id,
    capitalYuan: 180_000_000,
    depositFen: 26_000 * WAN,
  });
  const { today } = world.clock;
  const org = core.orgId!;
  assignManager(world, core, org, 'RETAIL', today - 200, 'EMP-LUQING');
  assignManager(world, core, org, 'RISK', today - 200, 'EMP-SHENYUE');
  assignManager(world, core, org, 'PRODUCT', today - 200, world.bank.managersOf(org, 'FINANCIAL_MARKETS')[0]);
  world.feeds.write('chain-members', {
    linkId: core.trade.key,
    enterpriseId: core.ref.sourceId,
    role: '链主',
    validFrom: world.clock.format(today - 240),
  });
  holdProduct(world, core, getProductId('固定资产贷款'), today - 180);
  const loan = { category: '表内', kind: '固定资产贷款' } as const;
  writeExposure(world, core, { ...loan, limitFen: 16_000 * WAN, balanceFen: 9_500 * WAN });
  return core;
}

function addSupplier(world: World): Firm {
  const supplier = addFirm(world, 'supplier', {
    isCustomer: true,
    name: '宜兴岚肇高温合金有限公司',
    shortName: '岚肇合金',
    region: getRegion('无锡'),
    trade: getTrade('aviation-superalloy'),
    orgId: world.bank.getSubBranch('宜兴支行').id,
    capitalYuan: 60_000_000,
  });
  holdProduct(world, supplier, getProductId('结构化融资'), world.clock.today - 320);
  holdProduct(world, supplier, getProductId('代发工资'), world.clock.today - 60);
  const loan = { category: '类信贷', kind: '结构化融资' } as const;
  writeExposure(world, supplier, { ...loan, limitFen: 8_000 * WAN, balanceFen: 5_000 * WAN });
  world.feeds.write('chain-members', {
    linkId: supplier.trade.key,
    enterpriseId: supplier.ref.sourceId,
    role: '骨干',
    validFrom: world.clock.format(world.clock.today - 240),
  });
  return supplier;
}

function addFirm(world: World, key: string, options: EnterpriseOptions): Firm {
  const foundedOn = world.clock.today - 4_300;
  const firm = addEnterprise(world, { id: `story-casting-${key}`, isBare: true, foundedOn, ...options });
  const owner = addPerson(world, { id: `story-casting-${key}-owner`, hasAccount: key === 'core' });
  addMajority(world, owner, firm, 5_800);
  appointBoard(world, firm, owner);
  return firm;
}
