import { computeTiers } from '../../../scoring/similarity/compute-tier.ts';
import { perVersion } from '../../answers/per-version.ts';
import type { RequestContext } from '../../context.ts';

const tiersOf = perVersion(computeTiers);

/** The value tier of a customer against its peers; null without figures. */
export function findTier(context: RequestContext, no: number) {
  const tier = tiersOf(context.today)(no);
  if (tier === undefined) return null;
  const { name, percentile, peers, peerGroup } = tier;
  const everybody = context.language === 'zh' ? '全部同类客户' : 'all customers of the kind';
  return {
    name,
    percentile,
    peers,
    peerGroup: peerGroup === undefined ? everybody : context.today.nameOf(peerGroup),
  };
}
