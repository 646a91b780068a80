import type { GraphView } from '../../../graph/image/graph-view.ts';
import { OWNERSHIP_ROLES } from '../../../graph/model/ownership-role.ts';
import { WHOLE } from '../../../graph/model/share.ts';
import { balanceOf } from '../balance-of.ts';
import { customerReader } from '../customer-reader.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

/**
 * A firm that is no customer although the person who owns most of it, directly, is one with savings worth a call.
 * Source: the collaboration scenario 个人企业主→对公普惠.
 */
export const firmOfCustomer: OpportunityRule = {
  id: 'firm-of-customer',
  type: 'PROSPECT_LIST',
  name: { zh: '个人客户名下企业未开户', en: 'Firm of a personal customer' },
  products: ['INCLUSIVE_LOAN'],
  parameters: [
    { key: 'shareMin', default: 0.5, min: 0.05, max: 1, unit: 'SHARE', operator: '>' },
    { key: 'balanceMin', default: 50_000_000, min: 0, max: 1_000_000_000_000, unit: 'FEN' },
    { key: 'expiresInDays', default: 60, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '我行个人客户{via}（余额 {balanceFen}）持有{subject} {ownedShare} 股份，该企业尚未在我行开户',
    en: 'our customer {via}, with {balanceFen} with us, owns {ownedShare} of {subject}, which has no account here',
  }),
  find: findFirmsOfCustomers,
};

function findFirmsOfCustomers(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const [shareOf, roleOf] = [view.column('OWNS', 'share'), view.column('OWNS', 'roleCode')];
  const { offsets, ends, rows } = view.compress('OWNS', 'out');
  const leads: Lead[] = [];
  for (let owner = 0; owner < view.entityCount; owner++) {
    if (offsets[owner] === offsets[owner + 1] || view.kindOf(owner) !== 'PERSON' || !isCustomer(owner))
      continue;
    const balance = balanceOf(view, owner);
    if (balance < settings.balanceMin) continue;
    for (let at = offsets[owner]; at < offsets[owner + 1]; at++) {
      const [firm, row] = [ends[at], rows[at]];
      const share = shareOf(row) / WHOLE;
      const isNominee = roleOf(row) === OWNERSHIP_ROLES.NOMINEE;
      if (!(share > settings.shareMin) || isNominee || isCustomer(firm)) continue;
      leads.push({
        subject: firm,
        via: owner,
        product: 'INCLUSIVE_LOAN',
        size: balance,
        hops: 1,
        details: { ownedShare: share, balanceFen: balance },
        evidence: [{ kind: 'OWNS', row, subject: owner, object: firm }],
        expiresInDays: settings.expiresInDays,
      });
    }
  }
  return leads;
}
