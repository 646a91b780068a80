import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLabel } from './wrap-label.ts';

const measure = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 255 ? 13 : 7), 0);

describe('a name on the canvas', () => {
  it('stays on one line when it fits', () => {
    expect(wrapLabel('华岳重工机械', 176, measure)).toEqual(['华岳重工机械']);
  });

  it('is parted evenly when it does not', () => {
    expect(wrapLabel('宁波梅山保税港区远航二期股权投资', 176, measure)).toEqual([
      '宁波梅山保税港区',
      '远航二期股权投资',
    ]);
  });

  it('keeps Latin words whole', () => {
    const lines = wrapLabel('Hydrotek Hydraulics International Components', 176, measure);
    expect(lines.join(' ')).toBe('Hydrotek Hydraulics International Components');
    expect(lines.length).toBe(2);
  });

  it('never loses a letter and never shows an ellipsis', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'华岳重工机械有限公司（）ABc d'), minLength: 1, maxLength: 60 }),
        (name) => {
          const lines = wrapLabel(name, 120, measure);
          expect(lines.join('').replaceAll(/\s/g, '')).toBe(name.replaceAll(/\s/g, ''));
          expect(lines.length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
