import type { Condition } from '../../../scoring/segments/condition.ts';
import { evaluateCondition } from '../../../scoring/segments/evaluate-condition.ts';
import { PartySet } from '../../../scoring/segments/party-set.ts';
import { perVersion } from '../../answers/per-version.ts';
import type { CustomerBank } from './customer-bank.ts';

/** Sums over customers of whom nothing single may be told are told in steps of this; fewer count as none. */
const AGGREGATE_STEP = 5;

/** Customers of the bank, and firms that are nobody's. */
const sidesOf = perVersion((view) => {
  const [customers, prospects] = [new PartySet(view.entityCount), new PartySet(view.entityCount)];
  const { offsets } = view.compress('CUSTOMER_OF', 'out');
  for (let no = 0; no < view.entityCount; no++) {
    if (offsets[no + 1] > offsets[no]) customers.add(no);
    else if (view.kindOf(no) === 'ENTERPRISE') prospects.add(no);
  }
  return { customers, prospects };
});

/** All who meet a condition and whom the viewer may list: own customers, and firms that nobody manages. */
export function membersOf({ bank, own, reach }: CustomerBank, condition: Condition): PartySet {
  const met = evaluateCondition(bank, condition);
  return reach === 'OWN' ? met.and(own.or(sidesOf(bank.view).prospects)) : met;
}

/** Counts who meets a condition, as far as the viewer may be told. */
export function countMembers(
  customerBank: CustomerBank,
  condition: Condition,
): { readonly total: number; readonly customers: number } {
  const met = membersOf(customerBank, condition);
  const customers = met.and(sidesOf(customerBank.bank.view).customers).count();
  const [total, told] = [met.count(), customers].map((count) =>
    customerBank.reach === 'AGGREGATE' ? Math.floor(count / AGGREGATE_STEP) * AGGREGATE_STEP : count,
  );
  return { total, customers: told };
}
