import type {
  CommunityResolvers,
  CommunityTraitCode,
  QueryResolvers,
  StateResolvers,
} from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import { answer, roundHidden } from '../../answers/answer.ts';
import type { RequestContext } from '../../context.ts';
import type { CommunitySource, PartySource } from '../../sources.ts';
import { findNumber, findPartySource } from '../parties/party-source.ts';
import { shortenName } from '../parties/shorten-name.ts';
import { tellCount } from '../peers/tell.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { communitiesOfBank } from './bank-communities.ts';

const FIRST_MAX = 100;
const MEMBERS_MAX = 50;
const PARTIES_MAX = 500;
const TRAITS_MAX = 4;
/** What names a community has to be shared by so many of its enterprises; what is said beside it by fewer. */
const NAMING_MIN = 0.25;
const BESIDE_MIN = 0.15;

/** Of kinds that anybody may know of; who supplies whom and who manages whom is not told here. */
const PUBLIC_TRAITS: readonly CommunityTraitCode[] = ['INDUSTRY', 'CHAIN', 'GOODS', 'NEEDS', 'OWNER', 'HEAD'];

export const communityQueries = {
  communities: async (_, args, context) => {
    const first = limited('first', args.first, 20, FIRST_MAX);
    const bank = await communitiesOfBank(context.today);
    const all = bank.communities.map((__, community) => {
      const customers = bank.customersOf(community);
      return { community, customers: customers.length, own: ownOf(context, customers).length };
    });
    const hasOwn = all.some(({ own }) => own > 0);
    const reached = all.filter(({ own, customers }) => (hasOwn ? own : customers) > 0);
    reached.sort((a, b) => b.own - a.own || b.customers - a.customers || a.community - b.community);
    const items = reached.slice(0, first).map(({ community }): CommunitySource => ({ bank, community }));
    const parameters = [{ key: 'communities.sizeMin', value: '2', operator: '>=' }];
    return {
      ...answer(context, context.today, { items, total: reached.length, parameters }),
      modularity: bank.modularity,
    };
  },
  communitiesOf: async (_, args, context) => {
    if (args.parties.length > PARTIES_MAX)
      throw refusal('BAD_USER_INPUT', `expected at most ${PARTIES_MAX} parties, got ${args.parties.length}`);
    const bank = await communitiesOfBank(context.today);
    const parts = new Map<number, Map<number, PartySource>>();
    for (const reference of args.parties) {
      const no = findNumber(context.today, reference);
      const party = no === undefined ? undefined : findPartySource(context, no);
      if (party?.access !== 'FULL' || bank.communityOf[party.no] < 0) continue;
      const community = bank.communityOf[party.no];
      const part = parts.get(community) ?? new Map<number, PartySource>();
      parts.set(community, part.set(party.no, party));
    }
    return [...parts]
      .sort(([a, left], [b, right]) => right.size - left.size || a - b)
      .map(([community, part]) => ({ community: { bank, community }, parties: [...part.values()] }));
  },
} satisfies QueryResolvers;

export const communityOfParty = {
  community: async (party, _, context) => {
    if (party.no < 0 || party.access === 'STUB') return null;
    const bank = await communitiesOfBank(context.today);
    const community = bank.communityOf[party.no];
    return community < 0 ? null : { bank, community };
  },
} satisfies Pick<StateResolvers, 'community'>;

export const communityFields = {
  id: ({ community }) => String(community + 1),
  name: nameOf,
  traits: (source, _, context) =>
    traitsOf(context, source)
      .slice(0, TRAITS_MAX)
      .map(({ code, no, share }) => ({ code, name: context.today.nameOf(no), share })),
  size: (source, _, context) => {
    const members = membersOf(source);
    return tellCount(members, (no) => context.access.decide(no) === 'FULL');
  },
  customers: ({ bank, community }, _, context) =>
    tellCount(bank.customersOf(community), (no) => context.access.decide(no) === 'FULL'),
  ownCustomers: ({ bank, community }, _, context) => ownOf(context, bank.customersOf(community)).length,
  members: (source, args, context) => {
    const first = limited('first', args.first, 8, MEMBERS_MAX);
    const own = new Set(ownOf(context, source.bank.customersOf(source.community)));
    const seen = fullOf(context, membersOf(source));
    const { linksOf } = source.bank;
    seen.sort((a, b) => Number(own.has(b)) - Number(own.has(a)) || linksOf(b) - linksOf(a) || a - b);
    return seen.slice(0, first).map((no): PartySource => ({ no, access: 'FULL' }));
  },
  hiddenMembers: (source, _, context) => {
    const members = membersOf(source);
    return roundHidden(members.length - fullOf(context, members).length);
  },
} satisfies CommunityResolvers;

function nameOf(source: CommunitySource, _: unknown, context: RequestContext): string {
  const naming: { readonly code: string; readonly name: string }[] = [];
  for (const { code, no, share } of traitsOf(context, source)) {
    const isRare = share < (naming.length === 0 ? NAMING_MIN : BESIDE_MIN);
    if (isRare || naming.length === 2 || naming.some((other) => other.code === code)) continue;
    // A section such as manufacturing tells communities of a bank apart too little.
    if (code === 'INDUSTRY' && context.today.countOut('INDUSTRY_UNDER', no) === 0) continue;
    naming.push({ code, name: shortenName(context.today.nameOf(no)) });
  }
  if (naming.length > 0) return naming.map(({ name }) => name).join(' · ');
  const { linksOf } = source.bank;
  const [centre] = fullOf(context, membersOf(source)).sort((a, b) => linksOf(b) - linksOf(a) || a - b);
  const isChinese = context.language === 'zh';
  if (centre === undefined)
    return isChinese ? `社群${source.community + 1}` : `Community ${source.community + 1}`;
  const name = shortenName(context.today.nameOf(centre));
  return isChinese ? `${name}周边` : `Around ${name}`;
}

/** Those that may be told: of public kinds, and of persons and firms whom the viewer may know of. */
function traitsOf(context: RequestContext, { bank, community }: CommunitySource) {
  return bank.traitsOf(community).flatMap(({ code, no, share }) => {
    const told = PUBLIC_TRAITS.find((known) => known === code);
    if (told === undefined) return [];
    if ((told === 'OWNER' || told === 'HEAD') && findPartySource(context, no) === undefined) return [];
    return [{ code: told, no, share }];
  });
}

const membersOf = ({ bank, community }: CommunitySource): readonly number[] => bank.communities[community];

const fullOf = (context: RequestContext, nos: readonly number[]): number[] =>
  nos.filter((no) => context.access.decide(no) === 'FULL');

const ownOf = (context: RequestContext, nos: readonly number[]): number[] =>
  nos.filter((no) => context.access.isOwn(no));
