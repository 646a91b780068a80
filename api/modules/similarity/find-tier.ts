import { computeTier } from '../../../scoring/similarity/compute-tier.ts';
import type { RequestContext } from '../../context.ts';

/** The value tier of a customer against its peers; null without figures. */
export function findTier(context: RequestContext, no: number) {
  const tier = computeTier(context.today, no);
  if (tier === undefined) return null;
  return {
    name: tier.name,
    percentile: tier.percentile,
    peers: tier.peers,
    peerGroup: tier.industry === undefined ? '' : context.today.nameOf(tier.industry),
  };
}
