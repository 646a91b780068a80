import { assignManager } from './assign-manager.ts';
import { holdProduct } from './hold-product.ts';
import { openAccount } from './open-account.ts';
import type { Firm } from './party.ts';
import { sectionOf } from './peer-book.ts';
import { getProductId } from './tables/products.ts';
import type { World } from './world.ts';
import { writeExposures } from './write-exposures.ts';

/** What is fixed about how an enterprise is served. */
export interface ServiceOptions {
  readonly orgId?: string;
  readonly managerId?: string;
  /** True where a story writes products and exposures itself. */
  readonly isBare?: boolean;
  /** Balance of the current account. */
  readonly depositFen?: number;
}

const CORPORATE_PRODUCTS = [
  ...'单位定期存款/协定存款/单位结构性存款/流动资金贷款/固定资产贷款/进口信用证/银行承兑汇票/票据贴现/反向保理'.split(
    '/',
  ),
  ...'应收账款电子凭证/即期结售汇/远期结售汇/现金池/银企直联/代发工资/公务卡/对公理财/普惠小微贷款'.split(
    '/',
  ),
].map(getProductId);

/** Customers with large balances; of the large makers most pay with acceptances of the bank. */
const LARGE_RATE = 0.06;

/** Makes an enterprise a customer: unit, accounts, managers, products and exposures. */
export function serveEnterprise(world: World, firm: Firm, options: ServiceOptions = {}): Firm {
  const { random, clock, feeds } = world;
  const orgId = options.orgId ?? chooseOrg(world, firm);
  const since = Math.max(firm.foundedOn + 30, clock.today - random.int(90, 5_000));
  const { kind: partyKind, sourceId: partyId } = firm.ref;
  feeds.write('customers', {
    partyKind,
    partyId,
    orgId,
    customerNo: `C-${partyId}`,
    since: clock.format(since),
  });
  assignManager(world, firm, orgId, 'CORPORATE', since, options.managerId);
  if (random.chance(0.15)) assignManager(world, firm, orgId, 'FINANCIAL_MARKETS', since + 100);
  const accountId = openAccount(world, firm);
  if (random.chance(0.15)) openAccount(world, firm);
  const customer: Firm = { ...firm, isCustomer: true, orgId, accountId };
  world.service.addCustomer(customer);
  const isLarge = options.isBare !== true && random.chance(LARGE_RATE);
  const balanceFen = (): number =>
    isLarge ? random.amountFen(2_000_000, 60_000_000) : random.amountFen(10_000, 2_000_000);
  holdProduct(world, customer, getProductId('单位活期存款'), since, options.depositFen ?? balanceFen());
  if (options.isBare === true) return customer;
  const products = new Set(random.sample(CORPORATE_PRODUCTS, random.int(0, 5)));
  if (isLarge && sectionOf(firm.trade.code) === 'C' && random.chance(0.65)) {
    products.add(getProductId('银行承兑汇票'));
  }
  for (const productId of products) {
    holdProduct(world, customer, productId, since + random.int(0, 60), balanceFen());
  }
  if (random.chance(0.55)) writeExposures(world, customer);
  return customer;
}

function chooseOrg(world: World, firm: Firm): string {
  const near = world.bank.subBranches.filter((unit) => unit.city === firm.region.city);
  return world.random.pick(near.length > 0 ? near : world.bank.subBranches).id;
}
