import { describe, expect, it } from 'vitest';
import { countWords, coverageOf } from './count-words.ts';

describe('customers of a link', () => {
  it('are told as a range where up to five belong to others, and exactly otherwise', () => {
    expect(countWords(7, 0)).toBe('7');
    expect(countWords(2, 5)).toBe('3–7');
    expect(countWords(2, 12)).toBe('14');
    expect([countWords(2, 5, 0.7), countWords(2, 5, null)]).toEqual(['7', '3–7']);
  });

  it('colour it by the share of firms, in five steps, apart from gaps, white space and what may not be told', () => {
    const link = { firms: 10, customers: 0, hiddenCustomers: 0, penetration: 0 };
    expect(coverageOf({ ...link, firms: 0, penetration: null })).toBe('gap');
    expect(coverageOf(link)).toBe('white');
    expect(coverageOf({ ...link, hiddenCustomers: 5, penetration: null })).toBe('untold');
    expect(coverageOf({ ...link, customers: 1, penetration: 0.1 })).toBe(1);
    expect(coverageOf({ ...link, customers: 10, penetration: 1 })).toBe(5);
  });
});
