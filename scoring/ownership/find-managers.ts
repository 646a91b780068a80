import type { GraphView } from '../../graph/image/graph-view.ts';
import { computeControllers } from '../control/compute-controllers.ts';

/** Who runs an enterprise from day to day, by the words registers use; the first list with a holder decides. */
const MANAGERS: readonly (readonly string[])[] = [
  ['总经理', '经理', '总裁', '首席执行官', '执行事务合伙人', 'CEO', 'General manager', 'President'],
  ['法定代表人', '负责人', 'Legal representative'],
  ['董事长', '执行董事', 'Chairman', 'Executive director'],
];

/** A company of the State answers through its legal representative. */
const MANAGERS_OF_STATE: readonly (readonly string[])[] = [MANAGERS[1], MANAGERS[2], MANAGERS[0]];

/** Finds the persons in charge of day-to-day management, in the order of their numbers. Cost: O(positions at the enterprise). */
export function findManagers(view: GraphView, enterprise: number): number[] {
  const positions: { person: number; label: string }[] = [];
  view.forEachIn('HOLDS_POSITION', enterprise, (person, row) => {
    positions.push({ person, label: view.relationship('HOLDS_POSITION', row).label });
  });
  const isOfState = computeControllers(view, enterprise).items.some(({ no }) => view.kindOf(no) === 'STATE');
  for (const labels of isOfState ? MANAGERS_OF_STATE : MANAGERS) {
    const found = positions.filter(({ label }) => labels.includes(label)).map(({ person }) => person);
    if (found.length > 0) return [...new Set(found)].sort((a, b) => a - b);
  }
  return [];
}
