import type { GraphView } from '../../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../../relationship-ref.ts';
import { computeTiers } from '../../similarity/compute-tier.ts';
import { customerReader } from '../customer-reader.ts';
import { productHolders } from '../holds-product.ts';
import type { ProductHypothesis } from '../product-hypotheses.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

/** Products that any customer enterprise may need. */
const CANDIDATES: readonly ProductHypothesis[] = [
  'PAYROLL',
  'DIRECT_BANKING',
  'BANK_ACCEPTANCE',
  'BILL_DISCOUNT',
  'WORKING_CAPITAL',
  'CORPORATE_WEALTH',
];

/**
 * A product that most of a customer's peers hold and it does not. Peers are customers of the same industry section and value tier.
 * Source: methods §5, the difference to peers as a gap list.
 */
export const productGap: OpportunityRule = {
  id: 'product-gap',
  type: 'MINED_NEED',
  needsWholeBank: true,
  name: { zh: '同类客户产品缺口', en: 'Product that peers hold' },
  products: CANDIDATES,
  parameters: [
    { key: 'peersMin', default: 30, min: 5, max: 10_000, unit: 'COUNT' },
    { key: 'penetrationMin', default: 0.5, min: 0.05, max: 1, unit: 'SHARE' },
    { key: 'expiresInDays', default: 90, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}的 {peers} 家同业同层客户中 {penetrationShare} 持有该产品',
    en: '{penetrationShare} of the {peers} customers like {subject} hold the product',
  }),
  find: findProductGaps,
};

function findProductGaps(view: GraphView, settings: RuleSettings): Lead[] {
  const groups = peerGroups(view);
  const leads: Lead[] = [];
  for (const product of CANDIDATES) {
    const holds = productHolders(view, product);
    for (const peers of groups) {
      if (peers.length < settings.peersMin) continue;
      const penetration = peers.filter(holds).length / peers.length;
      if (penetration < settings.penetrationMin) continue;
      for (const subject of peers) {
        if (holds(subject)) continue;
        leads.push({
          subject,
          via: subject,
          product,
          size: penetration,
          hops: 0,
          details: { peers: peers.length, penetrationShare: penetration },
          evidence: holdingsOf(view, subject),
          expiresInDays: settings.expiresInDays,
        });
      }
    }
  }
  return leads;
}

function peerGroups(view: GraphView): number[][] {
  const isCustomer = customerReader(view);
  const tierOf = computeTiers(view);
  const groups = new Map<string, number[]>();
  for (let no = 0; no < view.entityCount; no++) {
    if (view.kindOf(no) !== 'ENTERPRISE' || !isCustomer(no)) continue;
    const tier = tierOf(no);
    if (tier?.peerGroup === undefined) continue;
    const key = `${tier.peerGroup} ${tier.name}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [no]);
    else known.push(no);
  }
  return [...groups.values()];
}

/** What the customer does hold. */
function holdingsOf(view: GraphView, subject: number): RelationshipRef[] {
  const holdings: RelationshipRef[] = [];
  view.forEachOut('HOLDS', subject, (object, row) => holdings.push({ kind: 'HOLDS', row, subject, object }));
  return holdings;
}
