import { expect, test } from 'vitest';
import { parseDay } from '../graph/model/day.ts';
import { getParameter, METHOD_PARAMETERS, meets } from './parameters.ts';

const today = parseDay('2026-11-24')!;

test('以上 includes the number and 超过 excludes it, one billionth apart', () => {
  const ownership = getParameter('ubo.ownership', today);
  expect([meets(0.25, ownership), meets(0.249999999, ownership), meets(0.1 + 0.15, ownership)]).toEqual([
    true,
    false,
    true,
  ]);
  const majority = getParameter('control.majority', today);
  expect([meets(0.5, majority), meets(0.500000001, majority)]).toEqual([false, true]);
});

test('the row in force on the day is taken', () => {
  const [row] = METHOD_PARAMETERS;
  const [start, change] = [parseDay('2020-01-01')!, parseDay('2026-01-01')!];
  const rows = [
    { ...row, value: 0.3, validFrom: start, validTo: change },
    { ...row, value: 0.2, validFrom: change },
  ];
  expect(getParameter(row.key, change - 1, rows).value).toBe(0.3);
  expect(getParameter(row.key, change, rows).value).toBe(0.2);
  expect(() => getParameter('none', today)).toThrow('there is no parameter none');
});
