import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import { industriesOf, industryLineage } from '../similarity/industry-steps.ts';

/** A respect in which members of a community may be one. */
export type TraitCode =
  | 'INDUSTRY'
  | 'CHAIN'
  | 'GOODS'
  | 'NEEDS'
  | 'OWNER'
  | 'HEAD'
  | 'SUPPLIER'
  | 'BUYER'
  | 'UNIT';

/** Something that members share. */
export interface CommunityTrait {
  readonly code: TraitCode;
  /** The industry, chain, goods, owner … itself; may be a member. */
  readonly no: number;
  /** Enterprises of the community that have it, and their share of all its enterprises, 0..1. */
  readonly members: number;
  readonly share: number;
}

export interface CommunityDescription {
  /** Enterprises among the members: what the shares are of. */
  readonly enterprises: number;
  /** What two enterprises at least share, the largest share first; three of each sort at most. */
  readonly traits: CommunityTrait[];
}

interface Respect {
  readonly code: TraitCode;
  readonly kind: RelationshipKind;
  readonly isOut: boolean;
  /** What it leads on to: the sections above an industry, the chain of a link. */
  readonly beyond?: (view: GraphView, no: number) => readonly number[];
}

const RESPECTS: readonly Respect[] = [
  { code: 'CHAIN', kind: 'SITS_IN', isOut: true, beyond: chainsOf },
  { code: 'GOODS', kind: 'MAKES', isOut: true },
  { code: 'NEEDS', kind: 'NEEDS', isOut: true },
  { code: 'OWNER', kind: 'OWNS', isOut: false },
  { code: 'HEAD', kind: 'HOLDS_POSITION', isOut: false },
  { code: 'SUPPLIER', kind: 'SUPPLIES', isOut: false },
  { code: 'BUYER', kind: 'SUPPLIES', isOut: true },
  { code: 'UNIT', kind: 'CUSTOMER_OF', isOut: true },
];
const SHARED_MIN = 2;
const OF_EACH = 3;
/** A class of an industry says more than the section above it: it goes first where it has nearly as many. */
const NEARLY = 0.9;

/**
 * Describes what the enterprises of a community share, to name it: industry, chain, goods, owner, head, counterparties, unit of the bank.
 * Shape: shares are of the enterprises; something that all members have is 1. Who reads it must be allowed to see it: traits of kinds that
 * are not public are for those who see the members in full.
 * Cost: O(relationships of the members).
 */
export function describeCommunity(view: GraphView, members: readonly number[]): CommunityDescription {
  const enterprises = members.filter((no) => view.kindOf(no) === 'ENTERPRISE');
  const traits = RESPECTS.flatMap((respect) =>
    takeMost(respect.code, countEnds(view, enterprises, respect), enterprises.length),
  );
  traits.push(...findIndustries(view, enterprises));
  traits.sort((a, b) => b.share - a.share || a.code.localeCompare(b.code) || a.no - b.no);
  return { enterprises: enterprises.length, traits };
}

/** Enterprises by what they have in one respect, each counted once. */
function countEnds(
  view: GraphView,
  enterprises: readonly number[],
  { kind, isOut, beyond }: Respect,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const no of enterprises) {
    const ends = new Set<number>();
    const visit = (end: number): void => {
      for (const reached of beyond?.(view, end) ?? [end]) ends.add(reached);
    };
    if (isOut) view.forEachOut(kind, no, visit);
    else view.forEachIn(kind, no, visit);
    ends.delete(no);
    countUp(counts, ends);
  }
  return counts;
}

/** The chains that a link belongs to, itself or through the links above it. */
function chainsOf(view: GraphView, link: number): number[] {
  const links = new Set([link]);
  const chains = new Set<number>();
  for (const no of links) {
    view.forEachOut('LINK_OF', no, (chain) => chains.add(chain));
    view.forEachOut('LINK_UNDER', no, (above) => links.add(above));
  }
  return [...chains];
}

/** Classes at every level of the tree; one that a narrower class stands for nearly as well is left out. */
function findIndustries(view: GraphView, enterprises: readonly number[]): CommunityTrait[] {
  const counts = new Map<number, number>();
  const above = new Map<number, number[]>();
  for (const no of enterprises) {
    const classes = new Set<number>();
    for (const industry of industriesOf(view, no)) {
      const lineage = industryLineage(view, industry);
      lineage.forEach((level, at) => {
        classes.add(level);
        above.set(level, lineage.slice(at + 1));
      });
    }
    countUp(counts, classes);
  }
  for (const [industry, count] of [...counts]) {
    if (count < SHARED_MIN) continue;
    for (const wider of above.get(industry)!) {
      if (count >= NEARLY * (counts.get(wider) ?? Number.POSITIVE_INFINITY)) counts.delete(wider);
    }
  }
  return takeMost('INDUSTRY', counts, enterprises.length);
}

function countUp(counts: Map<number, number>, ends: ReadonlySet<number>): void {
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
}

function takeMost(code: TraitCode, counts: ReadonlyMap<number, number>, of: number): CommunityTrait[] {
  const shared = [...counts].filter(([, members]) => members >= SHARED_MIN);
  shared.sort(([a, most], [b, more]) => more - most || a - b);
  return shared.slice(0, OF_EACH).map(([no, members]) => ({ code, no, members, share: members / of }));
}
