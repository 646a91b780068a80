import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import type { IsVisible, RelationshipRef } from '../relationship-ref.ts';

/** A colleague who can open the door, and how. */
export interface WayIn {
  readonly employee: number;
  /** The party that the colleague manages; the subject itself where it has a manager. */
  readonly through: number;
  /** From that party to the subject; empty when it is the subject. */
  readonly path: readonly RelationshipRef[];
  /** Parties that the colleague manages. */
  readonly load: number;
  /** True when the subject is the colleague's own: nobody else should call. */
  readonly isOwner: boolean;
  /** 0..1: closeness of the path, less for a colleague with more to look after than others. */
  readonly score: number;
}

export interface WayInOptions {
  /** How many ways are wanted. */
  readonly k: number;
  readonly hopsMax?: number;
  readonly isVisible?: IsVisible;
}

/** How far one steps open a door, 0..1: people open doors, contracts less. */
const CLOSENESS: Partial<Record<RelationshipKind, number>> = {
  OWNS: 0.9,
  CONTROLS_BY_AGREEMENT: 0.9,
  HOLDS_POSITION: 0.85,
  RELATED_TO: 0.8,
  ACTS_IN_CONCERT_WITH: 0.8,
  SUPPLIES: 0.7,
  GUARANTEES: 0.6,
  EMPLOYS: 0.5,
  PAYS: 0.4,
};
const KINDS = Object.keys(CLOSENESS) as RelationshipKind[];
const HOPS_MAX = 3;
/** Relationships looked at before the search stops. */
const WORK_MAX = 200_000;

interface Step {
  readonly ref: RelationshipRef;
  readonly from: number;
}

/**
 * Finds the best ways to a party: who of the bank's people manages it or a party near to it, each colleague once by the closest
 * path, owners of the subject first.
 * Shape: the closeness of a path is the product over its steps; the score is divided by one plus the colleague's load over the mean
 * load of those found.
 * Limits: 3 steps, 200,000 relationships. Cost: O(relationships within the steps).
 */
export function findWaysIn(
  view: GraphView,
  subject: number,
  { k, hopsMax = HOPS_MAX, isVisible }: WayInOptions,
): WayIn[] {
  const closeness = new Map<number, number>([[subject, 1]]);
  const steps = new Map<number, Step>();
  let work = 0;
  let frontier = [subject];
  for (let hop = 0; hop < hopsMax && frontier.length > 0 && work < WORK_MAX; hop++) {
    const next = new Set<number>();
    for (const no of frontier) {
      const reach = (end: number, ref: RelationshipRef): void => {
        work++;
        if (isVisible !== undefined && !isVisible(ref.kind, ref.row, ref.subject, ref.object)) return;
        const value = closeness.get(no)! * CLOSENESS[ref.kind]!;
        if (value <= (closeness.get(end) ?? 0)) return;
        closeness.set(end, value);
        steps.set(end, { ref, from: no });
        next.add(end);
      };
      for (const kind of KINDS) {
        if (work >= WORK_MAX) break;
        view.forEachOut(kind, no, (object, row) => reach(object, { kind, row, subject: no, object }));
        view.forEachIn(kind, no, (other, row) => reach(other, { kind, row, subject: other, object: no }));
      }
    }
    frontier = [...next];
  }
  return rank(view, subject, closeness, steps).slice(0, k);
}

function rank(
  view: GraphView,
  subject: number,
  closeness: ReadonlyMap<number, number>,
  steps: ReadonlyMap<number, Step>,
): WayIn[] {
  const best = new Map<number, number>();
  for (const [party, value] of closeness) {
    view.forEachOut('MANAGED_BY', party, (employee) => {
      const known = best.get(employee);
      if (known === undefined || value > closeness.get(known)!) best.set(employee, party);
    });
  }
  const loads = new Map([...best.keys()].map((employee) => [employee, view.countIn('MANAGED_BY', employee)]));
  const meanLoad = [...loads.values()].reduce((sum, load) => sum + load, 0) / Math.max(loads.size, 1);
  const ways = [...best].map(([employee, through]): WayIn => {
    const load = loads.get(employee)!;
    return {
      employee,
      through,
      path: pathFrom(through, subject, steps),
      load,
      isOwner: through === subject,
      score: closeness.get(through)! / (1 + load / Math.max(meanLoad, 1)),
    };
  });
  return ways.sort(
    (a, b) => Number(b.isOwner) - Number(a.isOwner) || b.score - a.score || a.employee - b.employee,
  );
}

function pathFrom(through: number, subject: number, steps: ReadonlyMap<number, Step>): RelationshipRef[] {
  const path: RelationshipRef[] = [];
  for (let no = through; no !== subject; ) {
    const step = steps.get(no)!;
    path.push(step.ref);
    no = step.from;
  }
  return path;
}
