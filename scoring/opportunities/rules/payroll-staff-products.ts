import type { GraphView } from '../../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../../relationship-ref.ts';
import { productHolders } from '../holds-product.ts';
import type { ProductHypothesis } from '../product-hypotheses.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

const STAFF_PRODUCTS: readonly ProductHypothesis[] = ['STAFF_CARD', 'CONSUMER_LOAN', 'PERSONAL_WEALTH'];

/**
 * A firm whose payroll the bank runs and whose staff lack what staff buy: cards, consumer loans, wealth products, sold at the workplace. One
 * finding for each employer and product.
 * Source: the collaboration scenario 代发员工→卡/消费贷/理财.
 */
export const payrollStaffProducts: OpportunityRule = {
  id: 'payroll-staff-products',
  type: 'MINED_NEED',
  name: { zh: '代发员工零售产品', en: 'Products for payroll staff' },
  products: STAFF_PRODUCTS,
  parameters: [
    { key: 'staffMin', default: 20, min: 1, max: 100_000, unit: 'COUNT' },
    { key: 'expiresInDays', default: 60, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}在我行代发 {headcount} 人，其中 {without} 人没有该产品，可上门服务',
    en: 'we pay {headcount} people of {subject}; {without} of them lack the product and can be met at work',
  }),
  find: findPayrollStaffProducts,
};

function findPayrollStaffProducts(view: GraphView, settings: RuleSettings): Lead[] {
  const hasPayroll = productHolders(view, 'PAYROLL');
  const { offsets } = view.compress('EMPLOYS', 'out');
  const leads: Lead[] = [];
  const holders = STAFF_PRODUCTS.map((product) => productHolders(view, product));
  for (let employer = 0; employer < view.entityCount; employer++) {
    if (offsets[employer + 1] - offsets[employer] < settings.staffMin || !hasPayroll(employer)) continue;
    const staff = new Map<number, RelationshipRef>();
    view.forEachOut('EMPLOYS', employer, (person, row) => {
      staff.set(person, { kind: 'EMPLOYS', row, subject: employer, object: person });
    });
    STAFF_PRODUCTS.forEach((product, index) => {
      const without = [...staff].filter(([person]) => !holders[index](person));
      if (without.length < settings.staffMin) return;
      leads.push({
        subject: employer,
        via: employer,
        product,
        size: without.length,
        hops: 0,
        details: { headcount: staff.size, without: without.length },
        evidence: without.map(([, ref]) => ref),
        expiresInDays: settings.expiresInDays,
      });
    });
  }
  return leads;
}
