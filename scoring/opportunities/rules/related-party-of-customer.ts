import type { GraphView } from '../../../graph/image/graph-view.ts';
import { computeControlGroups } from '../../groups/compute-control-groups.ts';
import { findSharedRepresentatives } from '../../representatives/find-shared-representatives.ts';
import { balanceOf } from '../balance-of.ts';
import { customerReader } from '../customer-reader.ts';
import type { ProductHypothesis } from '../product-hypotheses.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

const PRODUCT: ProductHypothesis = 'CURRENT_DEPOSIT';
/** Who represents more firms than this lends them a name: that relates nobody. */
const FIRMS_MAX = 3;

/**
 * An enterprise that is no customer although its legal representative is that of a customer, too. One finding for each, through the
 * customer whose balances with the bank are largest. Whose control group has a customer is for `uncovered-group-member` to find.
 * Limits: representatives of three firms at most.
 */
export const relatedPartyOfCustomer: OpportunityRule = {
  id: 'related-party-of-customer',
  type: 'PROSPECT_LIST',
  isOnePerSubject: true,
  name: { zh: '客户关联企业未开户', en: 'Related party of a customer' },
  products: [PRODUCT],
  parameters: [
    { key: 'balanceMin', default: 1_000_000_000, min: 0, max: 1_000_000_000_000, unit: 'FEN' },
    { key: 'expiresInDays', default: 60, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}尚未在我行开户，其法定代表人{representativeName}也是我行客户{via}（余额 {balanceFen}）的法定代表人',
    en: '{subject} has no account here; its legal representative {representativeName} is that of our customer {via}, too, which has {balanceFen} with us',
  }),
  find: findRelatedParties,
};

function findRelatedParties(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const { groupOf, groups } = computeControlGroups(view);
  const isOfCustomersGroup = (no: number): boolean =>
    groupOf[no] >= 0 && groups[groupOf[no]].members.some(isCustomer);
  const leads = new Map<number, Lead>();
  for (const { person, firms } of findSharedRepresentatives(view)) {
    if (firms.length > FIRMS_MAX) continue;
    const served = firms.filter(({ no }) => isCustomer(no));
    if (served.length === 0 || served.length === firms.length) continue;
    const [via] = served
      .map((firm) => ({ ...firm, balance: balanceOf(view, firm.no) }))
      .sort((a, b) => b.balance - a.balance || a.no - b.no);
    if (via.balance < settings.balanceMin) continue;
    for (const { no, evidence } of firms) {
      if (isCustomer(no) || isOfCustomersGroup(no)) continue;
      const known = leads.get(no);
      if (known !== undefined && known.size >= via.balance) continue;
      leads.set(no, {
        subject: no,
        via: via.no,
        product: PRODUCT,
        size: via.balance,
        hops: 2,
        details: {
          representative: view.keyOf(person),
          representativeName: view.nameOf(person),
          balanceFen: via.balance,
        },
        evidence: [via.evidence, evidence],
        expiresInDays: settings.expiresInDays,
      });
    }
  }
  return [...leads.values()];
}
