import type { Leaf, LeafType } from './condition.ts';
import type { LeafRule } from './leaf.ts';
import { metricRule } from './leaves/metric-leaf.ts';
import {
  chainRule,
  circleRule,
  goodsRule,
  groupRule,
  industryRule,
  kindRule,
  partyRule,
  regionRule,
} from './leaves/register-leaves.ts';
import {
  contactRule,
  customerRule,
  eventRule,
  lineRule,
  managerRule,
  maturityRule,
  productClassRule,
  productRule,
  tagRule,
  unitRule,
} from './leaves/service-leaves.ts';
import { gapRule, moveRule, quarterRule, sizeRule, tierRule } from './leaves/standing-leaves.ts';

const LEAF_RULES: { readonly [Type in LeafType]: LeafRule<Type> } = {
  tag: tagRule,
  metric: metricRule,
  product: productRule,
  productClass: productClassRule,
  gap: gapRule,
  tier: tierRule,
  move: moveRule,
  quarter: quarterRule,
  size: sizeRule,
  industry: industryRule,
  region: regionRule,
  unit: unitRule,
  manager: managerRule,
  line: lineRule,
  customer: customerRule,
  kind: kindRule,
  party: partyRule,
  chain: chainRule,
  goods: goodsRule,
  maturity: maturityRule,
  event: eventRule,
  contact: contactRule,
  group: groupRule,
  circle: circleRule,
};

/** The rule by which a condition without parts is answered. */
export function leafRule(leaf: Leaf): LeafRule<LeafType> {
  return LEAF_RULES[leaf.type] as unknown as LeafRule<LeafType>;
}
