import type { GraphView } from '../../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../../relationship-ref.ts';
import { computeSizeClasses } from '../../similarity/compute-size-classes.ts';
import { sectionReader } from '../../similarity/industry-sections.ts';
import { TIER_NAMES } from '../../similarity/tier.ts';
import { balanceOf } from '../balance-of.ts';
import { customerReader } from '../customer-reader.ts';
import { productHolders } from '../holds-product.ts';
import type { ProductHypothesis } from '../product-hypotheses.ts';
import type { Lead, OpportunityRule, RuleMeasures, RuleSettings } from '../rule.ts';

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
 * A product that most of a customer's peers hold and it does not. Peers are customers of the same industry section and size class.
 * Source: methods §5, the difference to peers as a gap list.
 */
export const productGap: OpportunityRule = {
  id: 'product-gap',
  type: 'MINED_NEED',
  name: { zh: '同类客户产品缺口', en: 'Product that peers hold' },
  products: CANDIDATES,
  parameters: [
    { key: 'peersMin', default: 30, min: 5, max: 10_000, unit: 'COUNT' },
    { key: 'penetrationMin', default: 0.5, min: 0.05, max: 1, unit: 'SHARE' },
    { key: 'expiresInDays', default: 90, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}的 {peers} 家同业同规模客户中 {penetrationShare} 持有该产品',
    en: '{penetrationShare} of the {peers} customers like {subject} hold the product',
  }),
  measure: measurePeers,
  find: findProductGaps,
};

/** What `measurePeers` says: of a section the least balance of each size, of a section and size its peers and the holders of each product. */
function findProductGaps(
  view: GraphView,
  settings: RuleSettings,
  measures: RuleMeasures = measurePeers(view),
): Lead[] {
  const isCustomer = customerReader(view);
  const holders = CANDIDATES.map((product) => productHolders(view, product));
  const sectionOf = sectionReader(view);
  const leads: Lead[] = [];
  for (let subject = 0; subject < view.entityCount; subject++) {
    if (view.kindOf(subject) !== 'ENTERPRISE' || !isCustomer(subject)) continue;
    const [peers, ...held] = measures[peersOf(view, subject, sectionOf, measures) ?? ''] ?? [0];
    if (peers < settings.peersMin) continue;
    CANDIDATES.forEach((product, index) => {
      const penetration = held[index] / peers;
      if (penetration < settings.penetrationMin || holders[index](subject)) return;
      leads.push({
        subject,
        via: subject,
        product,
        size: penetration,
        hops: 0,
        details: { peers, penetrationShare: penetration },
        evidence: holdingsOf(view, subject),
        expiresInDays: settings.expiresInDays,
      });
    });
  }
  return leads;
}

/** Counts peers, customers of one industry section and size, and those of them who hold each product. */
function measurePeers(view: GraphView): RuleMeasures {
  const isCustomer = customerReader(view);
  const classOf = computeSizeClasses(view);
  const holders = CANDIDATES.map((product) => productHolders(view, product));
  const measures: Record<string, number[]> = {};
  for (let no = 0; no < view.entityCount; no++) {
    if (view.kindOf(no) !== 'ENTERPRISE' || !isCustomer(no)) continue;
    const like = classOf(no);
    if (like === undefined) continue;
    const section = view.keyOf(like.section);
    measures[section] ??= TIER_NAMES.map(() => Number.MAX_VALUE);
    const rank = TIER_NAMES.indexOf(like.size);
    measures[section][rank] = Math.min(measures[section][rank], like.balance);
    measures[`${section} ${like.size}`] ??= [0, ...CANDIDATES.map(() => 0)];
    const counts = measures[`${section} ${like.size}`];
    counts[0]++;
    holders.forEach((holds, index) => {
      if (holds(no)) counts[index + 1]++;
    });
  }
  return measures;
}

/** The name of a customer's peers in the measures; undefined where it has none. */
function peersOf(
  view: GraphView,
  subject: number,
  sectionOf: (no: number) => number | undefined,
  measures: RuleMeasures,
): string | undefined {
  const no = sectionOf(subject);
  if (no === undefined || view.countOut('HOLDS', subject) === 0) return undefined;
  const section = view.keyOf(no);
  const value = balanceOf(view, subject);
  const rank = measures[section]?.findIndex((least) => value >= least) ?? -1;
  return rank < 0 ? undefined : `${section} ${TIER_NAMES[rank]}`;
}

/** What the customer does hold. */
function holdingsOf(view: GraphView, subject: number): RelationshipRef[] {
  const holdings: RelationshipRef[] = [];
  view.forEachOut('HOLDS', subject, (object, row) => holdings.push({ kind: 'HOLDS', row, subject, object }));
  return holdings;
}
