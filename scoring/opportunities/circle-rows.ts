import type { GraphView } from '../../graph/image/graph-view.ts';

/**
 * Finds the guarantees that any circle through some parties is made of: between parties that are reached from them and lead to them.
 * Cost: O(guarantees up and down from the parties).
 */
export function findCircleRows(
  view: GraphView,
  parties: Iterable<number>,
): { readonly members: ReadonlySet<number>; readonly rows: ReadonlySet<number> } {
  const seeds = new Set<number>();
  for (const no of parties)
    if (view.countOut('GUARANTEES', no) > 0 || view.countIn('GUARANTEES', no) > 0) seeds.add(no);
  const down = new Set(seeds);
  for (const no of down) view.forEachOut('GUARANTEES', no, (obligor) => down.add(obligor));
  const up = new Set(seeds);
  for (const no of up) view.forEachIn('GUARANTEES', no, (guarantor) => up.add(guarantor));
  const members = new Set([...down].filter((no) => up.has(no)));
  const rows = new Set<number>();
  for (const no of members) {
    view.forEachOut('GUARANTEES', no, (obligor, row) => {
      if (members.has(obligor)) rows.add(row);
    });
  }
  return { members, rows };
}
