import type { GraphView } from '../../graph/image/graph-view.ts';
import { type RelationshipKind, relationshipDefinition } from '../../graph/model/relationship-kind.ts';
import type { IsVisible, RelationshipRef } from '../relationship-ref.ts';
import { VisitStamps } from '../visit-stamps.ts';

/** The side of its relationships on which a party must stand for a step to be taken. */
export type Side = 'SUBJECT' | 'OBJECT' | 'BOTH';

export interface NeighbourhoodOptions {
  readonly hops: number;
  readonly kinds: readonly RelationshipKind[];
  readonly side: Side;
  /** How many items are wanted at most, the start included. */
  readonly limit: number;
  /** Whether the walk may go on beyond an entity; an entity it may not pass is still an item. */
  readonly mayPass?: (no: number) => boolean;
  readonly isVisible?: IsVisible;
}

export interface NeighbourhoodItem {
  readonly no: number;
  readonly hop: number;
  /** Relationships of the kinds on either side, visible to the reader or not. */
  readonly degree: number;
}

export interface Neighbourhood {
  readonly items: NeighbourhoodItem[];
  /** Entities within reach over visible relationships, the start included. */
  readonly total: number;
  /** Entities that only relationships hidden from the reader bring within reach. */
  readonly hidden: number;
  /** Every visible relationship of the kinds between items. */
  readonly relationships: RelationshipRef[];
}

/** Up to this many entities of one hop are ranked by degree where no relationship has a weight. */
const DEGREE_RANKED_MAX = 4096;

const visited = new VisitStamps();
const unseen = new VisitStamps();
let weights = new Float64Array(0);

/**
 * Finds the entities around one, breadth first, within a hop the weightiest first.
 * Shape: the weight of an entity is the largest first column among the relationships that bring it in: a share as it is, money
 * and counts on a log scale; where there is none, its degree decides, then its number.
 * Limits: `limit` items; total and hidden are counted over everything within the hops.
 * Cost: O(relationships within the hops) time; scratch of 16 bytes an entity is kept for the next call.
 */
export function findNeighbourhood(
  view: GraphView,
  from: number,
  options: NeighbourhoodOptions,
): Neighbourhood {
  const walk = new Walk(view, from, options);
  const shown: { no: number; hop: number }[] = [{ no: from, hop: 0 }];
  let total = 1;
  let frontier = [from];
  for (let hop = 1; hop <= options.hops && frontier.length > 0; hop++) {
    frontier = walk.step(frontier);
    total += frontier.length;
    const room = options.limit - shown.length;
    if (room > 0) for (const no of rank(view, frontier, options.kinds, room)) shown.push({ no, hop });
  }
  const items = shown
    .slice(0, options.limit)
    .map((item) => ({ ...item, degree: degreeOf(view, item.no, options.kinds) }));
  return {
    items,
    total,
    hidden: walk.countHidden(),
    relationships: relationshipsAmong(view, items, options),
  };
}

/** Takes the steps; the closures are made once, since they run for every relationship. */
class Walk {
  readonly #view: GraphView;
  readonly #options: NeighbourhoodOptions;
  readonly #hiddenEnds: number[] = [];
  readonly #kinds: ((no: number) => void)[];
  #reached: number[] = [];

  constructor(view: GraphView, from: number, options: NeighbourhoodOptions) {
    this.#view = view;
    this.#options = options;
    visited.reset(view.entityCount);
    unseen.reset(view.entityCount);
    if (weights.length < view.entityCount) weights = new Float64Array(view.entityCount);
    visited.add(from);
    this.#kinds = options.kinds.flatMap((kind) => this.#expanders(kind));
  }

