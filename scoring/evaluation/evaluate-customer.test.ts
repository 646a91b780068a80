import { expect, test } from 'vitest';
import { type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import { computeStandings } from '../standing/compute-standings.ts';
import { evaluationReader } from './evaluate-customer.ts';

const NAMES = Array.from({ length: 40 }, (_, at) => `c${String(at).padStart(2, '0')}`);
const { view, no } = viewOf(
  {
    CUSTOMER_OF: NAMES.map((name): TerseRow => [name, 'unit']),
    HAS_METRIC: NAMES.flatMap((name, at): TerseRow[] => [
      [name, 'overall-contribution', { amount: 100 + at, to: '2026-01-01' }],
      [name, 'overall-contribution', { amount: (100 + at) * (1 + at / 100), from: '2026-01-01' }],
    ]),
    HOLDS: NAMES.flatMap((name, at): TerseRow[] =>
      Array.from({ length: at % 5 }, (_, p) => [name, `p${p}`, 1]),
    ),
    SUPPLIES: [
      ['c39', 'c00', 1],
      ['c39', 'c01', 1],
    ],
  },
  { kinds: Object.fromEntries(NAMES.map((name) => [name, 'ENTERPRISE' as const])) },
);
const read = evaluationReader(view, computeStandings(view), computeStandings(view, { day: view.asOf - 365 }));

test('who brings most, grew most, holds and trades most is evaluated above everybody', () => {
  const values = NAMES.map((name) => read(no(name))!.value);
  expect(Math.max(...values)).toBe(values[39]);
});

test('the parts with their weights make the value, and an unknown one leaves its weight to the others', () => {
  for (const name of NAMES) {
    const { value, parts } = read(no(name))!;
    const known = parts.filter((part) => part.value !== undefined);
    const weight = known.reduce((sum, part) => sum + part.weight, 0);
    expect(value).toBeCloseTo(known.reduce((sum, part) => sum + part.weight * part.value!, 0) / weight, 12);
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
  expect(read(no('unit'))).toBeUndefined();
});

test('growth is that of the contribution against the year before', () => {
  const growth = (name: string) => read(no(name))!.parts.find(({ part }) => part === 'GROWTH')!.figure;
  expect(growth('c20')).toBeCloseTo(0.2, 12);
  expect(growth('c00')).toBeCloseTo(0, 12);
});
