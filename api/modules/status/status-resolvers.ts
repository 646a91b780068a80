import { formatDay } from '../../../graph/model/day.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { STORED_PARTY_KINDS } from '../relationships/party-kinds.ts';

export const statusQueries = {
  graphStatus: async (_, __, { services, today }) => {
    const { base } = services.keeper.image;
    let enterprises = 0;
    let persons = 0;
    let customers = 0;
    for (let no = 0; no < today.entityCount; no++) {
      const kind = today.kindOf(no);
      if (kind === 'ENTERPRISE') enterprises++;
      else if (kind === 'PERSON') persons++;
      if (today.countOut('CUSTOMER_OF', no) > 0) customers++;
    }
    const counts = STORED_PARTY_KINDS.map((kind) => ({ kind, count: today.compress(kind, 'out').ends.length }));
    return {
      version: today.version,
      asOf: formatDay(today.asOf),
      enterprises,
      persons,
      customers,
      relationships: counts.reduce((sum, { count }) => sum + count, 0),
      relationshipsByKind: counts.filter(({ count }) => count > 0),
      demo: services.isDemo && base.entityCount > 0,
      lastMinedAt: (await services.opportunities.lastMinedAt())?.toISOString() ?? null,
    };
  },
} satisfies QueryResolvers;
