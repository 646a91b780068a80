import { describe, expect, it } from 'vitest';
import { bandScale } from './band-scale.ts';

describe('the scale of a chart of units', () => {
  it('begins at zero and holds every value and band', () => {
    const scale = bandScale([
      { value: 50, band: { low: 10, median: 20, high: 100 } },
      { value: null, band: null },
    ]);
    expect(scale(0)).toBe(0);
    expect(scale(50)).toBeCloseTo(50 / 106, 12);
    expect(scale(100)).toBeLessThan(1);
  });

  it('of nothing puts everything at zero', () => {
    expect(bandScale([])(5)).toBe(0);
  });
});
