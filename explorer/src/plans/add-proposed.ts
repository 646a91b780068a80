import type { Content, Item } from './plan-types.ts';

/**
 * Takes a proposed line into a plan, with its need and the materials that only the proposal lists. A product that the plan has already
 * gets the opportunities instead of a second line.
 */
export function addProposed(content: Content, proposal: Content, item: Item): Content {
  const known = content.items.find((one) => isSameProduct(one, item));
  if (known) {
    const linked = [...new Set([...known.opportunityIds, ...item.opportunityIds])];
    return {
      ...content,
      items: content.items.map((one) => (one === known ? { ...one, opportunityIds: linked } : one)),
    };
  }
  const needed = proposal.needs.filter((need) => need.id === `need-${item.id}`);
  return {
    ...content,
    items: [...content.items, free(content.items, item)],
    needs: [...content.needs, ...needed.filter(({ id }) => content.needs.every((need) => need.id !== id))],
  };
}

/** Whether the plan has the product, and all the opportunities that speak for it. */
export function isTakenIn(content: Content, item: Item): boolean {
  const known = content.items.find((one) => isSameProduct(one, item));
  return known !== undefined && item.opportunityIds.every((id) => known.opportunityIds.includes(id));
}

function isSameProduct(a: Item, b: Item): boolean {
  return b.product === '' ? a.name === b.name : a.product === b.product;
}

/** An id that no line has: a line of that id may be another product by now. */
function free(items: readonly Item[], item: Item): Item {
  let { id } = item;
  while (items.some((one) => one.id === id)) id = `${id}+`;
  return { ...item, id };
}
