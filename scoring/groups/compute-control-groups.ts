import type { GraphView } from '../../graph/image/graph-view.ts';
import { computeControllers } from '../control/compute-controllers.ts';
import { type ControlBlocs, joinControlBlocs } from './control-blocs.ts';

export interface ControlGroup {
  /** The ultimate controller: an enterprise or a person, never a state body. */
  readonly head: number;
  /** Enterprises of the group in the order of their numbers, the head among them if it is one. */
  readonly members: number[];
}

export interface ControlGroups {
  /** Number of the group of each entity, -1 for none; a person who is a head has one too. */
  readonly groupOf: Int32Array;
  /** In the order of their heads. */
  readonly groups: ControlGroup[];
  /** Enterprises that control each other in a ring, and all they control, with nobody on top. */
  readonly orphanCycles: number[][];
}

const known = new WeakMap<GraphView, ControlGroups>();

/**
 * Computes the control groups of the whole bank, once a view: every ultimate controller with all it controls, two enterprises at least.
 * Shape: an enterprise is in one group at most, for two disjoint blocs cannot both have a majority. Two enterprises of one state body
 * are no group (Company Law 2023 art. 265): each is the head of its own.
 * Cost: as `joinControlBlocs`.
 */
export function computeControlGroups(view: GraphView): ControlGroups {
  let groups = known.get(view);
  if (groups === undefined) {
    groups = findControlGroups(view);
    known.set(view, groups);
  }
  return groups;
}

function findControlGroups(view: GraphView): ControlGroups {
  const blocs = joinControlBlocs(view);
  const groupOf = new Int32Array(view.entityCount).fill(-1);
  const groups: ControlGroup[] = [];
  const orphanCycles: number[][] = [];
  for (let no = 0; no < view.entityCount; no++) {
    const bloc = blocs.blocOf[no];
    if (blocs.topOf[bloc] !== no || blocs.next[blocs.first[bloc]] < 0) continue;
    const members = listMembers(view, blocs, bloc);
    if (members.length < 2) continue;
    if (isControlled(view, no, members)) {
      orphanCycles.push(members);
      continue;
    }
    groupOf[no] = groups.length;
    for (const member of members) groupOf[member] = groups.length;
    groups.push({ head: no, members });
  }
  return { groupOf, groups, orphanCycles };
}

function listMembers(view: GraphView, { first, next }: ControlBlocs, bloc: number): number[] {
  const members: number[] = [];
  for (let no = first[bloc]; no >= 0; no = next[no]) if (view.kindOf(no) === 'ENTERPRISE') members.push(no);
  return members.sort((a, b) => a - b);
}

/** Whether somebody below controls the top: then they are a ring. Only asked where a member holds a part of the top. */
function isControlled(view: GraphView, top: number, members: readonly number[]): boolean {
  const all = new Set(members);
  let isHeldFromBelow = false;
  view.forEachIn('OWNS', top, (owner) => {
    isHeldFromBelow ||= owner !== top && all.has(owner);
  });
  return isHeldFromBelow && computeControllers(view, top).items.some(({ no }) => all.has(no));
}
