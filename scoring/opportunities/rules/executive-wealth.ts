import type { GraphView } from '../../../graph/image/graph-view.ts';
import { OWNERSHIP_ROLES } from '../../../graph/model/ownership-role.ts';
import { WHOLE } from '../../../graph/model/share.ts';
import { balanceOf } from '../balance-of.ts';
import { customerReader } from '../customer-reader.ts';
import { productHolders } from '../holds-product.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

/** Who leads a firm or its money. Directors, supervisors and secretaries are too many and often from outside. */
const EXECUTIVES: ReadonlySet<string> = new Set([
  '法定代表人',
  '负责人',
  '执行事务合伙人',
  '董事长',
  '执行董事',
  '总经理',
  '经理',
  '总裁',
  '首席执行官',
  '财务负责人',
  '财务总监',
  '首席财务官',
  'Legal representative',
  'Chairman',
  'General manager',
  'President',
  'CEO',
  'CFO',
]);

/**
 * A person who leads a large customer firm and has no private banker. One finding for each person, through the firm whose balances with
 * the bank are largest. Who owns more than half of a firm is the owner of it, for `owner-wealth` to find.
 * Source: the collaboration scenario 实控人→私行, for those who run firms that they do not own.
 */
export const executiveWealth: OpportunityRule = {
  id: 'executive-wealth',
  type: 'MINED_NEED',
  name: { zh: '高管财富管理', en: 'Wealth of executives' },
  products: ['PRIVATE_BANKING'],
  parameters: [
    { key: 'balanceMin', default: 5_000_000_000, min: 0, max: 1_000_000_000_000, unit: 'FEN' },
    { key: 'expiresInDays', default: 90, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}任我行客户{via}的{position}，该企业在我行余额 {balanceFen}，本人尚无私行服务',
    en: '{subject} is {position} of our customer {via}, which has {balanceFen} with us, and has no private banker',
  }),
  find: findExecutiveWealth,
};

function findExecutiveWealth(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const hasBanker = productHolders(view, 'PRIVATE_BANKING');
  const leads = new Map<number, Lead>();
  for (let firm = 0; firm < view.entityCount; firm++) {
    if (view.kindOf(firm) !== 'ENTERPRISE' || !isCustomer(firm)) continue;
    const balance = balanceOf(view, firm);
    if (balance < settings.balanceMin) continue;
    const owner = findMajorityOwner(view, firm);
    view.forEachIn('HOLDS_POSITION', firm, (person, row) => {
      const known = leads.get(person);
      if (person === owner || (known !== undefined && known.size >= balance) || hasBanker(person)) return;
      const { label } = view.relationship('HOLDS_POSITION', row);
      if (!EXECUTIVES.has(label)) return;
      leads.set(person, {
        subject: person,
        via: firm,
        product: 'PRIVATE_BANKING',
        size: balance,
        hops: 1,
        details: { position: label, balanceFen: balance },
        evidence: [{ kind: 'HOLDS_POSITION', row, subject: person, object: firm }],
        expiresInDays: settings.expiresInDays,
      });
    });
  }
  return [...leads.values()];
}

/** Who owns more than half of a firm, directly and in the own name. */
function findMajorityOwner(view: GraphView, firm: number): number | undefined {
  const [shareOf, roleOf] = [view.column('OWNS', 'share'), view.column('OWNS', 'roleCode')];
  let found: number | undefined;
  view.forEachIn('OWNS', firm, (owner, row) => {
    if (shareOf(row) > WHOLE / 2 && roleOf(row) !== OWNERSHIP_ROLES.NOMINEE) found = owner;
  });
  return found;
}
