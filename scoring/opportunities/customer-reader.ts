import type { GraphView } from '../../graph/image/graph-view.ts';

/** Says whom the bank manages at the view's date. Cost: O(customers) once a view, then O(1). */
export function customerReader(view: GraphView): (no: number) => boolean {
  const { offsets } = view.compress('CUSTOMER_OF', 'out');
  return (no) => offsets[no + 1] > offsets[no];
}
