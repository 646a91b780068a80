import type { GraphView } from '../../../graph/image/graph-view.ts';
import { votingRegister } from '../../control/voting-register.ts';
import { type ControlGroup, computeControlGroups } from '../../groups/compute-control-groups.ts';
import { computeScore } from '../compute-score.ts';
import { customerReader } from '../customer-reader.ts';
import { findingKey } from '../finding-key.ts';
import { leastConfidence } from '../least-confidence.ts';
import { type GroupPath, nearestCustomerReader } from '../nearest-customer.ts';
import type { ProductHypothesis } from '../product-hypotheses.ts';
import type { Finding, OpportunityRule, RuleSettings } from '../rule.ts';

const ID = 'uncovered-group-member';
const PRODUCT: ProductHypothesis = 'CURRENT_DEPOSIT';

/**
 * An enterprise that is no customer although another one under the same ultimate controller is. One finding for each such member, through
 * the customer nearest to it in the control tree.
 * Source: control groups as in `computeControlGroups`.
 */
export const uncoveredGroupMember: OpportunityRule = {
  id: ID,
  type: 'PROSPECT_LIST',
  name: { zh: '集团内未覆盖成员', en: 'Uncovered group member' },
  products: [PRODUCT],
  parameters: [{ key: 'expiresInDays', default: 60, min: 1, max: 365, unit: 'DAYS' }],
  why: () => ({
    zh: '{subject}与我行客户{via}同受{headName}控制，集团 {members} 家成员中 {customers} 家为我行客户',
    en: '{subject} and our customer {via} are both controlled by {headName}; {customers} of {members} members bank with us',
  }),
  find: findUncoveredGroupMembers,
};

function findUncoveredGroupMembers(view: GraphView, settings: RuleSettings): Finding[] {
  const register = votingRegister(view);
  const isCustomer = customerReader(view);
  return computeControlGroups(view).groups.flatMap((group) => {
    const customers = group.members.filter(isCustomer);
    if (customers.length === 0 || customers.length === group.members.length) return [];
    const served = new Set(customers);
    const nearest = nearestCustomerReader(view, register, group, served);
    return group.members
      .filter((no) => !served.has(no))
      .map((no) => toFinding(view, settings, group, customers.length, nearest(no)));
  });
}

function toFinding(
  view: GraphView,
  settings: RuleSettings,
  { head, members }: ControlGroup,
  customers: number,
  { subject, via, hops, votes, evidence }: GroupPath,
): Finding {
  return {
    rule: ID,
    type: uncoveredGroupMember.type,
    subject,
    via,
    product: PRODUCT,
    score: computeScore({
      edgeConfidence: [leastConfidence(view, evidence), 0.3],
      creditGrade: [undefined, 0.25],
      customerShare: [customers / members.length, 0.2],
      closeness: [1 / hops, 0.15],
      eligibility: [view.isForeign(subject) || view.isStub(subject) ? 0 : 1, 0.1],
    }),
    details: {
      head: view.keyOf(head),
      headName: view.nameOf(head),
      depth: hops,
      members: members.length,
      customers,
      ...(votes === undefined ? {} : { votes }),
    },
    evidence,
    expiresInDays: settings.expiresInDays,
    key: findingKey(view, ID, subject, undefined, PRODUCT),
  };
}
