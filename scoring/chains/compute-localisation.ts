import type { GraphView } from '../../graph/image/graph-view.ts';
import type { IsVisible } from '../relationship-ref.ts';
import { supplyReader } from '../supply/supply-reader.ts';
import { divide } from './measure-chain.ts';

export interface Localisation {
  /** Local ÷ total, 0..1; undefined where no purchase with an amount is recorded. */
  readonly share: number | undefined;
  /** Fen a year that the firms buy from each other, and from anybody. */
  readonly localAmount: number;
  readonly totalAmount: number;
  /** Firms of which a purchase is recorded that the reader may not know. */
  readonly hiddenBuyers: number;
}

/**
 * Computes how much of what the local firms of a chain buy comes from local firms of the chain (本地配套率).
 * Units: amounts in fen a year, as supply links record them; one without an amount counts for nothing.
 * Limits: purchases that the reader may not see are left out, and who makes them is counted.
 * Cost: O(supply links of the firms).
 * Source: methods §4.4.
 */
export function computeLocalisation(
  view: GraphView,
  firms: ReadonlySet<number>,
  isVisible?: IsVisible,
): Localisation {
  const amountOf = view.column('SUPPLIES', 'annualAmount');
  const isSupply = supplyReader(view);
  const hidden = new Set<number>();
  let localAmount = 0;
  let totalAmount = 0;
  for (const buyer of firms) {
    view.forEachIn('SUPPLIES', buyer, (supplier, row) => {
      const amount = amountOf(row);
      if (supplier === buyer || !(amount > 0) || !isSupply(row)) return;
      if (isVisible?.('SUPPLIES', row, supplier, buyer) === false) {
        hidden.add(buyer);
        return;
      }
      totalAmount += amount;
      if (firms.has(supplier)) localAmount += amount;
    });
  }
  return { share: divide(localAmount, totalAmount), localAmount, totalAmount, hiddenBuyers: hidden.size };
}
