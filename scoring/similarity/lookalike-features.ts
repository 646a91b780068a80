import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import { industriesOf } from './industry-steps.ts';

export type LookalikeCode =
  | 'SHARED_SUPPLIERS'
  | 'SHARED_BUYERS'
  | 'SHARED_PRODUCTS'
  | 'SHARED_GOODS'
  | 'SHARED_NEEDS'
  | 'SAME_INDUSTRY'
  | 'AS_MANY_SUPPLIERS'
  | 'AS_MANY_BUYERS'
  | 'AS_MANY_OWNERS';

export interface SideFeature {
  readonly code: LookalikeCode;
  readonly kind: RelationshipKind;
  readonly isOut: boolean;
  /** Hundredths: whole numbers, so that 60% of them is met exactly. */
  readonly weight: number;
}

/** The respects that parties are compared in, and what is not to count. */
export interface LookalikeFeatures {
  /** Compared by the other ends they share. */
  readonly sets: readonly SideFeature[];
  /** Compared by how many there are, on a log scale. */
  readonly counts: readonly SideFeature[];
  /** 0 where industries are not compared. */
  readonly industryWeight: number;
  readonly ignored: ReadonlySet<number>;
}

/** What one party is, in the respects compared. */
export interface PartyFeatures {
  readonly sets: readonly ReadonlySet<number>[];
  /** log(1 + count). */
  readonly logs: readonly number[];
  readonly industries: readonly number[];
}

const SETS: readonly SideFeature[] = [
  { code: 'SHARED_SUPPLIERS', kind: 'SUPPLIES', isOut: false, weight: 15 },
  { code: 'SHARED_BUYERS', kind: 'SUPPLIES', isOut: true, weight: 15 },
  { code: 'SHARED_PRODUCTS', kind: 'HOLDS', isOut: true, weight: 15 },
  { code: 'SHARED_GOODS', kind: 'MAKES', isOut: true, weight: 10 },
  { code: 'SHARED_NEEDS', kind: 'NEEDS', isOut: true, weight: 5 },
];
const COUNTS: readonly SideFeature[] = [
  { code: 'AS_MANY_SUPPLIERS', kind: 'SUPPLIES', isOut: false, weight: 5 },
  { code: 'AS_MANY_BUYERS', kind: 'SUPPLIES', isOut: true, weight: 5 },
  { code: 'AS_MANY_OWNERS', kind: 'OWNS', isOut: false, weight: 5 },
];
const INDUSTRY_WEIGHT = 25;

/** The features of the codes asked for; all when there are none. */
export function chooseFeatures(
  codes: readonly LookalikeCode[] | undefined,
  ignored: ReadonlySet<number> = new Set(),
): LookalikeFeatures {
  const isWanted = (code: LookalikeCode): boolean => codes?.includes(code) ?? true;
  return {
    sets: SETS.filter(({ code }) => isWanted(code)),
    counts: COUNTS.filter(({ code }) => isWanted(code)),
    industryWeight: isWanted('SAME_INDUSTRY') ? INDUSTRY_WEIGHT : 0,
    ignored,
  };
}

/** Cost: O(relationships of the party of the kinds compared). */
export function describeParty(view: GraphView, no: number, features: LookalikeFeatures): PartyFeatures {
  const sets = features.sets.map(({ kind, isOut }) => {
    const found = new Set<number>();
    const visit = (end: number): void => {
      if (!features.ignored.has(end)) found.add(end);
    };
    if (isOut) view.forEachOut(kind, no, visit);
    else view.forEachIn(kind, no, visit);
    return found;
  });
  const logs = features.counts.map(({ kind, isOut }) =>
    Math.log1p(isOut ? view.countOut(kind, no) : view.countIn(kind, no)),
  );
  return { sets, logs, industries: features.industryWeight > 0 ? industriesOf(view, no) : [] };
}