  /** The entities one step beyond the frontier. */
  step(frontier: readonly number[]): number[] {
    const { mayPass } = this.#options;
    this.#reached = [];
    for (const no of frontier) {
      if (mayPass !== undefined && !mayPass(no)) continue;
      for (const expand of this.#kinds) expand(no);
    }
    return this.#reached;
  }

  countHidden(): number {
    return this.#hiddenEnds.reduce((count, no) => count + (visited.has(no) ? 0 : 1), 0);
  }

  #expanders(kind: RelationshipKind): ((no: number) => void)[] {
    const { side } = this.#options;
    const expanders: ((no: number) => void)[] = [];
    if (side !== 'OBJECT') {
      const visit = this.#visitor(kind, true);
      expanders.push((no) => this.#view.forEachOut(kind, no, visit(no)));
    }
    if (side !== 'SUBJECT') {
      const visit = this.#visitor(kind, false);
      expanders.push((no) => this.#view.forEachIn(kind, no, visit(no)));
    }
    return expanders;
  }

  #visitor(kind: RelationshipKind, isOut: boolean): (no: number) => (end: number, row: number) => void {
    const { isVisible } = this.#options;
    const weightOf = weightReader(this.#view, kind);
    let no = 0;
    const reach = (end: number, row: number): void => {
      if (isVisible !== undefined && !isVisible(kind, row, isOut ? no : end, isOut ? end : no)) {
        if (unseen.add(end)) this.#hiddenEnds.push(end);
        return;
      }
      if (visited.add(end)) {
        weights[end] = -1;
        this.#reached.push(end);
      }
      if (weightOf === undefined) return;
      const weight = weightOf(row);
      if (weight > weights[end]) weights[end] = weight;
    };
    return (at) => {
      no = at;
      return reach;
    };
  }
}

/** Weight of a row between 0 and about 1; undefined for kinds without columns. */
function weightReader(view: GraphView, kind: RelationshipKind): ((row: number) => number) | undefined {
  const [first] = Object.entries(relationshipDefinition(kind).columns);
  if (first === undefined || first[1] === 'day') return undefined;
  const value = view.column(kind, first[0]);
  return first[1] === 'share' ? (row) => value(row) / 1e9 : (row) => Math.log10(1 + value(row)) / 15;
}

/** The first `room` of a hop, weightiest first. */
function rank(
  view: GraphView,
  hop: readonly number[],
  kinds: readonly RelationshipKind[],
  room: number,
): number[] {
  const isWeightless = hop.every((no) => weights[no] <= 0);
  if (isWeightless && hop.length <= DEGREE_RANKED_MAX) {
    for (const no of hop) weights[no] = degreeOf(view, no, kinds);
  }
  const heaviest = hop.length > 4 * room ? aboveThreshold(hop, room) : [...hop];
  heaviest.sort((a, b) => weights[b] - weights[a] || a - b);
  return heaviest.slice(0, room);
}

/** A superset of the `room` heaviest that is not much larger: all that weigh at least what the last of them does. */
function aboveThreshold(hop: readonly number[], room: number): number[] {
  const sorted = Float64Array.from(hop, (no) => weights[no]).sort();
  const least = sorted[sorted.length - room];
  return hop.filter((no) => weights[no] >= least);
}

function degreeOf(view: GraphView, no: number, kinds: readonly RelationshipKind[]): number {
  return kinds.reduce((sum, kind) => sum + view.countOut(kind, no) + view.countIn(kind, no), 0);
}

function relationshipsAmong(
  view: GraphView,
  items: readonly NeighbourhoodItem[],
  { kinds, isVisible }: NeighbourhoodOptions,
): RelationshipRef[] {
  visited.reset(view.entityCount);
  for (const { no } of items) visited.add(no);
  const found: RelationshipRef[] = [];
  for (const kind of kinds) {
    for (const { no: subject } of items) {
      view.forEachOut(kind, subject, (object, row) => {
        if (!visited.has(object)) return;
        if (isVisible === undefined || isVisible(kind, row, subject, object))
          found.push({ kind, row, subject, object });
      });
    }
  }
  return found;
}
