import type { GraphView } from '../../graph/image/graph-view.ts';
import type { VotingRegister } from '../control/voting-register.ts';
import type { ControlGroup } from '../groups/compute-control-groups.ts';
import type { RelationshipRef } from '../relationship-ref.ts';

/** The way from a member of a control group to the nearest customer in it. */
export interface GroupPath {
  readonly subject: number;
  readonly via: number;
  readonly hops: number;
  /** Votes that the group commands in the subject, 0..1; undefined for the head. */
  readonly votes: number | undefined;
  /** Holdings on the path, then what else the group votes with in the subject. */
  readonly evidence: RelationshipRef[];
}

/**
 * Finds for members of a control group the customer nearest by holdings that carry votes, up or down; of equally near ones that with the
 * smallest key. The controller on top may be on the way. Cost: O(holdings inside the group) a member.
 */
export function nearestCustomerReader(
  view: GraphView,
  register: VotingRegister,
  group: ControlGroup,
  customers: ReadonlySet<number>,
): (subject: number) => GroupPath {
  const inside = new Set([group.head, ...group.members]);
  const holdings = new Map([...inside].map((no): [number, RelationshipRef[]] => [no, []]));
  for (const object of inside) {
    view.forEachIn('OWNS', object, (subject, row) => {
      if (!inside.has(subject) || register.votesOf(row, subject, object) === 0) return;
      const ref: RelationshipRef = { kind: 'OWNS', row, subject, object };
      holdings.get(subject)!.push(ref);
      holdings.get(object)!.push(ref);
    });
  }
  return (subject) => {
    const { via, path } = search(view, subject, holdings, customers);
    const held = holdings.get(subject)!.filter(({ object }) => object === subject);
    const onPath = new Set(path);
    const votes = held.reduce(
      (sum, { row, subject: owner }) => sum + register.votesOf(row, owner, subject),
      0,
    );
    return {
      subject,
      via,
      hops: path.length,
      votes: subject === group.head ? undefined : votes / register.denominatorOf(subject),
      evidence: [...path, ...held.filter((ref) => !onPath.has(ref))],
    };
  };
}

/** Breadth first; the path is given from the customer to the start. */
function search(
  view: GraphView,
  start: number,
  holdings: ReadonlyMap<number, readonly RelationshipRef[]>,
  customers: ReadonlySet<number>,
): { via: number; path: RelationshipRef[] } {
  const cameBy = new Map<number, RelationshipRef | undefined>([[start, undefined]]);
  let frontier = [start];
  while (frontier.length > 0) {
    const found = frontier.filter((no) => customers.has(no));
    if (found.length > 0) {
      const via = found.reduce((best, no) => (view.keyOf(no) < view.keyOf(best) ? no : best));
      return { via, path: pathTo(start, via, cameBy) };
    }
    const next: number[] = [];
    for (const no of frontier) {
      for (const ref of holdings.get(no)!) {
        const end = ref.subject === no ? ref.object : ref.subject;
        if (cameBy.has(end)) continue;
        cameBy.set(end, ref);
        next.push(end);
      }
    }
    frontier = next;
  }
  throw new Error(`control group of ${view.keyOf(start)} is not connected to a customer`);
}

function pathTo(
  start: number,
  end: number,
  cameBy: ReadonlyMap<number, RelationshipRef | undefined>,
): RelationshipRef[] {
  const path: RelationshipRef[] = [];
  for (let no = end; no !== start; ) {
    const ref = cameBy.get(no)!;
    path.push(ref);
    no = ref.subject === no ? ref.object : ref.subject;
  }
  return path;
}
