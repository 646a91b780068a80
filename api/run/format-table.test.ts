import { describe, expect, it } from 'vitest';
import { formatCsvLine, formatTable } from './format-table.ts';

describe('a table on the terminal', () => {
  it('is aligned, a Chinese character being as wide as two letters', () => {
    expect(
      formatTable(
        ['firm', 'share'],
        [
          ['甲公司', '0.6667'],
          ['b', 1],
        ],
      ),
    ).toEqual(['firm    share', '甲公司  0.6667', 'b       1']);
  });
});

describe('a line of CSV', () => {
  it('quotes what must be quoted, and no cell becomes a formula of a spreadsheet', () => {
    expect(formatCsvLine(['a,b', 'say "x"', '=1+1', -0.5, '+86'])).toBe(`"a,b","say ""x""",'=1+1,-0.5,+86`);
  });
});
