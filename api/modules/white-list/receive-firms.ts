import type { GraphView } from '../../../graph/image/graph-view.ts';
import { cityKey, parseRegion } from '../../../scoring/chains/parse-region.ts';
import type { Directory } from '../../access/directory.ts';
import type { OrgUnitSource } from '../../sources.ts';

/** To whom a firm is sent. */
export interface Receiver {
  /** Those who serve it, else the one of its region; empty where there is none. */
  readonly units: readonly number[];
  readonly basis: 'SERVED' | 'REGION' | undefined;
}

const ENDING = /(分行|支行|营业部|分公司|管理行)$/;

/**
 * Tells to which unit a firm of the white list goes: to the units that serve it, else to the branch that bears the name of its city, else to
 * that of its province; nowhere otherwise. Of units with one name the one nearest to the head office takes it.
 * Cost: O(units) once, then O(units of the firm).
 */
export function receiverReader(
  view: GraphView,
  directory: Directory,
): (firm: number, region: string | undefined) => Receiver {
  const byPlace = new Map<string, OrgUnitSource>();
  const depthOf = (unit: OrgUnitSource): number => ancestorsOf(directory, unit.no).length;
  for (const unit of directory.orgUnits.values()) {
    if (unit.parentNo === undefined) continue;
    const place = cityKey(unit.name.replace(ENDING, ''));
    const known = byPlace.get(place);
    if (known === undefined || depthOf(unit) < depthOf(known)) byPlace.set(place, unit);
  }
  return (firm, region) => {
    const units: number[] = [];
    view.forEachOut('CUSTOMER_OF', firm, (unit) => {
      if (!units.includes(unit)) units.push(unit);
    });
    if (units.length > 0) return { units, basis: 'SERVED' };
    const place = parseRegion(region ?? '');
    const unit =
      (place?.city === undefined ? undefined : byPlace.get(cityKey(place.city))) ??
      (place === undefined ? undefined : byPlace.get(place.province));
    return unit === undefined ? { units: [], basis: undefined } : { units: [unit.no], basis: 'REGION' };
  };
}

/** The units above a unit, the nearest first. */
export function ancestorsOf(directory: Directory, unit: number): number[] {
  const above: number[] = [];
  let at = directory.orgUnits.get(unit)?.parentNo;
  while (at !== undefined && !above.includes(at)) {
    above.push(at);
    at = directory.orgUnits.get(at)?.parentNo;
  }
  return above;
}
