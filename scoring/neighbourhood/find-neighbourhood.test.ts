import { describe, expect, test } from 'vitest';
import { viewOf } from '../../tests/support/view-of.ts';
import { countWithinHops } from './count-within-hops.ts';
import { findNeighbourhood, type NeighbourhoodOptions } from './find-neighbourhood.ts';

const graph = viewOf({
  OWNS: [
    ['P', 'A', 0.9],
    ['Q', 'A', 0.1],
    ['A', 'B', 0.6],
    ['A', 'C', 0.3],
    ['P', 'C', 0.7],
  ],
  SUPPLIES: [
    ['D', 'A', 500],
    ['E', 'A', 900_000],
    ['F', 'D', 100],
  ],
});
const all: NeighbourhoodOptions = { hops: 1, kinds: ['OWNS', 'SUPPLIES'], side: 'BOTH', limit: 50 };

function around(name: string, options: Partial<NeighbourhoodOptions>) {
  const found = findNeighbourhood(graph.view, graph.no(name), { ...all, ...options });
  return { ...found, names: found.items.map(({ no, hop }) => `${graph.name(no)}${hop}`).join(' ') };
}

describe('parties around one', () => {
  test('come hop by hop, the weightiest first', () => {
    const { names, total, hidden } = around('A', { kinds: ['OWNS'] });
    expect({ names, total, hidden }).toEqual({ names: 'A0 P1 B1 C1 Q1', total: 5, hidden: 0 });
    expect(around('A', { kinds: ['SUPPLIES'], hops: 2 }).names).toBe('A0 E1 D1 F2');
  });

  test('stand on the side asked for, at each hop', () => {
    expect(around('A', { kinds: ['OWNS'], side: 'SUBJECT' }).names).toBe('A0 B1 C1');
    expect(around('C', { kinds: ['OWNS'], side: 'OBJECT', hops: 2 }).names).toBe('C0 P1 A1 Q2');
  });

  test('are cut at the limit and counted beyond it, with the relationships among those shown', () => {
    const { names, total, relationships } = around('A', { limit: 4, kinds: ['OWNS'] });
    expect({ names, total }).toEqual({ names: 'A0 P1 B1 C1', total: 5 });
    const ends = relationships.map(({ subject, object }) => graph.name(subject) + graph.name(object)).sort();
    expect(ends).toEqual(['AB', 'AC', 'PA', 'PC']);
  });

  test('carry their degree, so that it can be said what is not drawn', () => {
    expect(around('A', {}).items[0].degree).toBe(6);
  });

  test('are not reached beyond one that may not be passed', () => {
    const mayPass = (no: number): boolean => no !== graph.no('D');
    expect(around('A', { kinds: ['SUPPLIES'], hops: 2, mayPass }).names).toBe('A0 E1 D1');
  });

  test('that only hidden relationships bring in are counted and not named', () => {
    const isVisible: NeighbourhoodOptions['isVisible'] = (kind, _row, subject) =>
      kind !== 'OWNS' || subject !== graph.no('P');
    const { names, total, hidden } = around('A', { kinds: ['OWNS'], isVisible });
    expect({ names, total, hidden }).toEqual({ names: 'A0 B1 C1 Q1', total: 4, hidden: 1 });
  });

  test('without weights come by degree', () => {
    const staff = viewOf({
      HOLDS_POSITION: [
        ['P', 'A'],
        ['P', 'B'],
        ['Q', 'A'],
        ['Q', 'B'],
        ['Q', 'C'],
      ],
    });
    const { items } = findNeighbourhood(staff.view, staff.no('A'), { ...all, kinds: ['HOLDS_POSITION'] });
    expect(items.map(({ no }) => staff.name(no))).toEqual(['A', 'Q', 'P']);
  });

  test('are as many as a plain count finds', () => {
    for (const hops of [0, 1, 2, 3]) {
      expect(countWithinHops(graph.view, graph.no('A'), hops, all.kinds)).toBe(around('A', { hops }).total);
    }
  });
});
