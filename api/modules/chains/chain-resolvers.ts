import type { GraphView, Visit } from '../../../graph/image/graph-view.ts';
import { entityKey, parseEntityKey } from '../../../graph/model/keys.ts';
import type { RelationshipKind } from '../../../graph/model/relationship-kind.ts';
import { shareFraction } from '../../../graph/model/share.ts';
import type {
  ChainLinkResolvers,
  ChainResolvers,
  EnterpriseResolvers,
  GoodsResolvers,
  IndustryResolvers,
  QueryResolvers,
} from '../../__generated__/resolver-types.ts';
import type { EntitySource } from '../../sources.ts';
import { endSource } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';

const FIRST_MAX = 100;

function ends(
  view: GraphView,
  each: (kind: RelationshipKind, no: number, visit: Visit) => void,
  kind: RelationshipKind,
  no: number,
): EntitySource[] {
  const found: EntitySource[] = [];
  each.call(view, kind, no, (end) => found.push({ no: end }));
  return found;
}

export const chainFields = {
  id: ({ no }, _, { today }) => parseEntityKey(today.keyOf(no)).sourceId,
  name: ({ no }, _, { today }) => today.nameOf(no),
  links: ({ no }, _, { today }) => ends(today, today.forEachIn, 'LINK_OF', no),
} satisfies ChainResolvers;

export const chainLinkFields = {
  id: ({ no }, _, { today }) => parseEntityKey(today.keyOf(no)).sourceId,
  name: ({ no }, _, { today }) => today.nameOf(no),
  feeds: ({ no }, _, { today }) =>
    ends(today, today.forEachOut, 'FEEDS', no).map((link) => parseEntityKey(today.keyOf(link.no)).sourceId),
  memberCount: ({ no }, _, { today }) => today.countIn('SITS_IN', no),
  customerCount: ({ no }, _, { today, access }) =>
    ends(today, today.forEachIn, 'SITS_IN', no).filter(
      (member) => access.isOwn(member.no) && today.countOut('CUSTOMER_OF', member.no) > 0,
    ).length,
  members: ({ no }, args, context) => {
    const first = limited('first', args.first, 20, FIRST_MAX);
    const members: { no: number; role: string }[] = [];
    context.today.forEachIn('SITS_IN', no, (member, row) => {
      members.push({ no: member, role: context.today.relationship('SITS_IN', row).label });
    });
    members.sort((a, b) => Number(b.role !== '') - Number(a.role !== '') || a.no - b.no);
    return members
      .slice(0, first)
      .map((member) => ({ enterprise: endSource(context, member.no), role: member.role || null }));
  },
} satisfies ChainLinkResolvers;

export const goodsFields = {
  id: ({ no }, _, { today }) => parseEntityKey(today.keyOf(no)).sourceId,
  name: ({ no }, _, { today }) => today.nameOf(no),
} satisfies GoodsResolvers;

/** An industry's id at its source is taxonomy and code; a taxonomy may hold a slash itself (GB/T 4754). */
function splitIndustry(view: GraphView, no: number): { taxonomy: string; code: string } {
  const { sourceId } = parseEntityKey(view.keyOf(no));
  const at = sourceId.lastIndexOf('/');
  return { taxonomy: sourceId.slice(0, Math.max(at, 0)), code: sourceId.slice(at + 1) };
}

export const industryFields = {
  taxonomy: ({ no }, _, { today }) => splitIndustry(today, no).taxonomy,
  code: ({ no }, _, { today }) => splitIndustry(today, no).code,
  name: ({ no }, _, { today }) => today.nameOf(no),
} satisfies IndustryResolvers;

export const goodsOfEnterprise = {
  goods: (party, args, { today }) => {
    const first = limited('first', args.first, 20, FIRST_MAX);
    const items: { goods: EntitySource; role: 'MAKES' | 'NEEDS'; revenueShare: number | null }[] = [];
    for (const role of party.access === 'FULL' ? (['MAKES', 'NEEDS'] as const) : []) {
      today.forEachOut(role, party.no, (no, row) => {
        const share = today.value(role, row, 'revenueShare');
        items.push({ goods: { no }, role, revenueShare: Number.isNaN(share) ? null : shareFraction(share) });
      });
    }
    items.sort((a, b) => (b.revenueShare ?? -1) - (a.revenueShare ?? -1));
    return { shown: Math.min(first, items.length), total: items.length, items: items.slice(0, first) };
  },
} satisfies Pick<EnterpriseResolvers, 'goods'>;

export const chainQueries = {
  chain: (_, { id }, { today }) => {
    const no = today.findEntity(entityKey('CHAIN', id));
    return no === undefined ? null : { no };
  },
  chains: (_, __, { today }) => {
    const found: EntitySource[] = [];
    for (let no = 0; no < today.entityCount; no++) if (today.kindOf(no) === 'CHAIN') found.push({ no });
    return found;
  },
} satisfies QueryResolvers;
