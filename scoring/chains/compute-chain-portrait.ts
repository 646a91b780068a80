import type { GraphView } from '../../graph/image/graph-view.ts';
import type { Day } from '../../graph/model/day.ts';
import { customerReader } from '../opportunities/customer-reader.ts';
import type { IsVisible } from '../relationship-ref.ts';
import { addYears } from '../scorecards/add-years.ts';
import { CHAIN_ROLES, type ChainRole } from './chain-role.ts';
import { collectFeeds, collectLinks, collectParts, type LinkFeed } from './collect-links.ts';
import { computeLocalisation, type Localisation } from './compute-localisation.ts';
import { computeDownstreamDependence } from './downstream-dependence.ts';
import { type ChainLeader, findLeaders } from './find-leaders.ts';
import { type ChainMetrics, divide, measureChain, type NodeCounts } from './measure-chain.ts';
import { type ChainMember, isSince, type MemberOptions, readMembers } from './read-members.ts';

/** A link with the local firms in it and in the links under it. */
export interface PortraitLink extends NodeCounts {
  /** By number. */
  readonly members: readonly ChainMember[];
  /** Firms of each role. */
  readonly roles: Readonly<Record<ChainRole, number>>;
  /** Links that it feeds. */
  readonly feeds: readonly number[];
  /** Customers ÷ firms, 0..1; undefined without firms. */
  readonly penetration: number | undefined;
  /** Share of the other links that are reached downstream, 0..1. */
  readonly downstreamDependence: number;
  /** (1 ÷ firms) × downstream dependence, 0..1; undefined without firms: what is missing is no weak link. */
  readonly weakness: number | undefined;
  /** Came into the chain since the day from which firms are new, where its start is recorded. */
  readonly isNew: boolean;
}

export interface ChainPortrait {
  readonly chain: number;
  /** By number. */
  readonly links: readonly PortraitLink[];
  readonly feeds: readonly LinkFeed[];
  /** Local firms of the whole chain, by number, each once. */
  readonly members: readonly ChainMember[];
  readonly metrics: ChainMetrics;
  /** Local chain leaders, by number. */
  readonly leaders: readonly ChainLeader[];
  readonly leadership: ChainLeadership;
  readonly localisation: Localisation;
}

/** How far the bank serves the leaders of a chain; fractions 0..1, undefined without leaders. */
export interface ChainLeadership {
  readonly customerShare: number | undefined;
  readonly creditShare: number | undefined;
}

export interface ChainPortraitOptions extends Omit<MemberOptions, 'isCustomer' | 'newSince'> {
  /** Leaves out supplies and tags that the reader may not see; whom the bank serves is counted all the same. */
  readonly isVisible?: IsVisible;
  /** Whether what a leader owes counts as credit. */
  readonly readsExposures?: boolean;
  /** Firms and links count as new for so many years, 3 when left out. */
  readonly newYears?: number;
}

const NEW_YEARS = 3;

/**
 * Computes the portrait of an industry chain: its links with local firms and customers, what feeds what, how complete the chain is, how
 * far the bank covers it, which links are weak, its leaders and how much its firms buy from each other.
 * Shape: the image knows no regions, so `isLocal` says who is local; everybody is when it is left out.
 * Limits: none; a chain has some hundred links. Figures of customers are exact: what a reader may know of them is not decided here.
 * Cost: O(links × feeds + members + supply links of members).
 * Source: methods §4.4. Firms of a link are also those of the links under it, and a firm in several links is one firm of the chain: ours.
 */
export function computeChainPortrait(
  view: GraphView,
  chain: number,
  options: ChainPortraitOptions = {},
): ChainPortrait {
  const isCustomer = customerReader(view);
  const newSince = addYears(view.asOf, -(options.newYears ?? NEW_YEARS));
  const read = { ...options, isCustomer, newSince };
  const nos = collectLinks(view, chain);
  const feeds = collectFeeds(view, nos);
  const dependence = computeDownstreamDependence(nos, feeds);
  const newLinks = findNewLinks(view, chain, newSince);
  const links = nos.map((no) => {
    const parts = collectParts(view, no);
    const members = readMembers(view, parts, read);
    const customers = countCustomers(members);
    const downstreamDependence = dependence.get(no)!;
    return {
      no,
      members,
      firms: members.length,
      customers,
      hasParts: parts.size > 1,
      roles: countRoles(members),
      feeds: feeds.filter(({ from }) => from === no).map(({ to }) => to),
      penetration: divide(customers, members.length),
      downstreamDependence,
      weakness: members.length > 0 ? downstreamDependence / members.length : undefined,
      isNew: newLinks.has(no),
    };
  });
  const members = readMembers(view, new Set(nos), read);
  const leading = members.filter(({ roles }) => roles.includes('LEADER')).map(({ no }) => no);
  const leaders = findLeaders(view, leading, { ...options, isCustomer });
  return {
    chain,
    links,
    feeds,
    members,
    metrics: measureChain({
      nodes: links,
      feeds,
      firms: members.length,
      customers: countCustomers(members),
    }),
    leaders,
    leadership: {
      customerShare: divide(leaders.filter((leader) => leader.isCustomer).length, leaders.length),
      creditShare: divide(leaders.filter(({ hasCredit }) => hasCredit).length, leaders.length),
    },
    localisation: computeLocalisation(view, new Set(members.map(({ no }) => no)), options.isVisible),
  };
}

function countCustomers(members: readonly ChainMember[]): number {
  return members.filter(({ isCustomer }) => isCustomer).length;
}

function countRoles(members: readonly ChainMember[]): Record<ChainRole, number> {
  const roles = Object.keys(CHAIN_ROLES) as ChainRole[];
  const counts = roles.map((role) => [role, members.filter((member) => member.roles.includes(role)).length]);
  return Object.fromEntries(counts);
}

function findNewLinks(view: GraphView, chain: number, since: Day): Set<number> {
  const found = new Set<number>();
  view.forEachIn('LINK_OF', chain, (link, row) => {
    const { validFrom, isDateInferred } = view.relationship('LINK_OF', row);
    if (!isDateInferred && isSince(validFrom, since)) found.add(link);
  });
  return found;
}
