import { describe, expect, test } from 'vitest';
import { type TerseGraph, viewOf } from '../../tests/support/view-of.ts';
import { findWaysIn } from './find-ways-in.ts';

function ways(terse: TerseGraph, k = 5, isVisible?: Parameters<typeof findWaysIn>[2]['isVisible']) {
  const graph = viewOf(terse);
  return findWaysIn(graph.view, graph.no('S'), { k, isVisible }).map(
    ({ employee, through, path, load, isOwner }) => ({
      who: graph.name(employee),
      through: graph.name(through),
      path: path.map(({ kind }) => kind).join(' '),
      load,
      isOwner,
    }),
  );
}

describe('ways in', () => {
  test('are ranked by how close the path is', () => {
    const found = ways({
      SUPPLIES: [['S', 'A', 1]],
      OWNS: [['B', 'S', 0.3]],
      PAYS: [['C', 'S', 1]],
      MANAGED_BY: [
        ['A', 'Li'],
        ['B', 'Wu'],
        ['C', 'Xu'],
      ],
    });
    expect(found.map(({ who, path }) => `${who} ${path}`)).toEqual(['Wu OWNS', 'Li SUPPLIES', 'Xu PAYS']);
  });

  test('begin with whose customer the subject is, however much there is to do', () => {
    const found = ways({
      OWNS: [['B', 'S', 0.9]],
      MANAGED_BY: [
        ['S', 'Li'],
        ...Array.from({ length: 50 }, (_, index) => [`F${index}`, 'Li'] as const),
        ['B', 'Wu'],
      ],
    });
    expect(found[0]).toMatchObject({ who: 'Li', isOwner: true, path: '', load: 51 });
    expect(found[1]).toMatchObject({ who: 'Wu', isOwner: false });
  });

  test('name a colleague once, by the closest path', () => {
    const found = ways({
      OWNS: [['B', 'S', 0.9]],
      PAYS: [['C', 'S', 1]],
      MANAGED_BY: [
        ['B', 'Li'],
        ['C', 'Li'],
      ],
    });
    expect(found).toEqual([{ who: 'Li', through: 'B', path: 'OWNS', load: 2, isOwner: false }]);
  });

  test('prefer the colleague with less to do on an equal path', () => {
    const found = ways({
      SUPPLIES: [
        ['S', 'A', 1],
        ['S', 'B', 1],
      ],
      MANAGED_BY: [
        ['A', 'Li'],
        ['X', 'Li'],
        ['Y', 'Li'],
        ['B', 'Wu'],
      ],
    });
    expect(found.map(({ who }) => who)).toEqual(['Wu', 'Li']);
  });

  test('take no step that the reader may not see, and no more than three', () => {
    const chain: TerseGraph = {
      SUPPLIES: [
        ['S', 'A', 1],
        ['A', 'B', 1],
        ['B', 'C', 1],
        ['C', 'D', 1],
      ],
      MANAGED_BY: [
        ['C', 'Li'],
        ['D', 'Wu'],
      ],
    };
    expect(ways(chain).map(({ who, path }) => `${who} ${path}`)).toEqual(['Li SUPPLIES SUPPLIES SUPPLIES']);
    expect(ways(chain, 5, () => false)).toEqual([]);
  });
});
