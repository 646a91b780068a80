import type { GraphView } from '../../graph/image/graph-view.ts';

/** Sum of the balances that a party holds with the bank, fen. Cost: O(its holdings). */
export function balanceOf(view: GraphView, party: number): number {
  const balance = view.column('HOLDS', 'balance');
  let sum = 0;
  view.forEachOut('HOLDS', party, (_, row) => {
    sum += balance(row) || 0;
  });
  return sum;
}
