import { describe, expect, it } from 'vitest';
import { linksAbove, rollUpLinks } from './roll-up-links.ts';

const link = (id: string, parent: string | null, ...feeds: string[]) => ({ link: { id }, parent, feeds });
const chain = [
  link('metal', null),
  link('steel', 'metal', 'maker'),
  link('ore', 'metal', 'steel'),
  link('machines', 'elsewhere', 'use'),
  link('maker', 'machines'),
  link('use', null),
];
const shape = (under: string | null) =>
  rollUpLinks(chain, under).map(({ part, feeds, parts }) => [part.link.id, feeds, parts]);

describe('a chain with links under links', () => {
  it('is first shown by its outermost links, feeding what their parts feed', () => {
    expect(shape(null)).toEqual([
      ['metal', ['machines'], 2],
      ['machines', ['use'], 1],
      ['use', [], 0],
    ]);
  });

  it('shows the parts of one link with the feeds between them', () => {
    expect(shape('metal')).toEqual([
      ['steel', [], 0],
      ['ore', ['steel'], 0],
    ]);
  });

  it('says which links stand above one', () => {
    expect(linksAbove(chain, 'steel').map(({ link: { id } }) => id)).toEqual(['metal', 'steel']);
    expect(linksAbove(chain, null)).toEqual([]);
  });

  it('ends on links that stand under each other', () => {
    expect(rollUpLinks([link('a', 'b'), link('b', 'a')], null)).toEqual([]);
    expect(linksAbove([link('a', 'b'), link('b', 'a')], 'a')).toHaveLength(2);
  });
});
