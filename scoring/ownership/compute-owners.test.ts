import { describe, expect, test } from 'vitest';
import {
  type TerseGraph,
  type TerseRow,
  type TestGraph,
  type ViewOptions,
  viewOf,
} from '../../tests/support/view-of.ts';
import { computeOwners, type Owners } from './compute-owners.ts';

function solve(
  graph: TerseGraph,
  target: string,
  options: ViewOptions = {},
): Owners & { by: Record<string, number> } {
  return named(viewOf(graph, options), target);
}

function named(graph: TestGraph, target: string): Owners & { by: Record<string, number> } {
  const owners = computeOwners(graph.view, graph.no(target));
  const name = (no: number | undefined): string => (no === undefined ? 'UNKNOWN' : graph.name(no));
  return { ...owners, by: Object.fromEntries(owners.owners.map(({ no, share }) => [name(no), share])) };
}

function expectShares(by: Record<string, number>, expected: Record<string, number>): void {
  expect(Object.keys(by).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, share] of Object.entries(expected)) expect(by[name]).toBeCloseTo(share, 9);
}

const DIAMOND: TerseGraph = {
  OWNS: [
    ['P', 'A', 0.6],
    ['R', 'A', 0.4],
    ['P', 'B', 0.4],
    ['R', 'B', 0.6],
    ['A', 'T', 0.5],
    ['B', 'T', 0.3],
    ['Q', 'T', 0.2],
  ],
};
const CROSS_HOLDING: TerseGraph = {
  OWNS: [
    ['P', 'A', 0.7],
    ['B', 'A', 0.3],
    ['A', 'B', 0.4],
    ['Q', 'B', 0.6],
  ],
};

