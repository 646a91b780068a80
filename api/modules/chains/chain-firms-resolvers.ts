import { DAY_MIN, formatDay } from '../../../graph/model/day.ts';
import { entityKey } from '../../../graph/model/keys.ts';
import type { ChainMember } from '../../../scoring/chains/read-members.ts';
import type {
  ChainMemberChoice,
  ChainPortraitResolvers,
  GoodsChainResolvers,
} from '../../__generated__/resolver-types.ts';
import { roundHidden } from '../../answers/answer.ts';
import type { RequestContext } from '../../context.ts';
import type { ChainFirmsSource } from '../../sources.ts';
import { endSource } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';

const FIRST_MAX = 100;

type Choose = (member: ChainMember, isOwn: boolean) => boolean;

const CHOICES: Readonly<Record<ChainMemberChoice, Choose>> = {
  ALL: () => true,
  CUSTOMERS: ({ isCustomer }, isOwn) => isCustomer && isOwn,
  PROSPECTS: ({ isCustomer }) => !isCustomer,
  LEADERS: ({ roles }) => roles.includes('LEADER'),
  GREEN: ({ isGreen }) => isGreen,
  SPECIALISED: ({ isSpecialised }) => isSpecialised,
  LISTED: ({ isListed }) => isListed,
};

interface FirmsArguments {
  readonly choice?: ChainMemberChoice | null;
  readonly first?: number | null;
}

export const linkOfPortrait = {
  link: ({ items }, { id }, { today }) => {
    const no = today.findEntity(entityKey('CHAIN_LINK', id));
    return items.find((item) => item.link.no === no) ?? null;
  },
} satisfies ChainPortraitResolvers;

export const nodeOfGoodsChain = {
  node: ({ items }, { goodsId }, { today }) => {
    const no = today.findEntity(entityKey('GOODS', goodsId));
    return items.find((item) => item.goods.no === no) ?? null;
  },
} satisfies GoodsChainResolvers;

/** The firms behind a number of a link, as far as the viewer may see them. */
export const firmsOfLink = {
  members: (
    { members }: { readonly members: ChainFirmsSource },
    args: FirmsArguments,
    context: RequestContext,
  ) => {
    const first = limited('first', args.first, 20, FIRST_MAX);
    const choice = args.choice ?? 'ALL';
    const isOwn = (no: number): boolean => context.access.isOwn(no);
    const chosen = members.firms.filter((member) => CHOICES[choice](member, isOwn(member.no)));
    const isHidden = ({ no, isCustomer }: ChainMember): boolean => isCustomer && !isOwn(no);
    const isKnownCustomer = (member: ChainMember): boolean => member.isCustomer && isOwn(member.no);
    chosen.sort(
      (a, b) =>
        Number(b.roles.includes('LEADER')) - Number(a.roles.includes('LEADER')) ||
        Number(isKnownCustomer(b)) - Number(isKnownCustomer(a)) ||
        a.no - b.no,
    );
    const items = chosen.slice(0, first).map((member) => firmSource(context, members, member));
    const hidden = choice === 'CUSTOMERS' ? roundHidden(members.firms.filter(isHidden).length) : 0;
    return { shown: items.length, total: chosen.length, hidden, items };
  },
};

function firmSource(context: RequestContext, { view, kind, places }: ChainFirmsSource, member: ChainMember) {
  const party = endSource(context, member.no);
  let since: number | undefined;
  view.forEachOut(kind, member.no, (place, row) => {
    if (!places.has(place)) return;
    const { validFrom, isDateInferred } = view.relationship(kind, row);
    if (!isDateInferred && (since === undefined || validFrom < since)) since = validFrom;
  });
  return {
    party,
    isCustomer: party.access === 'STUB' ? null : member.isCustomer,
    roles: [...member.roles],
    green: member.isGreen,
    specialised: member.isSpecialised,
    listed: member.isListed,
    since: since === undefined || since <= DAY_MIN ? null : formatDay(since),
  };
}
