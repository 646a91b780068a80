import { describe, expect, test } from 'vitest';
import { type TerseRow, type TestGraph, viewOf } from '../../tests/support/view-of.ts';
import { computeStandings, type Place } from './compute-standings.ts';
import { countMoves } from './count-moves.ts';
import { figureReader } from './figures.ts';

const NOW = '2026-11-24';
const firms = Array.from({ length: 40 }, (_, index) => `K${String(index).padStart(2, '0')}`);

/** Forty firms of one section, the later the more they bring; each as many as it holds of three products. */
function bank(more: Record<string, readonly TerseRow[]> = {}): TestGraph {
  return viewOf(
    {
      CUSTOMER_OF: [...firms, 'lone', 'mute'].map((name): TerseRow => [name, 'branch']),
      IN_INDUSTRY: [...firms.map((name): TerseRow => [name, 'C']), ['lone', 'D'], ['mute', 'C']],
      HAS_METRIC: [
        ...firms.flatMap((name, at): TerseRow[] => [
          [name, 'overall-contribution', { amount: (at + 1) * 100, from: '2026-11-01' }],
          [name, 'overall-contribution', { amount: (40 - at) * 100, from: '2025-10-01', to: '2026-11-01' }],
        ]),
        ['lone', 'overall-contribution', { amount: 50_000, from: '2026-11-01' }],
      ],
      HOLDS: [
        ...firms.flatMap((name, at): TerseRow[] =>
          ['deposit', 'loan', 'payroll'].slice(0, 1 + (at % 3)).map((product) => [name, product, 1]),
        ),
        ...(more.HOLDS ?? []),
      ],
    },
    { asOf: NOW },
  );
}

describe('the standing of a customer', () => {
  const graph = bank();
  const standings = computeStandings(graph.view);
  const place = (name: string): Place => standings.customers.get(graph.no(name))!.place!;

  test('is its rank among peers of the section, and among all where the section is small', () => {
    expect(place('K39').value).toBeCloseTo(39.5 / 40, 12);
    expect(place('K39').below).toBeCloseTo(39 / 40, 12);
    expect(standings.customers.get(graph.no('K39'))!.peerGroup).toBe(graph.no('C'));
    expect(standings.customers.get(graph.no('lone'))!.peerGroup).toBeUndefined();
    expect(place('lone').below).toBeCloseTo(40 / 41, 12);
    expect(standings.groups.get(graph.no('C'))!.customers).toHaveLength(41);
    expect(standings.groups.has(graph.no('D'))).toBe(false);
  });

  test('has the potential of what it lacks to the upper quartile in products and contribution', () => {
    // Upper quartiles: 3 products, and 3,025 fen over forty contributions of 100 to 4,000.
    expect(place('K00').potential).toBeCloseTo(((3 - 1) / 3 + (3025 - 100) / 3025) / 2, 12);
    expect(place('K38').potential).toBe(0);
    expect(place('K36').potential).toBeCloseTo(2 / 3 / 2, 12);
  });

  test('is a tier by value times what it may grow to: 5, 10, 15, 20 and 50 in a hundred', () => {
    const count = (tier: string): number => firms.filter((name) => place(name).tier === tier).length;
    expect(['A', 'B', 'C', 'D', 'E'].map(count)).toEqual([2, 4, 6, 8, 20]);
    // As good a customer that lacks nothing has less to grow into.
    expect([place('K36').tier, place('K38').tier]).toEqual(['A', 'C']);
  });

  test('is none without a figure of what it is worth', () => {
    expect(standings.customers.get(graph.no('mute'))!.place).toBeUndefined();
  });

  test('rests on balances in a bank that feeds no contributions', () => {
    const other = viewOf({
      CUSTOMER_OF: firms.map((name): TerseRow => [name, 'branch']),
      HOLDS: firms.map((name, at): TerseRow => [name, 'deposit', (at + 1) * 100]),
    });
    const found = computeStandings(other.view).customers;
    expect(found.get(other.no('K39'))!.place).toMatchObject({ tier: 'A', worth: 4000 });
    expect(found.get(other.no('K39'))!.peerGroup).toBeUndefined();
  });
});

test('a year before the same customers stand by their figures of then', () => {
  const graph = bank();
  const now = computeStandings(graph.view);
  const before = computeStandings(graph.view, { day: graph.view.asOf - 365 });
  const nos = firms.map(graph.no);
  expect(before.customers.get(graph.no('K00'))!.place!.value).toBeCloseTo(39.5 / 40, 12);
  const moves = countMoves([...nos, graph.no('lone')], now, before);
  expect(moves.reduce((sum, { customers }) => sum + customers, 0)).toBe(41);
  expect(moves.find(({ before: from, now: to }) => from === 'E' && to === 'A')!.customers).toBe(2);
  expect(moves.filter(({ before: from }) => from === undefined)).toEqual([
    { before: undefined, now: 'A', customers: 1 },
  ]);
});

test('a product counts from the day since which it is held', () => {
  const since = Date.parse('2026-06-01') / 86_400_000;
  const graph = bank({ HOLDS: [['K00', 'fx', { balance: 5, since }]] });
  const [now, before] = [
    figureReader(graph.view),
    figureReader(graph.view, Date.parse('2026-05-01') / 86_400_000),
  ];
  expect([now.figuresOf(graph.no('K00')).PRODUCTS, before.figuresOf(graph.no('K00')).PRODUCTS]).toEqual([
    2, 1,
  ]);
});
