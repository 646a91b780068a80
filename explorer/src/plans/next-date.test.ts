import { expect, test } from 'vitest';
import { nextDate } from './next-date.ts';

test('the next date of a plan is the earliest that is open, whether a material or a step', () => {
  const content = {
    materials: [
      { id: 'm1', name: '合同', dueOn: '2026-12-02' },
      { id: 'm2', name: '名册', dueOn: null },
    ],
    milestones: [{ id: 's1', name: '拜访', dueOn: '2026-12-01' }],
  };
  expect(nextDate({ content, ticks: [] })).toEqual({ name: '拜访', on: '2026-12-01' });
  expect(nextDate({ content, ticks: [{ lineId: 's1' }] })).toEqual({ name: '合同', on: '2026-12-02' });
  expect(nextDate({ content, ticks: [{ lineId: 's1' }, { lineId: 'm1' }] })).toBeNull();
});
