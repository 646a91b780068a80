import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseGraph, type TerseRow, type ViewOptions, viewOf } from '../../tests/support/view-of.ts';
import { type ControlOptions, computeControlled } from './compute-controlled.ts';

function controlled(
  terse: TerseGraph,
  starts: string | readonly string[],
  options: ControlOptions = {},
  view: ViewOptions = {},
): string {
  const graph = viewOf(terse, view);
  const { items } = computeControlled(graph.view, [starts].flat().map(graph.no), options);
  return items
    .map(({ no }) => graph.name(no))
    .sort()
    .join('');
}

const DIAMOND: readonly TerseRow[] = [
  ['P', 'A', 0.6],
  ['R', 'A', 0.4],
  ['P', 'B', 0.4],
  ['R', 'B', 0.6],
  ['B', 'T', 0.3],
];

describe('the majority fixpoint', () => {
  test('OWN-1 half is not more than half, and a ten-thousandth above is', () => {
    expect(controlled({ OWNS: [...DIAMOND, ['A', 'T', 0.5], ['Q', 'T', 0.2]] }, 'P')).toBe('A');
    expect(controlled({ OWNS: [...DIAMOND, ['A', 'T', 0.5001], ['Q', 'T', 0.1999]] }, 'P')).toBe('AT');
  });

  test('one billionth above half controls, exactly half never does', () => {
    expect(controlled({ OWNS: [['P', 'T', 0.500000001]] }, 'P')).toBe('T');
    const thirds: TerseGraph = {
      OWNS: [
        ['P', 'A', 1],
        ['P', 'B', 1],
        ['A', 'T', 0.1],
        ['B', 'T', 0.2],
        ['P', 'T', 0.2],
      ],
    };
    expect(controlled(thirds, 'P')).toBe('AB');
  });

  test('OWN-5 minorities held through controlled companies add up', () => {
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
    expect(controlled(graph, 'X')).toBe('ABD');
    expect(controlled(graph, 'Z')).toBe('');
  });

  test('OWN-7 a chain stops where its holder has no majority', () => {
    expect(
      controlled(
        {
          OWNS: [
            ['P', 'H', 0.6],
            ['H', 'K', 0.45],
            ['K', 'T', 0.7],
          ],
        },
        'P',
      ),
    ).toBe('H');
  });

  test('OWN-3 treasury shares have no vote', () => {
    expect(
      controlled(
        {
          OWNS: [
            ['P', 'T', 0.48],
            ['Q', 'T', 0.32],
            ['T', 'T', 0.2],
          ],
        },
        'P',
      ),
    ).toBe('T');
    expect(
      controlled(
        {
          OWNS: [
            ['P', 'T', 0.4],
            ['Q', 'T', 0.4],
            ['T', 'T', 0.2],
          ],
        },
        'P',
      ),
    ).toBe('');
  });

  test('OWN-10 a general partner votes for the whole fund, a limited partner for nothing', () => {
    const graph: TerseGraph = {
      OWNS: [
        ['G', 'F', { share: 0.01, roleCode: 1 }],
        ['L', 'F', { share: 0.99, roleCode: 2 }],
        ['F', 'T', 0.6],
        ['P', 'G', 1],
        ['R', 'L', 1],
      ],
    };
    expect(controlled(graph, 'P')).toBe('FGT');
    expect(controlled(graph, 'R')).toBe('L');
  });

  test('OWN-13 concert parties vote as one bloc', () => {
    const graph = (two: number): TerseGraph => ({
      OWNS: [
        ['P', 'T', 0.22],
        ['Q', 'T', two],
        ['R', 'T', 0.15],
      ],
    });
    expect(controlled(graph(0.2), ['P', 'Q'])).toBe('');
    expect(controlled(graph(0.3), ['P', 'Q'])).toBe('T');
    expect(controlled(graph(0.3), 'P')).toBe('');
  });

  test('votes stripped from shares, super votes, and a register above 100%', () => {
    expect(controlled({ OWNS: [['P', 'T', { share: 0.6, votingShare: 0.3 }]] }, 'P')).toBe('');
    expect(controlled({ OWNS: [['P', 'T', { share: 0.3, votingShare: 0.6 }]] }, 'P')).toBe('T');
    const over: TerseGraph = {
      OWNS: [
        ['P', 'T', 0.52],
        ['Q', 'T', 0.51],
      ],
    };
    expect(controlled(over, 'P') + controlled(over, 'Q')).toBe('T');
  });

  test('a nominee has no say in what it holds, its nominator has', () => {
    const graph: TerseGraph = {
      OWNS: [
        ['N', 'T', { share: 0.7, roleCode: 3 }],
        ['B', 'T', { share: 0.7, roleCode: 4 }],
      ],
    };
    expect(controlled(graph, 'N')).toBe('');
    expect(controlled(graph, 'B')).toBe('T');
  });

  test('a missing share and the lower end of a range decide', () => {
    expect(controlled({ OWNS: [['P', 'T', {}]] }, 'P')).toBe('');
    expect(controlled({ OWNS: [['P', 'T', { shareMin: 0.4, shareMax: 0.6 }]] }, 'P')).toBe('');
    expect(controlled({ OWNS: [['P', 'T', { shareMin: 0.51, shareMax: 0.6 }]] }, 'P')).toBe('T');
  });

  test('an agreement controls when it is asked for, and what it brings votes on', () => {
    const graph: TerseGraph = {
      OWNS: [
        ['P', 'A', 1],
        ['V', 'W', 0.6],
      ],
      CONTROLS_BY_AGREEMENT: [['A', 'V']],
    };
    const kinds = { kinds: { V: 'ENTERPRISE' } } as const;
    expect(controlled(graph, 'P', {}, kinds)).toBe('A');
    expect(controlled(graph, 'P', { withAgreements: true }, kinds)).toBe('AVW');
    const { view, no } = viewOf(graph, kinds);
    const { items } = computeControlled(view, [no('P')], { withAgreements: true });
    expect(items.map(({ basis, isDirect }) => [basis, isDirect])).toEqual([
      ['MAJORITY', true],
      ['AGREEMENT', false],
      ['MAJORITY', false],
    ]);
  });

  test('more holdings never take control away', () => {
    const names = ['A', 'B', 'C', 'D', 'P', 'Q'];
    const rows = fc.array(
      fc.tuple(
        fc.constantFrom(...names),
        fc.constantFrom('A', 'B', 'C', 'D'),
        fc.integer({ min: 1, max: 100 }),
      ),
      { maxLength: 10 },
    );
    const kinds = Object.fromEntries(names.map((name) => [name, 'ENTERPRISE'] as const));
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...names),
        fc.constantFrom('A', 'B', 'C', 'D'),
        (given, start, target) => {
          const own = given.map(([a, b, share]): TerseRow => [a, b, { votingShare: share / 2000 }]);
          const before = controlled({ OWNS: own }, start, {}, { kinds, order: names });
          const after = controlled(
            { OWNS: [...own, [start, target, { votingShare: 0.3 }]] },
            start,
            {},
            { kinds, order: names },
          );
          for (const name of before) expect(after).toContain(name);
        },
      ),
    );
  });
});
