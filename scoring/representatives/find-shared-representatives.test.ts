import { describe, expect, it } from 'vitest';
import { type TerseGraph, viewOf } from '../../tests/support/view-of.ts';
import { findSharedRepresentatives, listRepresentedPairs } from './find-shared-representatives.ts';

function pairs(positions: TerseGraph['HOLDS_POSITION']): string[] {
  const { view, name } = viewOf({ HOLDS_POSITION: positions });
  return [...listRepresentedPairs(findSharedRepresentatives(view))].map(
    ({ one, other, person, evidence }) =>
      `${name(one)} ${name(other)} by ${name(person)} on ${evidence.length}`,
  );
}
const legal = { label: '法定代表人' };

describe('firms with the same legal representative', () => {
  it('are listed pair by pair, each pair once', () => {
    expect(
      pairs([
        ['P', 'A', legal],
        ['P', 'B', legal],
        ['P', 'C', legal],
        ['P', 'A', legal],
      ]),
    ).toEqual(['A B by P on 2', 'A C by P on 2', 'B C by P on 2']);
  });

  it('are not those of two persons, be their names alike, nor those where one has another position', () => {
    expect(
      pairs([
        ['臧* 1', 'A', legal],
        ['臧* 2', 'B', legal],
      ]),
    ).toEqual([]);
    expect(
      pairs([
        ['P', 'A', legal],
        ['P', 'B', { label: '董事' }],
      ]),
    ).toEqual([]);
  });

  it('are not those where a position was over', () => {
    expect(
      pairs([
        ['P', 'A', legal],
        ['P', 'B', { ...legal, to: '2026-11-24' }],
      ]),
    ).toEqual([]);
  });
});
