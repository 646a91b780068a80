import type { GraphView } from '../../../graph/image/graph-view.ts';
import { OWNERSHIP_ROLES } from '../../../graph/model/ownership-role.ts';
import { WHOLE } from '../../../graph/model/share.ts';
import type { RelationshipRef } from '../../relationship-ref.ts';
import { balanceOf } from '../balance-of.ts';
import { customerReader } from '../customer-reader.ts';
import { productHolders } from '../holds-product.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

/**
 * A person who owns most of a customer firm, directly, and has no private banker. One finding for each person, through the firm whose
 * balances with the bank are largest.
 * Source: the collaboration scenario 实控人→私行.
 */
export const ownerWealth: OpportunityRule = {
  id: 'owner-wealth',
  type: 'MINED_NEED',
  name: { zh: '实控人财富管理', en: 'Wealth of owners' },
  products: ['PRIVATE_BANKING'],
  parameters: [
    { key: 'shareMin', default: 0.5, min: 0.05, max: 1, unit: 'SHARE', operator: '>' },
    { key: 'balanceMin', default: 1_000_000_000, min: 0, max: 1_000_000_000_000, unit: 'FEN' },
    { key: 'expiresInDays', default: 90, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}持有我行客户{via} {ownedShare} 股份，该企业在我行余额 {balanceFen}，本人尚无私行服务',
    en: '{subject} owns {ownedShare} of our customer {via}, which has {balanceFen} with us, and has no private banker',
  }),
  find: findOwnerWealth,
};

function findOwnerWealth(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const hasBanker = productHolders(view, 'PRIVATE_BANKING');
  const [shareOf, roleOf] = [view.column('OWNS', 'share'), view.column('OWNS', 'roleCode')];
  const leads = new Map<number, Lead>();
  for (let firm = 0; firm < view.entityCount; firm++) {
    if (view.kindOf(firm) !== 'ENTERPRISE' || !isCustomer(firm)) continue;
    const balance = balanceOf(view, firm);
    if (balance < settings.balanceMin) continue;
    view.forEachIn('OWNS', firm, (owner, row) => {
      const share = shareOf(row) / WHOLE;
      const isReal = roleOf(row) !== OWNERSHIP_ROLES.NOMINEE && view.kindOf(owner) === 'PERSON';
      if (!(share > settings.shareMin) || !isReal || hasBanker(owner)) return;
      const known = leads.get(owner);
      if (known !== undefined && known.size >= balance) return;
      const evidence: RelationshipRef[] = [{ kind: 'OWNS', row, subject: owner, object: firm }];
      leads.set(owner, {
        subject: owner,
        via: firm,
        product: 'PRIVATE_BANKING',
        size: balance,
        hops: 1,
        details: { ownedShare: share, balanceFen: balance },
        evidence,
        expiresInDays: settings.expiresInDays,
      });
    });
  }
  return [...leads.values()];
}
