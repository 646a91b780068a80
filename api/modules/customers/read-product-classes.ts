import { formatDay } from '../../../graph/model/day.ts';
import type { SegmentBank } from '../../../scoring/segments/segment-bank.ts';

/** The classes of the shelf in its order, with what a customer holds of each and what is usual among its peers. Cost: O(shelf). */
export function readProductClasses(bank: SegmentBank, no: number) {
  const { view, reference } = bank;
  const held = new Map<number, number>();
  view.forEachOut('HOLDS', no, (product, row) => {
    held.set(product, row);
  });
  const shares = bank.heldByPeers(no);
  const byClass = Map.groupBy(
    bank.entitiesOf('PRODUCT').filter((product) => reference.productClassOf(product) !== undefined),
    (product) => reference.productClassOf(product)!,
  );
  return [...byClass].map(([name, products]) => ({
    name,
    holdings: products
      .filter((product) => held.has(product))
      .map((product) => holdingOf(bank, product, held.get(product)!)),
    gaps: products
      .filter((product) => !held.has(product) && bank.isUsual(product, no))
      .map((product) => ({
        productId: view.keyOf(product),
        product: view.nameOf(product),
        peerShare: shares.get(product)!,
      }))
      .sort((a, b) => b.peerShare - a.peerShare),
  }));
}

function holdingOf({ view }: SegmentBank, product: number, row: number) {
  const { balance, since, maturesOn } = view.relationship('HOLDS', row).values;
  return {
    productId: view.keyOf(product),
    product: view.nameOf(product),
    balance: balance ?? null,
    since: since === undefined ? null : formatDay(since),
    maturesOn: maturesOn === undefined ? null : formatDay(maturesOn),
  };
}
