import { describe, expect, it } from 'vitest';
import { rankLinks } from './rank-links.ts';

describe('the links of a chain', () => {
  it('stand one further than what feeds them', () => {
    const ranks = rankLinks([
      { id: 'use', feeds: [] },
      { id: 'steel', feeds: ['machine'] },
      { id: 'machine', feeds: ['use'] },
    ]);
    expect(Object.fromEntries(ranks)).toEqual({ steel: 0, machine: 1, use: 2 });
  });

  it('that feed each other still get a place', () => {
    const ranks = rankLinks([
      { id: 'a', feeds: ['b'] },
      { id: 'b', feeds: ['a'] },
    ]);
    expect([...ranks.keys()]).toEqual(['a', 'b']);
  });
});
