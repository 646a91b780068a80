import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import type { IsVisible, RelationshipRef } from '../relationship-ref.ts';
import { VisitStamps } from '../visit-stamps.ts';

export interface PathOptions {
  readonly kinds: readonly RelationshipKind[];
  /** How many paths are wanted. */
  readonly k: number;
  /** Relationships on the longest path. */
  readonly hopsMax: number;
  readonly isVisible?: IsVisible;
}

export interface Path {
  /** From start to end. */
  readonly nos: number[];
  /** One for each step, `nos.length - 1` of them; of several between the same two the first of the kinds. */
  readonly relationships: RelationshipRef[];
}

export interface ShortestPaths {
  /** Shortest first. */
  readonly paths: Path[];
  /** Of the `k` shortest paths regardless of what the reader may see, those that take a hidden step. */
  readonly hidden: number;
  /** True when the search stopped at its limit of work: there may be more paths, also shorter than `hopsMax`. */
  readonly isCapped: boolean;
}

/** Relationships looked at before a search stops. */
const WORK_MAX = 1_000_000;

const known = new VisitStamps();
let steps = new Uint8Array(0);

/**
 * Finds up to `k` shortest loopless paths between two entities, each step over a relationship in either direction.
 * Limits: `hopsMax` steps; stops after 1,000,000 relationships and says so.
 * Cost: O(relationships within hopsMax - 1 steps of the end with fewer relationships) for the distances that guide the search.
 * Source: depth-first enumeration by growing length, pruned with the distance to the far end (Rizzi et al. 2014, without
 * their certificates).
 */
export function findShortestPaths(
  view: GraphView,
  from: number,
  to: number,
  options: PathOptions,
): ShortestPaths {
  if (from === to) return { paths: [{ nos: [from], relationships: [] }], hidden: 0, isCapped: false };
  const visible = new PathSearch(view, options, options.isVisible).run(from, to);
  if (options.isVisible === undefined) return { ...visible, hidden: 0 };
  const all = new PathSearch(view, options, undefined).run(from, to);
  const seen = new Set(visible.paths.map(({ nos }) => nos.join()));
  const hidden = all.paths.filter(
    ({ nos }) => !seen.has(nos.join()) && !isFollowable(view, nos, options),
  ).length;
  return { ...visible, hidden, isCapped: visible.isCapped || all.isCapped };
}

type Step = (end: number, relationship: RelationshipRef) => boolean;

class PathSearch {
  readonly #view: GraphView;
  readonly #options: PathOptions;
  readonly #isVisible: IsVisible | undefined;
  readonly #paths: Path[] = [];
  #work = 0;

  constructor(view: GraphView, options: PathOptions, isVisible: IsVisible | undefined) {
    this.#view = view;
    this.#options = options;
    this.#isVisible = isVisible;
  }

  run(from: number, to: number): { paths: Path[]; isCapped: boolean } {
    const isReversed = this.#degree(to) > this.#degree(from);
    const [start, goal] = isReversed ? [to, from] : [from, to];
    const distances = new Distances(goal, this.#view.entityCount, (no, visit) => this.#forEachEnd(no, visit));
    for (let length = 1; length <= this.#options.hopsMax && !this.#isDone; length++) {
      distances.extendTo(Math.min(length - 1, this.#options.hopsMax - 1), () => this.#isDone);
      this.#extend([start], [], goal, length, distances);
    }
    const paths = isReversed ? this.#paths.map(reversed) : this.#paths;
    return { paths, isCapped: this.#work >= WORK_MAX };
  }

  get #isDone(): boolean {
    return this.#paths.length >= this.#options.k || this.#work >= WORK_MAX;
  }

  /** Takes every next step from which the goal is exactly `left` steps away by a path without loops. */
  #extend(nos: number[], steps: RelationshipRef[], goal: number, left: number, distances: Distances): void {
    const tried = new Set<number>();
    this.#forEachStep(nos[nos.length - 1], (end, step) => {
      if (left === 1 ? end !== goal : end === goal || !distances.isWithin(end, left - 1)) return this.#isDone;
      if (tried.has(end) || nos.includes(end)) return this.#isDone;
      tried.add(end);
      const [nextNos, nextSteps] = [
        [...nos, end],
        [...steps, step],
      ];
      if (left === 1) this.#paths.push({ nos: nextNos, relationships: nextSteps });
      else this.#extend(nextNos, nextSteps, goal, left - 1, distances);
      return this.#isDone;
    });
  }

  #forEachEnd(no: number, visit: (end: number) => void): void {
    this.#walk(no, (end) => {
      visit(end);
      return false;
    });
  }

  #forEachStep(no: number, visit: Step): void {
    this.#walk(no, (end, kind, row, isOut) =>
      visit(end, { kind, row, subject: isOut ? no : end, object: isOut ? end : no }),
    );
  }

  #walk(
    no: number,
    visit: (end: number, kind: RelationshipKind, row: number, isOut: boolean) => boolean,
  ): void {
    let isStopped = this.#work >= WORK_MAX;
    for (const kind of this.#options.kinds) {
      const take = (end: number, row: number, isOut: boolean): void => {
        if (isStopped) return;
        this.#work++;
        const [subject, object] = isOut ? [no, end] : [end, no];
        if (this.#isVisible !== undefined && !this.#isVisible(kind, row, subject, object)) return;
        isStopped = visit(end, kind, row, isOut);
      };
      if (isStopped) return;
      this.#view.forEachOut(kind, no, (end, row) => take(end, row, true));
      this.#view.forEachIn(kind, no, (end, row) => take(end, row, false));
    }
  }

  #degree(no: number): number {
    const { kinds } = this.#options;
    return kinds.reduce((sum, kind) => sum + this.#view.countOut(kind, no) + this.#view.countIn(kind, no), 0);
  }
}

/** Steps to the goal, known for everything up to a growing radius. */
class Distances {
  readonly #forEachEnd: (no: number, visit: (end: number) => void) => void;
  #frontier: number[];
  #radius = 0;

  constructor(goal: number, count: number, forEachEnd: (no: number, visit: (end: number) => void) => void) {
    known.reset(count);
    if (steps.length < count) steps = new Uint8Array(count);
    known.add(goal);
    steps[goal] = 0;
    this.#frontier = [goal];
    this.#forEachEnd = forEachEnd;
  }

  extendTo(radius: number, isDone: () => boolean): void {
    while (this.#radius < radius && !isDone()) {
      this.#radius++;
      const next: number[] = [];
      const visit = (end: number): void => {
        if (!known.add(end)) return;
        steps[end] = this.#radius;
        next.push(end);
      };
      for (const no of this.#frontier) this.#forEachEnd(no, visit);
      this.#frontier = next;
    }
  }

  isWithin(no: number, left: number): boolean {
    return known.has(no) ? steps[no] <= left : left > this.#radius;
  }
}

function reversed({ nos, relationships }: Path): Path {
  return { nos: nos.toReversed(), relationships: relationships.toReversed() };
}

/** Whether every step of a path has a relationship that the reader may see. */
function isFollowable(view: GraphView, nos: readonly number[], { kinds, isVisible }: PathOptions): boolean {
  return nos.slice(1).every((end, index) => {
    const no = nos[index];
    let isSeen = false;
    for (const kind of kinds) {
      view.forEachOut(kind, no, (other, row) => {
        isSeen ||= other === end && isVisible!(kind, row, no, end);
      });
      view.forEachIn(kind, no, (other, row) => {
        isSeen ||= other === end && isVisible!(kind, row, end, no);
      });
    }
    return isSeen;
  });
}
