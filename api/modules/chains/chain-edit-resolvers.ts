import { entityKey, parseEntityKey } from '../../../graph/model/keys.ts';
import type { ChainEditResolvers, QueryResolvers } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { endSource } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { personOf } from '../scorecards/find-card.ts';

const FIRST_MAX = 100;

export const canProposeEdits = ({ viewer }: RequestContext): boolean => viewer.role === 'INDUSTRY_ANALYST';

/**
 * Who decides on edits of chains: product owners. A chain says to whom the bank goes with which offer, and product owners answer for that and
 * keep the white list of the same chains; the analyst who proposes never decides. Risk managers approve what grades and gates rest on, of which
 * membership in a chain is none.
 */
export const canReviewEdits = ({ viewer }: RequestContext): boolean => viewer.role === 'PRODUCT_OWNER';

export const chainEditQueries = {
  chainEdits: async (_, { chain, first }, context) => {
    const most = limited('first', first, 50, FIRST_MAX);
    const key = entityKey('CHAIN', chain);
    if (context.today.findEntity(key) === undefined) return null;
    const { chainEdits } = context.services;
    const viewerCanPropose = canProposeEdits(context);
    const viewerCanReview = canReviewEdits(context);
    const sees = viewerCanPropose || viewerCanReview;
    const [pending, history] = await Promise.all([
      sees ? chainEdits.pending(key) : [],
      chainEdits.history(key, sees ? most : 0),
    ]);
    return {
      version: history.version,
      viewerCanPropose,
      viewerCanReview,
      pending,
      history: history.items,
      historyTotal: sees ? history.total : 0,
    };
  },
} satisfies QueryResolvers;

export const chainEditFields = {
  party: ({ partyKey }, _, context) => {
    const no = partyKey === undefined ? undefined : context.today.findEntity(partyKey);
    return no === undefined ? null : endSource(context, no);
  },
  linkId: ({ linkKey }) => parseEntityKey(linkKey).sourceId,
  linkName: ({ linkName }) => linkName ?? null,
  toLinkName: ({ toLinkName }) => toLinkName ?? null,
  roles: ({ roles }) => [...roles],
  rolesBefore: ({ rolesBefore }) => [...rolesBefore],
  name: ({ name }) => name ?? null,
  proposedBy: ({ proposedBy }) => proposedBy.name,
  proposedAt: ({ proposedAt }) => proposedAt.toISOString(),
  reviewedBy: ({ reviewedBy }) => reviewedBy ?? null,
  decidedAt: ({ decidedAt }) => decidedAt?.toISOString() ?? null,
  version: ({ version }) => version ?? null,
  effect: ({ effect }) => effect ?? null,
  effectAt: ({ effectAt }) => effectAt?.toISOString() ?? null,
  viewerCanReview: ({ status, proposedBy }, _, context) =>
    status === 'PROPOSED' && canReviewEdits(context) && proposedBy.key !== personOf(context).key,
  viewerCanWithdraw: ({ status, proposedBy }, _, context) =>
    status === 'PROPOSED' && canProposeEdits(context) && proposedBy.key === personOf(context).key,
} satisfies ChainEditResolvers;
