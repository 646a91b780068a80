import { expect, test } from 'vitest';
import { addProposed, isTakenIn } from './add-proposed.ts';
import { emptyItem, emptyMaterial } from './edit-lines.ts';
import type { Content, Item } from './plan-types.ts';

const item = (product: string, id: string, opportunityIds: string[]): Item => ({
  ...emptyItem(),
  id,
  product,
  name: product,
  opportunityIds,
});
const contentOf = (items: Item[]): Content => ({
  summary: '',
  internalNote: '',
  needs: items.map(({ id, product }) => ({ id: `need-${id}`, text: product, opportunityIds: [] })),
  items,
  materials: [],
  milestones: [],
});

test('a proposed product goes in with the need that it answers and the materials that it takes', () => {
  const proposed = item('PAYROLL', 'item-PAYROLL', ['1']);
  const proposal = contentOf([proposed, item('FORWARD_FX', 'item-FORWARD_FX', ['2'])]);
  const materials = ['staff-list', 'audit'].map((id) => ({ ...emptyMaterial(), id }));
  const origins = [{ itemId: proposed.id, lineIds: ['staff-list'] }];
  const after = addProposed(contentOf([]), { ...proposal, materials }, origins, proposed);
  expect(after.items).toEqual([proposed]);
  expect(after.needs.map(({ text }) => text)).toEqual(['PAYROLL']);
  expect(after.materials.map(({ id }) => id)).toEqual(['staff-list']);
});

test('a product that the plan has gets the new opportunities and no second line, and is then taken in', () => {
  const content = contentOf([item('PAYROLL', 'a', ['1'])]);
  const proposed = item('PAYROLL', 'item-PAYROLL', ['1', '2']);
  expect(isTakenIn(content, proposed)).toBe(false);
  const after = addProposed(content, contentOf([proposed]), [], proposed);
  expect(after.items).toEqual([item('PAYROLL', 'a', ['1', '2'])]);
  expect(isTakenIn(after, proposed)).toBe(true);
});

test('a line that became another product keeps its id, and the proposed one gets a free one', () => {
  const content = contentOf([item('FORWARD_FX', 'item-PAYROLL', [])]);
  const proposed = item('PAYROLL', 'item-PAYROLL', ['1']);
  const ids = addProposed(content, contentOf([proposed]), [], proposed).items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
