import { expect, test } from 'vitest';
import { emptyItem, emptyMaterial, emptyMilestone, emptyNeed } from './edit-lines.ts';
import { keepChosen } from './keep-chosen.ts';
import type { Content } from './plan-types.ts';

const PROPOSED: Content = {
  summary: '',
  internalNote: '',
  items: ['card', 'loan'].map((id) => ({ ...emptyItem(), id })),
  needs: ['need-card', 'need-loan'].map((id) => ({ ...emptyNeed(), id })),
  materials: ['staff-proof', 'audit'].map((id) => ({ ...emptyMaterial(), id })),
  milestones: ['visit', 'credit'].map((id) => ({ ...emptyMilestone(), id })),
};
const ORIGINS = [
  { itemId: 'card', lineIds: ['staff-proof'] },
  { itemId: 'loan', lineIds: ['staff-proof', 'audit', 'credit'] },
];

function idsOf(chosen: readonly string[]): string[] {
  const { items, needs, materials, milestones } = keepChosen(PROPOSED, ORIGINS, new Set(chosen));
  return [...items, ...needs, ...materials, ...milestones].map(({ id }) => id);
}

test('a customer is asked for no material of a product that was not chosen', () => {
  expect(idsOf(['card'])).toEqual(['card', 'need-card', 'staff-proof', 'visit']);
  expect(idsOf(['loan'])).toEqual(['loan', 'need-loan', 'staff-proof', 'audit', 'visit', 'credit']);
  expect(idsOf([])).toEqual(['visit']);
});
