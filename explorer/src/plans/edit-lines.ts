import { newKey } from '../opportunities/new-key.ts';
import type { Item, Material, Milestone, Need } from './plan-types.ts';

/** The lines with one of them changed. */
export function changeLine<T extends { id: string }>(
  lines: readonly T[],
  id: string,
  change: Partial<T>,
): T[] {
  return lines.map((line) => (line.id === id ? { ...line, ...change } : line));
}

export function dropLine<T extends { id: string }>(lines: readonly T[], id: string): T[] {
  return lines.filter((line) => line.id !== id);
}

export function emptyNeed(): Need {
  return { id: newKey(), text: '', opportunityIds: [] };
}

export function emptyItem(): Item {
  return {
    id: newKey(),
    product: '',
    name: '',
    amount: null,
    currency: 'CNY',
    term: '',
    price: '',
    rateBasisPoints: null,
    needsApproval: false,
    lead: null,
    assist: null,
    opportunityIds: [],
    reason: '',
  };
}

export function emptyMaterial(): Material {
  return { id: newKey(), name: '', from: 'CUSTOMER', who: '', dueOn: null };
}

export function emptyMilestone(): Milestone {
  return { id: newKey(), name: '', dueOn: null };
}
