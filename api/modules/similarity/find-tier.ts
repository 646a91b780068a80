import { computeStandings } from '../../../scoring/standing/compute-standings.ts';
import { perVersion } from '../../answers/per-version.ts';
import type { RequestContext } from '../../context.ts';
import { comparisonOf } from '../peers/comparison.ts';

const standingsOfPersons = perVersion((view) => computeStandings(view, { kind: 'PERSON' }));

/** The tier of a customer among its peers; null without figures. */
export function findTier(context: RequestContext, no: number) {
  const { today } = context;
  const standings = today.kindOf(no) === 'PERSON' ? standingsOfPersons(today) : comparisonOf(today).now;
  const standing = standings.customers.get(no);
  if (standing?.place === undefined) return null;
  const { peerGroup, place } = standing;
  const everybody = context.language === 'zh' ? '全部同类客户' : 'all customers of the kind';
  return {
    name: place.tier,
    percentile: place.below,
    potential: place.potential,
    peers: standings.groups.get(peerGroup)!.customers.length,
    peerGroup: peerGroup === undefined ? everybody : today.nameOf(peerGroup),
  };
}
