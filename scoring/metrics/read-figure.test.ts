import { expect, test } from 'vitest';
import { viewOf } from '../../tests/support/view-of.ts';
import { METRIC_POOL } from './metric-definitions.ts';
import { metricsOf, readHistory, singleFigureReader } from './read-figure.ts';

const { view, no, at } = viewOf({
  HAS_METRIC: [
    ['A', 'revenue', { amount: 100, from: '2025-01-01', to: '2026-01-01' }],
    ['A', 'revenue', { amount: 150, from: '2026-01-01' }],
    ['A', 'staff', { value: 7, from: '2026-01-01' }],
    ['A', 'rd-staff', { value: 3, from: '2025-01-01', to: '2025-06-01' }],
  ],
  SUPPLIES: [
    ['B', 'A', 1],
    ['B', 'A', 2],
    ['C', 'A', { annualAmount: 1, confidence: 0.3 }],
  ],
});

test('a figure is that of the day, its history every period that was recorded by then', () => {
  expect(singleFigureReader(view, 'revenue')(no('A'))?.figure).toBe(150);
  expect(singleFigureReader(at('2025-05-05').view, 'revenue')(no('A'))?.figure).toBe(100);
  expect(readHistory(view, 'revenue', no('A'))).toEqual([
    { asOf: '2025-01-01', figure: 100 },
    { asOf: '2026-01-01', figure: 150 },
  ]);
  expect(readHistory(at('2025-05-05').view, 'revenue', no('A'))).toHaveLength(1);
  expect(metricsOf(view, no('A')).sort()).toEqual(['rd-staff', 'revenue', 'staff']);
});

test('a counted figure counts parties once, and no supply that is only suspected', () => {
  expect(singleFigureReader(view, 'suppliers-known')(no('A'))?.figure).toBe(1);
  expect(singleFigureReader(view, 'suppliers-known')(no('B'))).toBeUndefined();
});

test('every figure of the pool says what it means in both languages', () => {
  expect(new Set(METRIC_POOL.map(({ id }) => id)).size).toBe(METRIC_POOL.length);
  for (const { name, definition } of METRIC_POOL)
    expect(name.zh && name.en && definition.zh && definition.en).toBeTruthy();
});
