import type { GraphView } from '../../../graph/image/graph-view.ts';
import { votingRegister } from '../../control/voting-register.ts';
import { type ControlGroup, computeControlGroups } from '../../groups/compute-control-groups.ts';
import { customerReader } from '../customer-reader.ts';
import { type GroupPath, nearestCustomerReader } from '../nearest-customer.ts';
import type { ProductHypothesis } from '../product-hypotheses.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

const PRODUCT: ProductHypothesis = 'CURRENT_DEPOSIT';

/**
 * An enterprise that is no customer although another one under the same ultimate controller is. One finding for each such member, through
 * the customer nearest to it in the control tree.
 * Source: control groups as in `computeControlGroups`.
 */
export const uncoveredGroupMember: OpportunityRule = {
  id: 'uncovered-group-member',
  type: 'PROSPECT_LIST',
  isOnePerSubject: true,
  name: { zh: '集团内未覆盖成员', en: 'Uncovered group member' },
  products: [PRODUCT],
  parameters: [{ key: 'expiresInDays', default: 60, min: 1, max: 365, unit: 'DAYS' }],
  why: () => ({
    zh: '{subject}与我行客户{via}同受{headName}控制，集团 {members} 家成员中 {customers} 家为我行客户',
    en: '{subject} and our customer {via} are both controlled by {headName}; {customers} of {members} members bank with us',
  }),
  find: findUncoveredGroupMembers,
};

function findUncoveredGroupMembers(view: GraphView, settings: RuleSettings): Lead[] {
  const register = votingRegister(view);
  const isCustomer = customerReader(view);
  return computeControlGroups(view).groups.flatMap((group) => {
    const customers = group.members.filter(isCustomer);
    if (customers.length === 0 || customers.length === group.members.length) return [];
    const served = new Set(customers);
    const nearest = nearestCustomerReader(view, register, group, served);
    return group.members
      .filter((no) => !served.has(no))
      .map((no) => toLead(view, settings, group, customers.length, nearest(no)));
  });
}

function toLead(
  view: GraphView,
  settings: RuleSettings,
  { head, members }: ControlGroup,
  customers: number,
  { subject, via, hops, votes, evidence }: GroupPath,
): Lead {
  return {
    subject,
    via,
    product: PRODUCT,
    size: customers / members.length,
    hops,
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
  };
}
