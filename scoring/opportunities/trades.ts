import type { GraphView } from '../../graph/image/graph-view.ts';
import { supplyReader } from '../supply/supply-reader.ts';

/** Visits every supply at the view's date, candidates left out. Cost: O(supply links), the columns put together once a view. */
export function forEachTrade(
  view: GraphView,
  visit: (supplier: number, buyer: number, row: number) => void,
): void {
  const isSupply = supplyReader(view);
  const { offsets, ends, rows } = view.compress('SUPPLIES', 'out');
  for (let supplier = 0; supplier < view.entityCount; supplier++) {
    for (let at = offsets[supplier]; at < offsets[supplier + 1]; at++) {
      if (isSupply(rows[at])) visit(supplier, ends[at], rows[at]);
    }
  }
}
