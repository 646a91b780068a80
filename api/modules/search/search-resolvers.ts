import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { searchParties } from './search-parties.ts';

const FIRST_MAX = 100;

export const searchQueries = {
  search: async (_, { text, first, kinds }, context) => {
    const count = limited('first', first, 10, FIRST_MAX);
    const found = await searchParties(context, text, kinds ?? undefined);
    return {
      totalCount: found.length,
      edges: found.slice(0, count).map(({ party, matchedOn, matchedText, score }) => ({
        node: party,
        matchedOn,
        matchedText,
        score,
      })),
    };
  },
} satisfies QueryResolvers;
