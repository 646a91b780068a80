import { describe, expect, it } from 'vitest';
import { rankLinks } from './rank-links.ts';

const ranksOf = (feeds: Record<string, string[]>) =>
  Object.fromEntries(rankLinks(Object.entries(feeds).map(([id, fed]) => ({ id, feeds: fed }))));

describe('the links of a chain', () => {
  it('stand one further than what feeds them', () => {
    expect(ranksOf({ use: [], steel: ['machine', 'use'], machine: ['use'] })).toEqual({
      steel: 0,
      machine: 1,
      use: 2,
    });
  });

  it('that feed each other stand together, before what they feed', () => {
    expect(ranksOf({ raw: ['a'], a: ['b'], b: ['a', 'use'], use: [] })).toEqual({
      raw: 0,
      a: 1,
      b: 1,
      use: 2,
    });
  });

  it('that no feed joins stand last, and all together in a chain without feeds', () => {
    expect(ranksOf({ alone: ['elsewhere', 'alone'], a: ['b'], b: [] })).toEqual({ alone: 2, a: 0, b: 1 });
    expect(ranksOf({ a: [], b: [] })).toEqual({ a: 0, b: 0 });
  });
});
