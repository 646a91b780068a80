import { isValid, type ReadBank } from './read-bank.ts';

/** Strongly connected sets of two or more guarantors (Kosaraju), each as its sorted keys in one string. */
export function findCircles(bank: ReadBank): Set<string> {
  const forward = new Map<string, string[]>();
  const backward = new Map<string, string[]>();
  for (const row of bank.rows.guarantees) {
    if (!isValid(bank, row)) continue;
    const [from, to] = [`${row.guarantorKind} ${row.guarantorId}`, `${row.obligorKind} ${row.obligorId}`];
    forward.set(from, [...(forward.get(from) ?? []), to]);
    backward.set(to, [...(backward.get(to) ?? []), from]);
  }
  const seen = new Set<string>();
  const order = [...forward.keys()].flatMap((party) => visit(party, forward, seen));
  const placed = new Set<string>();
  const circles = new Set<string>();
  for (const party of order.reverse()) {
    const members = visit(party, backward, placed);
    if (members.length >= 2) circles.add(members.sort().join(', '));
  }
  return circles;
}

/** Everything reachable that was not seen before, in order of leaving. */
function visit(start: string, edges: ReadonlyMap<string, readonly string[]>, seen: Set<string>): string[] {
  if (seen.has(start)) return [];
  seen.add(start);
  const left = (edges.get(start) ?? []).flatMap((next) => visit(next, edges, seen));
  return [...left, start];
}
