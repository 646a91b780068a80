import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFen } from '../../graph/model/fen.ts';
import { column } from '../feeds/column.ts';
import { compileDates, DEFAULT_DATES } from './date-forms.ts';
import { compileCell } from './read-cell.ts';

const dates = compileDates(DEFAULT_DATES);
const amount = compileCell(column.amount, dates, false);
const share = compileCell(column.share, dates, true);

describe('cells', () => {
  it('of amounts read as the model reads them', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789.,-'), maxLength: 16 }),
      fc.double({ min: 0, max: 1e12, noNaN: true }).map((number) => number.toFixed(2)),
    );
    fc.assert(
      fc.property(text, (cell) => {
        expect(amount(cell, () => true)).toBe(parseFen(cell));
      }),
    );
  });

  it('of shares written as percentages may or may not carry the sign', () => {
    expect(share('33.2063', () => true)).toBe(332_063_000);
    expect(share('33.2063%', () => true)).toBe(332_063_000);
  });

  it('of flags know Chinese words', () => {
    const flag = compileCell(column.flag, dates, false);
    expect(['是', '否', 'Y', 'false'].map((cell) => flag(cell, () => true))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
