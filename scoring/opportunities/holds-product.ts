import type { GraphView } from '../../graph/image/graph-view.ts';
import { PRODUCT_HYPOTHESES, type ProductHypothesis } from './product-hypotheses.ts';

/**
 * Says who holds a product at the view's date; products are found on the shelf by their name.
 * Cost: O(products + holders of the product) once.
 */
export function productHolders(view: GraphView, product: ProductHypothesis): (no: number) => boolean {
  const holders = new Set<number>();
  for (const shelved of productsNamed(view, PRODUCT_HYPOTHESES[product].zh)) {
    view.forEachIn('HOLDS', shelved, (party) => holders.add(party));
  }
  return (no) => holders.has(no);
}

const shelves = new WeakMap<GraphView, Map<string, number[]>>();

function productsNamed(view: GraphView, name: string): readonly number[] {
  let shelf = shelves.get(view);
  if (shelf === undefined) {
    shelf = new Map();
    for (let no = 0; no < view.entityCount; no++) {
      if (view.kindOf(no) !== 'PRODUCT') continue;
      const known = shelf.get(view.nameOf(no));
      if (known === undefined) shelf.set(view.nameOf(no), [no]);
      else known.push(no);
    }
    shelves.set(view, shelf);
  }
  return shelf.get(name) ?? [];
}
