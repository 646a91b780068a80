import type { Content } from './plan-types.ts';

/** What a version says and no more, so that it can be compared and sent. */
export function copyContent({
  summary,
  internalNote,
  needs,
  items,
  materials,
  milestones,
}: Content): Content {
  return {
    summary,
    internalNote,
    needs: needs.map(({ id, text, opportunityIds }) => ({ id, text, opportunityIds })),
    items: items.map((item) => ({
      id: item.id,
      product: item.product,
      name: item.name,
      amount: item.amount,
      currency: item.currency,
      term: item.term,
      price: item.price,
      rateBasisPoints: item.rateBasisPoints,
      needsApproval: item.needsApproval,
      opportunityIds: item.opportunityIds,
      reason: item.reason,
      lead: item.lead && { id: item.lead.id, name: item.lead.name },
      assist: item.assist && { id: item.assist.id, name: item.assist.name },
    })),
    materials: materials.map(({ id, name, from, who, dueOn }) => ({ id, name, from, who, dueOn })),
    milestones: milestones.map(({ id, name, dueOn }) => ({ id, name, dueOn })),
  };
}
