import { computeSupplyChain } from '../../../scoring/supply/compute-supply-chain.ts';
import type { EnterpriseResolvers } from '../../__generated__/resolver-types.ts';
import { answer, type WarningSource } from '../../answers/answer.ts';
import { endSource } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { isVisible, possibleSupply, relationshipSource } from '../relationships/relationship-source.ts';

const DEPTH_MAX = 4;
const FIRST_MAX = 500;

export const supplyOfEnterprise = {
  supplyChain: (party, args, context) => {
    const view = context.viewAt(args);
    const limit = limited('first', args.first, 50, FIRST_MAX);
    const endsOf = (no: number) =>
      args.direction === 'UPSTREAM' ? { subject: no, object: party.no } : { subject: party.no, object: no };
    const found = computeSupplyChain(view, party.no, {
      direction: args.direction,
      depthMax: limited('depthMax', args.depthMax, 2, DEPTH_MAX),
      includePossible: args.includePossible ?? false,
      limit,
      isVisible: context.access.seesWholeBank ? undefined : isVisible(context),
      mayPass: context.access.seesWholeBank ? undefined : (no) => context.access.decide(no) === 'FULL',
    });
    const items = found.items.map((item) => ({
      depth: item.depth,
      party: endSource(context, item.no),
      possible: item.isPossible,
      relationships: item.isPossible
        ? [possibleSupply(view, endsOf(item.no), item.through)]
        : item.relationships.map((place) => relationshipSource(view, place)),
    }));
    const warnings: WarningSource[] = [];
    if (found.total > items.length) warnings.push({ code: 'CAPPED' });
    if (items.some((item) => item.possible)) warnings.push({ code: 'POSSIBLE_ONLY' });
    return answer(context, view, { items, total: found.total, hidden: found.hidden, warnings });
  },
} satisfies Pick<EnterpriseResolvers, 'supplyChain'>;
