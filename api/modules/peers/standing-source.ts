import { FIGURES } from '../../../scoring/standing/figures.ts';
import type { RequestContext } from '../../context.ts';
import { endSource } from '../parties/party-source.ts';
import { comparisonOf, groupName } from './comparison.ts';
import { unitOf } from './figure-units.ts';

/** Where a corporate customer of the viewer's own stands; null for anybody else. */
export function standingSource(context: RequestContext, no: number, args: { asOf?: string | null } = {}) {
  if (!context.access.isOwn(no)) return null;
  const { now, before } = comparisonOf(context.viewAt(args));
  const standing = now.customers.get(no);
  if (standing === undefined) return null;
  const { figures, place, peerGroup } = standing;
  const group = now.groups.get(peerGroup)!;
  return {
    party: endSource(context, no),
    peerGroup: groupName(context, peerGroup),
    peers: group.customers.length,
    tier: place?.tier ?? null,
    tierBefore: before.customers.get(no)?.place?.tier ?? null,
    value: place?.value ?? null,
    potential: place?.potential ?? null,
    figures: FIGURES.map((figure) => ({
      figure,
      unit: unitOf(figure),
      value: figures[figure] ?? null,
      band: group.quartiles[figure] ?? null,
    })),
  };
}