describe('owners through all layers', () => {
  test('OWN-1 the routes of a diamond add up', () => {
    const { by, isAcyclic, completeness, warnings } = solve(DIAMOND, 'T');
    expectShares(by, { P: 0.42, R: 0.38, Q: 0.2 });
    expect({ isAcyclic, completeness, warnings }).toEqual({ isAcyclic: true, completeness: 1, warnings: [] });
  });

  test('OWN-2 a cross-holding is solved around its cycle, to the last part', () => {
    expectShares(solve(CROSS_HOLDING, 'A').by, { P: 35 / 44, Q: 9 / 44 });
    expectShares(solve(CROSS_HOLDING, 'B').by, { P: 7 / 22, Q: 15 / 22 });
  });

  test('OWN-2 what a company holds leaves out the walks that come back to it', () => {
    const graph = viewOf(CROSS_HOLDING);
    const { intermediates, isExact, isAcyclic } = computeOwners(graph.view, graph.no('B'));
    expect(intermediates).toHaveLength(1);
    expect(intermediates[0].walkShare).toBeCloseTo(5 / 11, 12);
    expect(intermediates[0].share).toBeCloseTo(2 / 5, 12);
    expect({ isExact, isAcyclic }).toEqual({ isExact: true, isAcyclic: false });
    const { self } = computeOwners(graph.view, graph.no('A'));
    expect(self?.walkShare).toBeCloseTo(3 / 22, 12);
    expect(self?.share).toBeCloseTo(3 / 25, 12);
  });

  test('OWN-3 treasury shares belong to the owners of the rest', () => {
    expectShares(
      solve(
        {
          OWNS: [
            ['P', 'T', 0.48],
            ['Q', 'T', 0.32],
            ['T', 'T', 0.2],
          ],
        },
        'T',
      ).by,
      { P: 0.6, Q: 0.4 },
    );
  });

  test('OWN-4 a register of 110% is rescaled for amounts and kept raw for screening', () => {
    const { by, owners, warnings } = solve(
      {
        OWNS: [
          ['P', 'T', 0.65],
          ['Q', 'T', 0.26],
          ['R', 'T', 0.19],
        ],
      },
      'T',
    );
    expectShares(by, { P: 65 / 110, Q: 26 / 110, R: 19 / 110 });
    expect(owners[1].high).toBeCloseTo(0.26, 12);
    expect(warnings.map(({ code }) => code)).toEqual(['OVER_100']);
    expect(warnings[0].value).toBeCloseTo(1.1, 9);
  });

  test('a register up to 100.5% is rounding and is rescaled without a word', () => {
    const { by, owners, warnings } = solve(
      {
        OWNS: [
          ['P', 'T', 0.6],
          ['Q', 'T', 0.403],
        ],
      },
      'T',
    );
    expect(by.P + by.Q).toBeCloseTo(1, 12);
    expect(owners[0].high).toBe(owners[0].share);
    expect(warnings).toEqual([]);
  });

  test('OWN-5 owning most is not controlling, and the other way round', () => {
    const graph: TerseGraph = {
      OWNS: [
        ['X', 'A', 0.6],
        ['Y', 'A', 0.4],
        ['X', 'B', 0.3],
        ['A', 'B', 0.25],
        ['Z', 'B', 0.45],
        ['B', 'D', 0.51],
        ['Z', 'D', 0.49],
      ],
    };
    expectShares(solve(graph, 'D').by, { Z: 0.7195, X: 0.2295, Y: 0.051 });
    expect(solve(graph, 'B').by.X).toBeCloseTo(0.45, 12);
  });

  test('OWN-6 an orphan cycle has owners although nobody controls it', () => {
    const graph: TerseGraph = {
      OWNS: [
        ['P', 'A', 0.4],
        ['B', 'A', 0.6],
        ['A', 'B', 0.6],
        ['Q', 'B', 0.4],
      ],
    };
    expectShares(solve(graph, 'A').by, { P: 0.625, Q: 0.375 });
    expectShares(solve(graph, 'B').by, { P: 0.375, Q: 0.625 });
  });

  test('OWN-6 two companies that own each other wholly have no answer, and neither has what they own', () => {
    const graph: TerseGraph = {
      OWNS: [
        ['A', 'B', 1],
        ['B', 'A', 1],
        ['A', 'T', 0.5],
        ['P', 'T', 0.5],
      ],
    };
    const { status, owners, warnings } = solve(graph, 'T');
    expect({ status, owners }).toEqual({ status: 'UNRESOLVED_CLOSED_LOOP', owners: [] });
    expect(warnings[0]).toMatchObject({ code: 'CLOSED_LOOP' });
    expect(warnings[0].nos).toHaveLength(2);
    expect(solve({ OWNS: [['T', 'T', 1]] }, 'T').status).toBe('UNRESOLVED_CLOSED_LOOP');
  });

  test('OWN-7 the product of a chain', () => {
    const graph: TerseGraph = {
      OWNS: [
        ['P', 'H', 0.6],
        ['H', 'K', 0.45],
        ['K', 'T', 0.7],
      ],
    };
    expect(solve(graph, 'T').by.P).toBeCloseTo(0.189, 12);
  });

  test('OWN-8 half and a bit of a quarter', () => {
    expect(
      solve(
        {
          OWNS: [
            ['P', 'H', 0.51],
            ['H', 'T', 0.25],
          ],
        },
        'T',
      ).by.P,
    ).toBeCloseTo(0.1275, 12);
  });

  test('OWN-9 what no source names an owner for is UNKNOWN', () => {
    const { by, completeness, warnings } = solve(
      {
        OWNS: [
          ['P', 'A', 0.6],
          ['A', 'T', 0.5],
          ['Q', 'T', 0.2],
        ],
      },
      'T',
    );
    expectShares(by, { P: 0.3, Q: 0.2, UNKNOWN: 0.5 });
    expect(completeness).toBeCloseTo(0.5, 12);
    expect(warnings).toMatchObject([{ code: 'UNKNOWN_OWNERS' }]);
  });

  test('OWN-10 partners own what they put in, whoever manages', () => {
    const graph: TerseGraph = {
      OWNS: [
        ['G', 'F', { share: 0.01, roleCode: 1 }],
        ['L', 'F', { share: 0.99, roleCode: 2 }],
        ['F', 'T', 0.4],
        ['P', 'G', 1],
        ['R', 'L', 1],
      ],
    };
    expectShares(solve(graph, 'T').by, { P: 0.004, R: 0.396, UNKNOWN: 0.6 });
  });

  test('OWN-11 a share given as a range brackets what follows from it', () => {
    const { owners } = solve(
      {
        OWNS: [
          ['P', 'A', { shareMin: 0.4, shareMax: 0.6 }],
          ['A', 'T', 0.5],
        ],
      },
      'T',
    );
    const person = owners.find(({ no }) => no !== undefined)!;
    expect(person.low).toBeCloseTo(0.2, 12);
    expect(person.high).toBeCloseTo(0.3, 12);
    const unknown = owners.find(({ no }) => no === undefined)!;
    expect(unknown.low).toBeCloseTo(0.7, 12);
    expect(unknown.high).toBeCloseTo(0.8, 12);
  });

  test('a missing share may be all that is left, and is listed although nothing is known of it', () => {
    const { owners, warnings } = solve(
      {
        OWNS: [
          ['P', 'T', {}],
          ['Q', 'T', 0.4],
        ],
      },
      'T',
    );
    expect(owners.map(({ share, high }) => [share, high])).toEqual([
      [0.6, 0.6],
      [0.4, 0.4],
      [0, 0.6],
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['UNKNOWN_OWNERS', 'MISSING_SHARE']);
  });

  test('OWN-12 owners change with the date, from inclusive, to exclusive', () => {
    const graph = viewOf({
      OWNS: [
        ['P', 'A', { share: 0.6, from: '2020-01-01', to: '2023-07-01' }],
        ['Q', 'A', { share: 0.6, from: '2023-07-01' }],
        ['A', 'T', { share: 1, from: '2021-01-01' }],
      ],
    });
    expectShares(named(graph.at('2023-06-30'), 'T').by, { P: 0.6, UNKNOWN: 0.4 });
    expectShares(named(graph.at('2023-07-01'), 'T').by, { Q: 0.6, UNKNOWN: 0.4 });
    expectShares(named(graph.at('2020-12-31'), 'T').by, { UNKNOWN: 1 });
  });

  test('a nominator owns what a nominee holds', () => {
    const graph: TerseGraph = {
      OWNS: [
        ['N', 'T', { share: 0.7, roleCode: 3 }],
        ['B', 'T', { share: 0.7, roleCode: 4 }],
        ['Q', 'T', 0.3],
      ],
    };
    expectShares(solve(graph, 'T').by, { B: 0.7, Q: 0.3 });
  });

  test('several classes of one owner add up', () => {
    const { by, owners } = solve(
      {
        OWNS: [
          ['P', 'T', { share: 0.3, label: 'A' }],
          ['P', 'T', { share: 0.4, label: 'B' }],
        ],
      },
      'T',
    );
    expectShares(by, { P: 0.7, UNKNOWN: 0.3 });
    expect(owners[0].direct).toBeCloseTo(0.7, 12);
  });

  test.each([203, 450])(
    'a ring of %i companies, each a little owned from outside, adds up to one',
    (size) => {
      const rows = Array.from({ length: size }, (_, index): TerseRow[] => [
        [`C${index}`, `C${(index + 1) % size}`, 0.95],
        [`C${(index * 7 + 3) % size}`, `C${(index + 1) % size}`, 0.04],
        [`P${index % 5}`, `C${(index + 1) % size}`, 0.01],
      ]);
      const { owners, isExact, warnings } = solve({ OWNS: rows.flat() }, 'C0');
      expect(Math.abs(owners.reduce((sum, { share }) => sum + share, 0) - 1)).toBeLessThan(1e-9);
      expect(isExact).toBe(size <= 400);
      expect(warnings.map(({ code }) => code)).toEqual(size <= 400 ? [] : ['UNCORRECTED']);
    },
  );
});
