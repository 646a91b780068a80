import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import { computeHoldings } from './compute-holdings.ts';
import { computeOwners } from './compute-owners.ts';

const COMPANIES = ['A', 'B', 'C', 'D', 'E'];
const PERSONS = ['P', 'Q', 'R'];
const kinds = Object.fromEntries([
  ...COMPANIES.map((name) => [name, 'ENTERPRISE'] as const),
  ...PERSONS.map((name) => [name, 'PERSON'] as const),
]);

/** Registers in which a person always has a tenth, so that there is no closed loop. */
const registers = fc
  .tuple(
    ...COMPANIES.map(() =>
      fc.array(fc.tuple(fc.constantFrom(...COMPANIES, ...PERSONS), fc.integer({ min: 1, max: 9 })), {
        maxLength: 4,
      }),
    ),
  )
  .map((columns) =>
    columns.flatMap((column, index): TerseRow[] => {
      const total = column.reduce((sum, [, weight]) => sum + weight, 0);
      const rows = column.map(
        ([owner, weight]): TerseRow => [owner, COMPANIES[index], (0.9 * weight) / total],
      );
      return [...rows, [PERSONS[index % 3], COMPANIES[index], 0.1]];
    }),
  );

function sharesOf(
  rows: readonly TerseRow[],
  target: string,
  order: readonly string[] = [],
): Map<string, number> {
  const graph = viewOf({ OWNS: rows }, { kinds, order });
  const { owners } = computeOwners(graph.view, graph.no(target));
  return new Map(owners.map(({ no, share }) => [no === undefined ? 'UNKNOWN' : graph.name(no), share]));
}

/** Sums the weights of all walks up to a length at which nothing is left: the slow way. */
function bruteForce(rows: readonly TerseRow[], target: string): Map<string, number> {
  const owners = new Map<string, number>();
  let mass = new Map([[target, 1]]);
  for (let length = 0; length < 600; length++) {
    const next = new Map<string, number>();
    for (const [company, amount] of mass) {
      const column = rows.filter((row) => row[1] === company);
      const total = column.reduce((sum, [, , share]) => sum + (share as number), 0);
      for (const [owner, , share] of column) {
        const part = (amount * (share as number)) / Math.max(1, total);
        const into = PERSONS.includes(owner) ? owners : next;
        into.set(owner, (into.get(owner) ?? 0) + part);
      }
      const rest = Math.max(0, 1 - total) * amount;
      if (rest > 0) owners.set('UNKNOWN', (owners.get('UNKNOWN') ?? 0) + rest);
    }
    mass = next;
  }
  return owners;
}

describe('for any registers', () => {
  test('shares with UNKNOWN add up to one', () => {
    fc.assert(
      fc.property(registers, fc.constantFrom(...COMPANIES), (rows, target) => {
        const total = [...sharesOf(rows, target).values()].reduce((sum, share) => sum + share, 0);
        expect(total).toBeCloseTo(1, 9);
      }),
    );
  });

  test('shares are those of all walks', () => {
    fc.assert(
      fc.property(registers, fc.constantFrom(...COMPANIES), (rows, target) => {
        const shares = sharesOf(rows, target);
        for (const [name, share] of bruteForce(rows, target))
          expect(shares.get(name) ?? 0).toBeCloseTo(share, 7);
      }),
      { numRuns: 40 },
    );
  });

  test('numbering the parties otherwise changes nothing', () => {
    const order = fc.shuffledSubarray([...COMPANIES, ...PERSONS], { minLength: 8 });
    fc.assert(
      fc.property(registers, fc.constantFrom(...COMPANIES), order, (rows, target, names) => {
        const [one, other] = [sharesOf(rows, target), sharesOf(rows, target, names)];
        expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
        for (const [name, share] of one) expect(other.get(name)).toBeCloseTo(share, 12);
      }),
    );
  });

  test('what a person owns of a company is what the company is owned by the person', () => {
    fc.assert(
      fc.property(
        registers,
        fc.constantFrom(...COMPANIES),
        fc.constantFrom(...PERSONS),
        (rows, target, person) => {
          const graph = viewOf({ OWNS: rows }, { kinds });
          const held = computeHoldings(graph.view, graph.no(person)).items.find(
            ({ no }) => no === graph.no(target),
          );
          expect(held?.share ?? 0).toBeCloseTo(sharesOf(rows, target).get(person) ?? 0, 9);
        },
      ),
    );
  });
});
