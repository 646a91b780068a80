import type { GraphView } from '../../graph/image/graph-view.ts';
import { computeControlled } from '../control/compute-controlled.ts';
import { computeControllers } from '../control/compute-controllers.ts';

export interface GroupOf {
  readonly head: number;
  /** Enterprises of the group, the head first if it is one, then as they fall under control. */
  readonly members: {
    readonly no: number;
    /** Votes that the group commands in it, 0..1; undefined for the head. */
    readonly votes: number | undefined;
  }[];
}

/**
 * Computes the control group of one party: the same as `computeControlGroups` finds, without looking at the whole bank.
 * Undefined when it belongs to none. Cost: as `computeControllers` and `computeControlled`.
 */
export function computeGroupOf(view: GraphView, no: number): GroupOf | undefined {
  const head = findHead(view, no);
  if (head === undefined) return undefined;
  const members: GroupOf['members'] = computeControlled(view, [head]).items.map((item) => ({
    no: item.no,
    votes: item.votes,
  }));
  if (view.kindOf(head) === 'ENTERPRISE') members.unshift({ no: head, votes: undefined });
  return members.length < 2 ? undefined : { head, members };
}

/** Whoever controls the party and is controlled by nobody, state bodies aside; itself if it is that. */
function findHead(view: GraphView, no: number): number | undefined {
  const kind = view.kindOf(no);
  if (kind === 'PERSON') return no;
  if (kind !== 'ENTERPRISE') return undefined;
  const controllers = controllersOf(view, no);
  if (controllers.length === 0) return no;
  return controllers.find((controller) => controllersOf(view, controller).length === 0);
}

function controllersOf(view: GraphView, no: number): number[] {
  const { items } = computeControllers(view, no);
  return items.filter((item) => view.kindOf(item.no) !== 'STATE' && item.no !== no).map((item) => item.no);
}
