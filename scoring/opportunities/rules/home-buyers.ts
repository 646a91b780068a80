import type { GraphView } from '../../../graph/image/graph-view.ts';
import { productHolders } from '../holds-product.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

/**
 * A person who pays a developer that the bank lends to and has no mortgage: the retail manager leads, the corporate manager assists with
 * facts about firm and building.
 * Source: the collaboration scenario 开发贷→按揭.
 */
export const homeBuyers: OpportunityRule = {
  id: 'home-buyers',
  type: 'MINED_NEED',
  name: { zh: '开发贷项目购房客户按揭', en: 'Mortgages of home buyers' },
  products: ['MORTGAGE'],
  parameters: [
    { key: 'paidMin', default: 5_000_000, min: 0, max: 1_000_000_000_000, unit: 'FEN' },
    { key: 'expiresInDays', default: 60, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}近一年向我行开发贷客户{via}支付购房款 {amountFen}，尚无按揭',
    en: '{subject} has paid {amountFen} to {via}, a developer we lend to, within a year and has no mortgage',
  }),
  find: findHomeBuyers,
};

function findHomeBuyers(view: GraphView, settings: RuleSettings): Lead[] {
  const isDeveloper = productHolders(view, 'DEVELOPMENT_LOAN');
  const hasMortgage = productHolders(view, 'MORTGAGE');
  const amountOf = view.column('PAYS', 'amount');
  const leads: Lead[] = [];
  const { offsets } = view.compress('PAYS', 'in');
  for (let developer = 0; developer < view.entityCount; developer++) {
    if (offsets[developer] === offsets[developer + 1] || !isDeveloper(developer)) continue;
    view.forEachIn('PAYS', developer, (person, row) => {
      const amount = amountOf(row) || 0;
      if (view.kindOf(person) !== 'PERSON' || amount < settings.paidMin || hasMortgage(person)) return;
      leads.push({
        subject: person,
        via: developer,
        product: 'MORTGAGE',
        size: amount,
        hops: 1,
        details: { amountFen: amount },
        evidence: [{ kind: 'PAYS', row, subject: person, object: developer }],
        expiresInDays: settings.expiresInDays,
      });
    });
  }
  return leads;
}
