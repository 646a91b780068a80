import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseGraph, type TerseRow, type ViewOptions, viewOf } from '../../tests/support/view-of.ts';
import { computeControlled } from '../control/compute-controlled.ts';
import { computeControlGroups } from './compute-control-groups.ts';
import { computeGroupOf } from './compute-group-of.ts';

function groupsOf(terse: TerseGraph, options: ViewOptions = {}): string[] {
  const graph = viewOf(terse, options);
  return computeControlGroups(graph.view).groups.map(
    ({ head, members }) => `${graph.name(head)}: ${members.map(graph.name).sort().join('')}`,
  );
}

describe('control groups', () => {
  test('CON-5 two companies of one state body are no group, each is the head of its own', () => {
    const graph: TerseGraph = {
      OWNS: [
        ['S', 'A', 1],
        ['S', 'B', 1],
        ['A', 'C', 0.6],
        ['B', 'D', 0.6],
      ],
    };
    expect(groupsOf(graph, { kinds: { S: 'STATE' } })).toEqual(['A: AC', 'B: BD']);
    expect(
      groupsOf(
        {
          OWNS: [
            ['S', 'A', 1],
            ['S', 'B', 1],
          ],
        },
        { kinds: { S: 'STATE' } },
      ),
    ).toEqual([]);
  });

  test('a person with two companies is the head of a group without being a member', () => {
    expect(
      groupsOf({
        OWNS: [
          ['P', 'A', 0.7],
          ['P', 'B', 0.6],
          ['Q', 'B', 0.4],
        ],
      }),
    ).toEqual(['P: AB']);
    expect(groupsOf({ OWNS: [['P', 'A', 0.7]] })).toEqual([]);
  });

  test('OWN-5 companies held together join', () => {
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
    expect(groupsOf(graph)).toEqual(['X: ABD']);
  });

  test('OWN-6 an orphan cycle is no group, but is told', () => {
    const graph = viewOf({
      OWNS: [
        ['P', 'A', 0.4],
        ['B', 'A', 0.6],
        ['A', 'B', 0.6],
        ['Q', 'B', 0.4],
        ['A', 'C', 1],
      ],
    });
    const { groups, orphanCycles, groupOf } = computeControlGroups(graph.view);
    expect(groups).toEqual([]);
    expect(orphanCycles.map((nos) => nos.map(graph.name).sort().join(''))).toEqual(['ABC']);
    expect(groupOf[graph.no('C')]).toBe(-1);
  });

  test('subsidiaries that hold their parent together do not control it', () => {
    const graph: TerseGraph = {
      OWNS: [
        ['T', 'A', 1],
        ['T', 'B', 1],
        ['A', 'T', 0.3],
        ['B', 'T', 0.3],
        ['P', 'T', 0.4],
      ],
    };
    expect(groupsOf(graph)).toEqual(['T: ABT']);
  });
});

const COMPANIES = ['A', 'B', 'C', 'D', 'E', 'F'];
const OWNERS = [...COMPANIES, 'P', 'Q', 'S'];
const kinds = {
  ...Object.fromEntries(COMPANIES.map((name) => [name, 'ENTERPRISE'] as const)),
  P: 'PERSON',
  Q: 'PERSON',
  S: 'STATE',
} as const;
const holdings = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...OWNERS),
      fc.constantFrom(...COMPANIES),
      fc.constantFrom(0.2, 0.26, 0.3, 0.51, 0.6),
    ),
    {
      maxLength: 14,
      selector: ([owner, owned]) => owner + owned,
    },
  )
  .map((rows) => rows.filter(([owner, owned]) => owner !== owned) as TerseRow[]);

/** From the definition: who is controlled by nobody but the State, and what it controls. */
function naiveGroups(rows: readonly TerseRow[]): string[] {
  const graph = viewOf({ OWNS: rows }, { kinds, order: OWNERS });
  const below = new Map(
    OWNERS.filter((name) => name !== 'S').map((name) => [
      name,
      computeControlled(graph.view, [graph.no(name)]).items.map(({ no }) => graph.name(no)),
    ]),
  );
  const controlled = new Set([...below].flatMap(([, names]) => names));
  return [...below].flatMap(([head, names]) => {
    const members = COMPANIES.includes(head) ? [head, ...names] : names;
    return controlled.has(head) || members.length < 2 ? [] : [`${head}: ${members.sort().join('')}`];
  });
}

describe('for any holdings', () => {
  test('the groups of the whole bank are those of the definition', () => {
    fc.assert(
      fc.property(holdings, (rows) => {
        expect(groupsOf({ OWNS: rows }, { kinds, order: OWNERS }).sort()).toEqual(naiveGroups(rows).sort());
      }),
      { numRuns: 500 },
    );
  });

  test('the group of one party is the one it has in the whole bank', () => {
    fc.assert(
      fc.property(holdings, (rows) => {
        const graph = viewOf({ OWNS: rows }, { kinds, order: OWNERS });
        const { groupOf, groups } = computeControlGroups(graph.view);
        for (const name of OWNERS) {
          const group = computeGroupOf(graph.view, graph.no(name));
          const expected = groups[groupOf[graph.no(name)]];
          expect(group?.head).toBe(expected?.head);
          expect(group?.members.map(({ no }) => no).sort()).toEqual(
            expected === undefined ? undefined : [...expected.members].sort(),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test('numbering the parties otherwise changes no group', () => {
    fc.assert(
      fc.property(holdings, fc.shuffledSubarray(OWNERS, { minLength: OWNERS.length }), (rows, order) => {
        expect(groupsOf({ OWNS: rows }, { kinds, order }).sort()).toEqual(
          groupsOf({ OWNS: rows }, { kinds, order: OWNERS }).sort(),
        );
      }),
    );
  });
});
