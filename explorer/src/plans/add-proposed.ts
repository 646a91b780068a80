import type { Origins } from './keep-chosen.ts';
import type { Content, Item } from './plan-types.ts';

/**
 * Takes a proposed line into a plan, with its need and the materials and dates that it takes. A product that the plan has already
 * gets the opportunities instead of a second line.
 */
export function addProposed(content: Content, proposal: Content, origins: Origins, item: Item): Content {
  const known = content.items.find((one) => isSameProduct(one, item));
  if (known) {
    const linked = [...new Set([...known.opportunityIds, ...item.opportunityIds])];
    return {
      ...content,
      items: content.items.map((one) => (one === known ? { ...one, opportunityIds: linked } : one)),
    };
  }
  const needed = proposal.needs.filter((need) => need.id === `need-${item.id}`);
  const lines = new Set(origins.find(({ itemId }) => itemId === item.id)?.lineIds);
  const isTaken = ({ id }: { id: string }) => lines.has(id);
  return {
    ...content,
    items: [...content.items, free(content.items, item)],
    needs: join(content.needs, needed),
    materials: join(content.materials, proposal.materials.filter(isTaken)),
    milestones: join(content.milestones, proposal.milestones.filter(isTaken)),
  };
}

function join<Line extends { id: string }>(lines: readonly Line[], more: readonly Line[]): Line[] {
  return [...lines, ...more.filter(({ id }) => lines.every((line) => line.id !== id))];
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
