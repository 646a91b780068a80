import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card, placeLinks } from './place-links.ts';
import { rankLinks } from './rank-links.ts';

function plan(feeds: Record<string, string[]>) {
  const links = Object.entries(feeds).map(([id, fed]) => ({ id, feeds: fed }));
  const ranks = rankLinks(links);
  return placeLinks(links.map((link) => ({ ...link, rank: ranks.get(link.id)! })));
}

describe('the map of a chain', () => {
  it('has what is fed to the right of what feeds it', () => {
    const { at } = plan({ steel: ['machine'], machine: ['use'], use: [] });
    expect(at.get('steel')!.x).toBeLessThan(at.get('machine')!.x);
    expect(at.get('machine')!.x).toBeLessThan(at.get('use')!.x);
  });

  it('orders a column so that feeds do not cross needlessly', () => {
    const { at } = plan({ a: ['y'], b: ['x'], x: [], y: [] });
    expect(at.get('a')!.y < at.get('b')!.y).toBe(at.get('y')!.y < at.get('x')!.y);
  });

  it('goes on in another column when one is full', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`n${index}`, [] as string[]]));
    const { at, height } = plan(many);
    expect(new Set([...at.values()].map(({ x }) => x)).size).toBe(6);
    expect(height).toBeLessThan(1000);
  });

  it('never puts a card on another one, whatever feeds what', () => {
    const id = fc.constantFrom(...'abcdefghijklmn');
    fc.assert(
      fc.property(fc.dictionary(id, fc.array(id, { maxLength: 4 })), (feeds) => {
        const { at, width, height } = plan(feeds);
        const places = [...at.values()];
        expect(places).toHaveLength(Object.keys(feeds).length);
        for (const [index, a] of places.entries()) {
          expect(a.x + card.width <= width && a.y + card.height <= height).toBe(true);
          for (const b of places.slice(index + 1))
            expect(Math.abs(a.x - b.x) >= card.width || Math.abs(a.y - b.y) >= card.height).toBe(true);
        }
      }),
    );
  });
});
