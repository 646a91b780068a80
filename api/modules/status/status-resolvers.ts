import type { GraphView } from '../../../graph/image/graph-view.ts';
import { formatDay } from '../../../graph/model/day.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { perVersion } from '../../answers/per-version.ts';
import { STORED_PARTY_KINDS } from '../relationships/party-kinds.ts';

const countGraph = perVersion((view: GraphView) => {
  let enterprises = 0;
  let persons = 0;
  let customers = 0;
  for (let no = 0; no < view.entityCount; no++) {
    const kind = view.kindOf(no);
    if (kind === 'ENTERPRISE') enterprises++;
    else if (kind === 'PERSON') persons++;
    if (view.countOut('CUSTOMER_OF', no) > 0) customers++;
  }
  const byKind = STORED_PARTY_KINDS.map((kind) => ({ kind, count: view.compress(kind, 'out').ends.length }));
  return {
    enterprises,
    persons,
    customers,
    relationships: byKind.reduce((sum, { count }) => sum + count, 0),
    relationshipsByKind: byKind.filter(({ count }) => count > 0),
  };
});

export const statusQueries = {
  graphStatus: async (_, __, { services, today }) => ({
    version: today.version,
    asOf: formatDay(today.asOf),
    ...countGraph(today),
    demo: services.isDemo,
    lastMinedAt: (await services.opportunities.lastMinedAt())?.toISOString() ?? null,
  }),
} satisfies QueryResolvers;
