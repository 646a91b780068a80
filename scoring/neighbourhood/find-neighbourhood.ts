import type { GraphView } from '../../graph/image/graph-view.ts';
import { type RelationshipKind, relationshipDefinition } from '../../graph/model/relationship-kind.ts';
import { WHOLE } from '../../graph/model/share.ts';
import type { IsVisible, RelationshipRef } from '../relationship-ref.ts';
import { VisitStamps } from '../visit-stamps.ts';
import { FrontierWalk, type WalkSide } from './frontier-walk.ts';

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
/** Amounts and counts weigh by their number of digits, this many being the whole. */
const DIGITS = 15;

const shownMarks = new VisitStamps();

/**
 * Finds the entities around one, breadth first, within a hop the weightiest first.
 * Shape: the weight of an entity is the sum over the relationships that bring it in of their first column, a share as it is, money and
 * counts on a log scale; where none has one its degree decides, then its number.
 * Limits: `limit` items; total and hidden are counted over everything within the hops.
 * Cost: O(relationships within the hops); from 256 entities in a hop on the kinds are compressed, once a view.
 */
export function findNeighbourhood(
  view: GraphView,
  from: number,
  options: NeighbourhoodOptions,
): Neighbourhood {
  const { kinds, limit } = options;
  const walk = new FrontierWalk(view, from, sidesOf(view, options), options);
  const shown: { no: number; hop: number }[] = [{ no: from, hop: 0 }];
  let total = 1;
  let frontier = [from];
  for (let hop = 1; hop <= options.hops && frontier.length > 0; hop++) {
    const room = limit - shown.length;
    frontier = walk.step(frontier, room > 0);
    total += frontier.length;
    if (room > 0) for (const no of rank(view, walk, frontier, kinds, room)) shown.push({ no, hop });
  }
  const { hidden } = walk;
  const items = shown.slice(0, limit).map((item) => ({ ...item, degree: degreeOf(view, item.no, kinds) }));
  return { items, total, hidden, relationships: relationshipsAmong(view, items, options) };
}

function sidesOf(view: GraphView, { kinds, side }: NeighbourhoodOptions): WalkSide[] {
  return kinds.flatMap((kind) => {
    const weightOf = weightReader(view, kind);
    const out = { kind, isOut: true, weightOf };
    const into = { kind, isOut: false, weightOf };
    if (side === 'BOTH') return [out, into];
    return side === 'SUBJECT' ? [out] : [into];
  });
}

/** Weight of a row between 0 and about 1; undefined for kinds without columns. */
function weightReader(view: GraphView, kind: RelationshipKind): ((row: number) => number) | undefined {
  const [first] = Object.entries(relationshipDefinition(kind).columns);
  if (first === undefined || first[1] === 'day') return undefined;
  const value = view.column(kind, first[0]);
  return first[1] === 'share' ? (row) => value(row) / WHOLE : (row) => Math.log10(1 + value(row)) / DIGITS;
}

/** The first `room` of a hop, weightiest first. */
function rank(
  view: GraphView,
  walk: FrontierWalk,
  hop: readonly number[],
  kinds: readonly RelationshipKind[],
  room: number,
): number[] {
  if (hop.length <= DEGREE_RANKED_MAX && hop.every((no) => walk.weightOf(no) === 0)) {
    for (const no of hop) walk.weigh(no, degreeOf(view, no, kinds));
  }
  return walk.takeHeaviest(hop, room);
}

function degreeOf(view: GraphView, no: number, kinds: readonly RelationshipKind[]): number {
  return kinds.reduce((sum, kind) => sum + view.countOut(kind, no) + view.countIn(kind, no), 0);
}

function relationshipsAmong(
  view: GraphView,
  items: readonly NeighbourhoodItem[],
  { kinds, isVisible }: NeighbourhoodOptions,
): RelationshipRef[] {
  shownMarks.reset(view.entityCount);
  for (const { no } of items) shownMarks.add(no);
  const found: RelationshipRef[] = [];
  for (const kind of kinds) {
    for (const { no: subject } of items) {
      view.forEachOut(kind, subject, (object, row) => {
        if (!shownMarks.has(object)) return;
        if (isVisible === undefined || isVisible(kind, row, subject, object))
          found.push({ kind, row, subject, object });
      });
    }
  }
  return found;
}
