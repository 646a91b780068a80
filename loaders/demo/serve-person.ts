import { assignManager } from './assign-manager.ts';
import { holdProduct } from './hold-product.ts';
import { openAccount } from './open-account.ts';
import type { Individual } from './party.ts';
import { getProductId } from './tables/products.ts';
import type { World } from './world.ts';

const PERSONAL_PRODUCTS = [
  '个人理财',
  '基金代销',
  '信用卡分期',
  '个人消费贷款',
  '员工信用卡',
  '私人银行',
  '个人住房贷款',
].map(getProductId);

/** Makes a person a customer: unit, account, retail manager and now and then products. */
export function servePerson(world: World, person: Individual, orgId?: string): Individual {
  const { random, clock, feeds } = world;
  const org = orgId ?? random.pick(world.bank.subBranches).id;
  const since = clock.today - random.int(60, 4_000);
  const { kind: partyKind, sourceId: partyId } = person.ref;
  feeds.write('customers', {
    partyKind,
    partyId,
    orgId: org,
    customerNo: `R-${partyId}`,
    since: clock.format(since),
  });
  assignManager(world, person, org, 'RETAIL', since);
  const accountId = openAccount(world, person);
  for (const productId of random.sample(PERSONAL_PRODUCTS, random.chance(0.4) ? random.int(1, 2) : 0)) {
    holdProduct(world, person, productId, since + random.int(0, 50), random.amountFen(5_000, 2_000_000));
  }
  return { ...person, isCustomer: true, accountId };
}
