import type { GraphView } from '../../../graph/image/graph-view.ts';
import { collectLinks, collectParts } from '../../../scoring/chains/collect-links.ts';
import { collectRegions } from '../../../scoring/chains/collect-regions.ts';
import {
  type ChainPortrait,
  computeChainPortrait,
  type PortraitLink,
} from '../../../scoring/chains/compute-chain-portrait.ts';
import { computeLocalisation } from '../../../scoring/chains/compute-localisation.ts';
import type { ChainLeader } from '../../../scoring/chains/find-leaders.ts';
import { CHAIN_LENSES } from '../../../scoring/chains/lenses.ts';
import { isWithin, parseRegion } from '../../../scoring/chains/parse-region.ts';
import type { ChainMember } from '../../../scoring/chains/read-members.ts';
import type { ChainResolvers, ChainRole } from '../../__generated__/resolver-types.ts';
import { answer, roundHidden } from '../../answers/answer.ts';
import type { RequestContext } from '../../context.ts';
import type { EntityRecord } from '../../facts/read-entity-records.ts';
import type { PortraitLinkSource } from '../../sources.ts';
import { endSource } from '../parties/party-source.ts';
import { isVisible } from '../relationships/relationship-source.ts';
import { metricsSource, sourceIdAt } from './chain-metrics-source.ts';
import { countCustomers, countSeen, findFew } from './count-customers.ts';

const SUPPLIERS_SHOWN = 20;

export const portraitOfChain = {
  portrait: async ({ no }, args, context) => {
    const view = context.viewAt(args);
    const region = parseRegion(args.region ?? '');
    const records = await readRegister(context, view, no);
    const portrait = computeChainPortrait(view, no, {
      isLocal:
        region === undefined
          ? undefined
          : (firm) => isWithin(parseRegion(String(records.get(firm)?.region ?? '')), region),
      foundedOn: (firm) => {
        const day = records.get(firm)?.foundedOn;
        return typeof day === 'number' ? day : undefined;
      },
      isVisible: context.access.seesWholeBank ? undefined : isVisible(context),
      readsExposures: context.access.seesRisk,
    });
    const nodes = portrait.links.filter(({ hasParts }) => !hasParts);
    const few = findFew(
      nodes.map(({ members }) => customersOf(members)),
      (firm) => context.access.isOwn(firm),
    );
    const items = portrait.links.map((link) => linkSource(context, view, link, few));
    const { penetration, ...counts } = countMembers(context, portrait.members, few);
    const localisation = localisationOf(view, portrait);
    return {
      ...answer(context, view, {
        items,
        total: items.length,
        parameters: region === undefined ? [] : [{ key: 'chain.region', value: args.region! }],
        warnings: localisation.isPart ? [{ code: 'PURCHASES_PARTLY_SEEN' }] : [],
      }),
      ...counts,
      metrics: metricsSource(view, portrait.metrics, penetration),
      leadership: leadershipSource(context, portrait.leaders),
      leaders: portrait.leaders.map((leader) => leaderSource(context, leader)),
      localisation: localisation.share ?? null,
      lenses: CHAIN_LENSES.map((lens) => ({
        id: lens.id,
        name: lens.name[context.language],
        figure: lens.figure[context.language],
        links: lens
          .rank(portrait)
          .map((ranked) => ({ link: sourceIdAt(view, ranked.no), figure: ranked.figure ?? null })),
      })),
    };
  },
  regions: async ({ no }, args, context) => {
    const view = context.viewAt(args);
    const records = await readRegister(context, view, no);
    return collectRegions([...records.keys()], (firm) => records.get(firm)?.region as string | undefined).map(
      (region) => ({ ...region, parent: region.parent ?? null, firms: region.firms.length }),
    );
  },
} satisfies Pick<ChainResolvers, 'portrait' | 'regions'>;

/** What the register says of the firms of a chain: region and founding are not in the image. Cost: one query. */
async function readRegister(
  context: RequestContext,
  view: GraphView,
  chain: number,
): Promise<Map<number, EntityRecord>> {
  const firms = new Set<number>();
  for (const link of collectLinks(view, chain)) view.forEachIn('SITS_IN', link, (firm) => firms.add(firm));
  const nos = [...firms];
  const records = await context.entityRecords.loadMany(nos);
  return new Map(records.flatMap((record, at) => (record instanceof Error ? [] : [[nos[at], record]])));
}

