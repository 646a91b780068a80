import { describe, expect, it } from 'vitest';
import { formatAmount, formatShare, formatShareRange } from './format.ts';

const yuan = 100;

describe('figures on screen', () => {
  it('amounts are in 亿 and 万, or in English millions', () => {
    expect(formatAmount(1.9e8 * yuan, 'zh-CN')).toBe('1.9 亿');
    expect(formatAmount(3e7 * yuan, 'zh-CN')).toBe('3,000 万');
    expect(formatAmount(8500 * yuan, 'zh-CN')).toBe('8,500 元');
    expect(formatAmount(1.9e8 * yuan, 'en')).toBe('CNY 190m');
    expect(formatAmount(null, 'en')).toBe('—');
  });

  it('shares are percentages, and a small share is not shown as none', () => {
    expect(formatShare(0.62)).toBe('62%');
    expect(formatShare(0.4165, 2)).toBe('41.65%');
    expect(formatShare(0.0001)).toBe('<0.1%');
    expect(formatShare(0)).toBe('0%');
  });

  it('bounds are a range only where they differ', () => {
    expect(formatShareRange(0.417, 0.444)).toBe('41.7–44.4%');
    expect(formatShareRange(0.25, 0.25)).toBe('25%');
  });
});
