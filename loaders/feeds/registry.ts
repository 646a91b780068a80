import { accounts } from './accounts.ts';
import { assignments } from './assignments.ts';
import { chainLinkFeeds } from './chain-link-feeds.ts';
import { chainLinks } from './chain-links.ts';
import { chainMembers } from './chain-members.ts';
import { chains } from './chains.ts';
import { concertParties } from './concert-parties.ts';
import { controlAgreements } from './control-agreements.ts';
import { customers } from './customers.ts';
import { employees } from './employees.ts';
import { employments } from './employments.ts';
import { enterpriseGoods } from './enterprise-goods.ts';
import { enterprises } from './enterprises.ts';
import { events } from './events.ts';
import { exposures } from './exposures.ts';
import type { Feed } from './feed.ts';
import { goods } from './goods.ts';
import { goodsEvents } from './goods-events.ts';
import { goodsLinks } from './goods-links.ts';
import { goodsParents } from './goods-parents.ts';
import { guarantees } from './guarantees.ts';
import { holdings } from './holdings.ts';
import { identifiers } from './identifiers.ts';
import { industries } from './industries.ts';
import { industryMembers } from './industry-members.ts';
import { kinships } from './kinships.ts';
import { metrics } from './metrics.ts';
import { names } from './names.ts';
import { orgUnits } from './org-units.ts';
import { ownerships } from './ownerships.ts';
import { patentCitations } from './patent-citations.ts';
import { patents } from './patents.ts';
import { paymentTotals } from './payment-totals.ts';
import { payments } from './payments.ts';
import { persons } from './persons.ts';
import { positions } from './positions.ts';
import { products } from './products.ts';
import { sameAs } from './same-as.ts';
import { states } from './states.ts';
import { supplyLinks } from './supply-links.ts';
import { tags } from './tags.ts';

/** Every feed there is, in no order; `stage` says when each is loaded. */
export const FEEDS: readonly Feed[] = [
  enterprises,
  persons,
  states,
  names,
  identifiers,
  industries,
  industryMembers,
  ownerships,
  positions,
  kinships,
  controlAgreements,
  concertParties,
  guarantees,
  supplyLinks,
  accounts,
  employments,
  orgUnits,
  employees,
  customers,
  assignments,
  exposures,
  goods,
  goodsLinks,
  goodsParents,
  goodsEvents,
  enterpriseGoods,
  chains,
  chainLinks,
  chainLinkFeeds,
  chainMembers,
  products,
  holdings,
  metrics,
  events,
  tags,
  patents,
  patentCitations,
  sameAs,
  paymentTotals,
  payments,
];

const BY_NAME = new Map(FEEDS.map((feed) => [feed.name, feed]));

/** The feed of a name, for example `ownerships`. */
export function findFeed(name: string): Feed | undefined {
  return BY_NAME.get(name);
}