function customersOf(members: readonly ChainMember[]): number[] {
  return members.filter(({ isCustomer }) => isCustomer).map(({ no }) => no);
}

function countMembers(
  context: RequestContext,
  members: readonly ChainMember[],
  few: ReadonlySet<number> | undefined,
) {
  return countCustomers(members.length, customersOf(members), (no) => context.access.isOwn(no), few);
}

function linkSource(
  context: RequestContext,
  view: GraphView,
  link: PortraitLink,
  few: ReadonlySet<number>,
): PortraitLinkSource {
  const count = (isCounted: (member: ChainMember) => boolean): number =>
    link.members.filter(isCounted).length;
  return {
    ...countMembers(context, link.members, link.hasParts ? few : undefined),
    link: { no: link.no },
    roles: Object.entries(link.roles)
      .filter(([, firms]) => firms > 0)
      .map(([role, firms]) => ({ role: role as ChainRole, firms })),
    green: count(({ isGreen }) => isGreen),
    specialised: count(({ isSpecialised }) => isSpecialised),
    listed: count(({ isListed }) => isListed),
    members: { view, kind: 'SITS_IN', places: collectParts(view, link.no), firms: link.members },
    feeds: link.feeds.map((no) => sourceIdAt(view, no)),
    parent: parentOf(view, link.no),
    hasParts: link.hasParts,
    downstreamDependence: link.downstreamDependence,
    weakness: link.weakness ?? null,
  };
}

function parentOf(view: GraphView, link: number): string | null {
  let parent: string | null = null;
  view.forEachOut('LINK_UNDER', link, (no) => {
    parent ??= sourceIdAt(view, no);
  });
  return parent;
}

/** A share of purchases rests on the whole bank's, unless that would tell of one to four buyers whom the viewer may not see. */
function localisationOf(view: GraphView, { members, localisation }: ChainPortrait) {
  const { hiddenBuyers } = localisation;
  if (hiddenBuyers === 0) return { share: localisation.share, isPart: false };
  if (roundHidden(hiddenBuyers) !== hiddenBuyers) return { share: localisation.share, isPart: true };
  const firms = new Set(members.map(({ no }) => no));
  return { share: computeLocalisation(view, firms).share, isPart: false };
}

function leadershipSource(context: RequestContext, leaders: readonly ChainLeader[]) {
  const count = (chosen: readonly ChainLeader[]) =>
    countSeen(
      chosen.map(({ no }) => no),
      (no) => context.access.isOwn(no),
    );
  const customers = count(leaders.filter(({ isCustomer }) => isCustomer));
  const withCredit = count(leaders.filter(({ hasCredit }) => hasCredit));
  return {
    leaders: leaders.length,
    customers: customers.seen,
    hiddenCustomers: customers.hidden,
    withCredit: withCredit.seen,
    hiddenWithCredit: withCredit.hidden,
  };
}

function leaderSource(context: RequestContext, leader: ChainLeader) {
  const known = leader.suppliers.map(({ no, isCustomer }) => ({
    party: endSource(context, no),
    isCustomer,
  }));
  const customers = countSeen(
    leader.suppliers.filter(({ isCustomer }) => isCustomer).map(({ no }) => no),
    (no) => context.access.isOwn(no),
  );
  const party = endSource(context, leader.no);
  return {
    party,
    isCustomer: party.access === 'STUB' ? null : leader.isCustomer,
    hasCredit: context.access.isOwn(leader.no) ? leader.hasCredit : null,
    suppliers: known.slice(0, SUPPLIERS_SHOWN).map((supplier) => ({
      party: supplier.party,
      isCustomer: supplier.party.access === 'STUB' ? null : supplier.isCustomer,
    })),
    supplierCount: known.length,
    hiddenSuppliers: roundHidden(leader.hiddenSuppliers),
    supplierCustomers: customers.seen,
    hiddenSupplierCustomers: customers.hidden,
  };
}
