import type { GraphView } from '../../graph/image/graph-view.ts';

/** Whether the bank manages a party at the view's date. */
export function isCustomer(view: GraphView, no: number): boolean {
  return view.countOut('CUSTOMER_OF', no) > 0;
}
