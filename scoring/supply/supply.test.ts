import { describe, expect, test } from 'vitest';
import { viewOf } from '../../tests/support/view-of.ts';
import { computeConcentration } from './compute-concentration.ts';
import { computeDependence } from './compute-dependence.ts';
import { computeSupplyChain, type SupplyChainOptions } from './compute-supply-chain.ts';
import { findPossibleBuyers, findPossibleSuppliers } from './possible-supply.ts';

const graph = viewOf({
  SUPPLIES: [
    ['A', 'C', 10],
    ['B', 'C', 90],
    ['D', 'A', 5],
    ['D', 'B', 6],
    ['E', 'D', 1],
    ['C', 'F', 7],
    ['B', 'A', 3],
  ],
  MAKES: [
    ['G', 'steel'],
    ['H', 'steel'],
    ['H', 'bolts'],
    ['C', 'cranes'],
    ['B', 'steel'],
  ],
  NEEDS: [['C', 'bolts']],
  MADE_FROM: [['cranes', 'steel']],
});
const usual: SupplyChainOptions = { direction: 'UPSTREAM', depthMax: 2, limit: 50 };

function chain(name: string, options: Partial<SupplyChainOptions> = {}) {
  const found = computeSupplyChain(graph.view, graph.no(name), { ...usual, ...options });
  return {
    ...found,
    names: found.items
      .map(({ no, depth, isPossible }) => `${graph.name(no)}${isPossible ? '?' : depth}`)
      .join(' '),
  };
}

describe('the supply chain', () => {
  test('goes tier by tier, each at its nearest, the largest amount first', () => {
    const { names, total, hidden } = chain('C');
    expect({ names, total, hidden }).toEqual({ names: 'B1 A1 D2', total: 3, hidden: 0 });
    expect(chain('C', { depthMax: 3 }).names).toBe('B1 A1 D2 E3');
    expect(chain('D', { direction: 'DOWNSTREAM' }).names).toBe('B1 A1 C2');
  });

  test('names the links that bring each in, towards the subject', () => {
    const { items } = chain('C');
    const links = items.map(({ relationships }) =>
      relationships.map(({ subject, object }) => graph.name(subject) + graph.name(object)),
    );
    expect(links).toEqual([['BC'], ['AC'], ['DA', 'DB']]);
  });

  test('is cut at the limit and counted beyond it', () => {
    expect(chain('C', { limit: 1 })).toMatchObject({ names: 'B1', total: 3 });
  });

  test('counts who is only seen through hidden links, and does not pass who may not be passed', () => {
    const isVisible: SupplyChainOptions['isVisible'] = (_kind, _row, subject) => subject !== graph.no('B');
    expect(chain('C', { isVisible })).toMatchObject({ names: 'A1 D2', hidden: 1 });
    expect(chain('C', { mayPass: (no) => no === graph.no('C') }).names).toBe('B1 A1');
  });

  test('adds on request who could supply, after who does and never among them', () => {
    const { names, total, items } = chain('C', { depthMax: 1, includePossible: true });
    expect({ names, total }).toEqual({ names: 'B1 A1 H? G?', total: 4 });
    expect(items[2].through.map(graph.name)).toEqual(['bolts', 'steel']);
  });
});

describe('possible supply', () => {
  test('comes from what a firm needs and from what its goods are made from', () => {
    const { items, total } = findPossibleSuppliers(graph.view, graph.no('C'), 2);
    expect(items.map(({ no, goods }) => [graph.name(no), goods.map(graph.name)])).toEqual([
      ['H', ['bolts', 'steel']],
      ['B', ['steel']],
    ]);
    expect(total).toBe(3);
  });

  test('is the same seen from the other side', () => {
    for (const supplier of ['G', 'H', 'B']) {
      expect(
        findPossibleBuyers(graph.view, graph.no(supplier), 9).items.map(({ no }) => graph.name(no)),
      ).toEqual(['C']);
    }
  });
});

describe('dependence and concentration', () => {
  test('SUP-2 revenue shares multiply along a route', () => {
    const sales = viewOf({
      SUPPLIES: [
        ['T', 'S', 50],
        ['T', 'X', 50],
        ['S', 'C', 60],
        ['S', 'Y', 40],
      ],
    });
    expect(computeDependence(sales.view, sales.no('T'), sales.no('C')).share).toBeCloseTo(0.3, 12);
  });

  test('SUP-2 several routes add up, also around a cycle', () => {
    const sales = viewOf({
      SUPPLIES: [
        ['T', 'S', 50],
        ['T', 'C', 50],
        ['S', 'C', 50],
        ['S', 'T', 50],
      ],
    });
    expect(computeDependence(sales.view, sales.no('T'), sales.no('C')).share).toBeCloseTo(1, 12);
    const apart = viewOf({
      SUPPLIES: [
        ['T', 'S', 50],
        ['S', 'T', 50],
        ['Z', 'C', 1],
      ],
    });
    expect(computeDependence(apart.view, apart.no('T'), apart.no('C')).share).toBe(0);
  });

  test('SUP-3 60, 25 and 15 of a hundred', () => {
    const found = computeConcentration([25, 60, 15])!;
    expect(found.hhi).toBeCloseTo(0.445, 12);
    expect(found).toMatchObject({ top1: 0.6, top5: 1, partners: 3 });
    expect(computeConcentration([])).toBeUndefined();
  });
});
