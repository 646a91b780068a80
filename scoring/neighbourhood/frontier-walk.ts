import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import type { IsVisible } from '../relationship-ref.ts';
import { takeHeaviest } from '../take-heaviest.ts';
import { VisitStamps } from '../visit-stamps.ts';

/** One way to take a step: over relationships of a kind in which the entity is the subject (`isOut`) or the object. */
export interface WalkSide {
  readonly kind: RelationshipKind;
  readonly isOut: boolean;
  /** Weight of a row; left out where the kind has none. */
  readonly weightOf?: (row: number) => number;
}

export interface WalkLimits {
  readonly isVisible?: IsVisible;
  /** Whether the walk may go on beyond an entity. */
  readonly mayPass?: (no: number) => boolean;
}

/** From so many entities on a step reads whole columns, which are put together once a view. */
const COLUMNS_FROM = 256;

const visited = new VisitStamps();
const fresh = new VisitStamps();
const unseen = new VisitStamps();
let weights = new Float64Array(0);

/**
 * A walk outwards from one entity, a step at a time, each entity reached once. The weight of an entity is the sum over the relationships that
 * reach it from the step before.
 * Limits: one walk at a time, for the marks are shared: finish it before the next begins. Scratch of 20 bytes an entity is kept.
 * Cost: O(relationships of the entities passed).
 */
export class FrontierWalk {
  readonly #view: GraphView;
  readonly #sides: readonly WalkSide[];
  readonly #limits: WalkLimits;
  readonly #hiddenEnds: number[] = [];

  constructor(view: GraphView, from: number, sides: readonly WalkSide[], limits: WalkLimits) {
    this.#view = view;
    this.#sides = sides;
    this.#limits = limits;
    visited.reset(view.entityCount);
    unseen.reset(view.entityCount);
    if (weights.length < view.entityCount) weights = new Float64Array(view.entityCount);
    visited.add(from);
  }

  /** Entities so far that only relationships hidden from the reader reach. */
  get hidden(): number {
    return this.#hiddenEnds.reduce((count, no) => count + (visited.has(no) ? 0 : 1), 0);
  }

  /** The entities one step beyond the frontier, weighed if they are to be ranked. */
  step(frontier: readonly number[], isWeighed: boolean): number[] {
    const { mayPass } = this.#limits;
    const passed = mayPass === undefined ? frontier : frontier.filter(mayPass);
    const reached: number[] = [];
    fresh.reset(this.#view.entityCount);
    for (const side of this.#sides) {
      const isLarge =
        passed.length >= COLUMNS_FROM || this.#view.isCompressed(side.kind, side.isOut ? 'out' : 'in');
      if (!isLarge) this.#expandEach(passed, side, isWeighed, reached);
      else if (isWeighed || this.#limits.isVisible !== undefined)
        this.#expand(passed, side, isWeighed, reached);
      else this.#expandPlainly(passed, side, reached);
    }
    return reached;
  }

  weightOf(no: number): number {
    return weights[no];
  }

  weigh(no: number, weight: number): void {
    weights[no] = weight;
  }

  takeHeaviest(nos: readonly number[], count: number): number[] {
    return takeHeaviest(nos, weights, count);
  }

  /** For steps that are only counted. */
  #expandPlainly(frontier: readonly number[], { kind, isOut }: WalkSide, reached: number[]): void {
    const { offsets, ends } = this.#view.compress(kind, isOut ? 'out' : 'in');
    const { marks, mark } = visited;
    for (const no of frontier) {
      const last = offsets[no + 1];
      for (let at = offsets[no]; at < last; at++) {
        const end = ends[at];
        if (marks[end] === mark) continue;
        marks[end] = mark;
        reached.push(end);
      }
    }
  }

  #expand(frontier: readonly number[], side: WalkSide, isWeighed: boolean, reached: number[]): void {
    const { offsets, ends, rows } = this.#view.compress(side.kind, side.isOut ? 'out' : 'in');
    for (const no of frontier) {
      const last = offsets[no + 1];
      for (let at = offsets[no]; at < last; at++)
        this.#reach(side, no, ends[at], rows[at], isWeighed, reached);
    }
  }

  #expandEach(frontier: readonly number[], side: WalkSide, isWeighed: boolean, reached: number[]): void {
    let no = 0;
    const visit = (end: number, row: number): void => this.#reach(side, no, end, row, isWeighed, reached);
    for (no of frontier) {
      if (side.isOut) this.#view.forEachOut(side.kind, no, visit);
      else this.#view.forEachIn(side.kind, no, visit);
    }
  }

  #reach(side: WalkSide, no: number, end: number, row: number, isWeighed: boolean, reached: number[]): void {
    const isSeen = visited.has(end);
    if (isSeen && !(isWeighed && fresh.has(end))) return;
    const { isVisible } = this.#limits;
    if (isVisible !== undefined && !isVisible(side.kind, row, side.isOut ? no : end, side.isOut ? end : no)) {
      if (unseen.add(end)) this.#hiddenEnds.push(end);
      return;
    }
    if (!isSeen) {
      visited.add(end);
      fresh.add(end);
      weights[end] = 0;
      reached.push(end);
    }
    if (isWeighed && side.weightOf !== undefined) weights[end] += side.weightOf(row) || 0;
  }
}
