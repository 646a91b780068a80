import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseGraph, viewOf } from '../../tests/support/view-of.ts';
import { findPossibleSuppliers } from '../supply/possible-supply.ts';
import { computeTaxonomyChain, type TaxonomyChainOptions } from './compute-taxonomy-chain.ts';

const cement: TerseGraph = {
  MADE_FROM: [
    ['水泥', '熟料'],
    ['熟料', '石灰石'],
    ['石灰石', '炸药'],
    ['混凝土', '水泥'],
    ['预制件', '混凝土'],
    ['砂浆', '水泥'],
    ['炸药', '硝酸铵'],
  ],
  MAKES: [
    ['窑厂', '水泥'],
    ['窑厂', '熟料'],
    ['大窑', '水泥'],
    ['矿山', '石灰石'],
    ['搅拌站', '混凝土'],
    ['搅拌站', '砂浆'],
    ['小站', '混凝土'],
    ['别家', '钢'],
  ],
  IN_INDUSTRY: [
    ['窑厂', '水泥制造'],
    ['大窑', '水泥制造'],
    ['大窑', '采石'],
  ],
  SUPPLIES: [['别家', '窑厂', 5]],
  CUSTOMER_OF: [
    ['大窑', 'branch'],
    ['搅拌站', 'branch'],
  ],
};

function walk(graph: TerseGraph, goods: string, options: TaxonomyChainOptions = {}) {
  const found = viewOf(graph, { kinds: { branch: 'ORG_UNIT' } });
  const chain = computeTaxonomyChain(found.view, found.no(goods), options);
  const signs = { UPSTREAM: '-', ITSELF: '', DOWNSTREAM: '+' };
  return {
    ...chain,
    view: found.view,
    name: found.name,
    places: chain.nodes
      .map(({ no, side, depth }) => `${found.name(no)}${signs[side]}${depth}`)
      .sort()
      .join(' '),
    node: (name: string) => chain.nodes.find(({ no }) => found.name(no) === name)!,
    feedNames: chain.feeds.map(({ from, to }) => `${found.name(from)}>${found.name(to)}`).sort(),
    names: (nos: readonly number[]) => nos.map(found.name).sort(),
  };
}

describe('a chain of goods', () => {
  const chain = walk(cement, '水泥');

  test('goes up to what goods are made from and down to what is made from them, as deep as asked', () => {
    expect(chain.places).toBe('水泥0 混凝土+1 熟料-1 石灰石-2 砂浆+1 预制件+2');
    expect(walk(cement, '水泥', { depthMax: 1 }).places).toBe('水泥0 混凝土+1 熟料-1 砂浆+1');
  });

  test('has the makers of goods as firms, with their industries, and customers among them', () => {
    const { makers, customers, industries } = chain.node('水泥');
    expect([chain.names(makers), customers]).toEqual([['大窑', '窑厂'], 1]);
    expect(industries.map(({ no, firms }) => [chain.name(no), firms])).toEqual([
      ['水泥制造', 2],
      ['采石', 1],
    ]);
  });

  test('is measured like a chain of links', () => {
    const { metrics } = chain;
    expect(metrics).toMatchObject({
      nodeCompleteness: 5 / 6,
      bankNodeCoverage: 3 / 5,
      customerPenetration: 2 / 5,
      linkCoverage: 2 / 5,
    });
    expect([chain.names(metrics.gaps), chain.names(metrics.whiteSpace)]).toEqual([
      ['预制件'],
      ['熟料', '石灰石'],
    ]);
  });

  test('joins firms as possible only: as possible supply has it, and never as known supply', () => {
    const pairs = chain.possibleLinks.map(
      ({ supplier, buyer }) => `${chain.name(supplier)}>${chain.name(buyer)}`,
    );
    expect(pairs).toHaveLength(chain.possibleTotal);
    expect(pairs).toContain('窑厂>大窑');
    expect(pairs).not.toContain('别家>窑厂');
    expect(pairs).not.toContain('窑厂>窑厂');
    for (const { supplier, buyer, isPossible } of chain.possibleLinks) {
      expect(isPossible).toBe(true);
      expect(findPossibleSuppliers(chain.view, buyer, 50).items.map(({ no }) => no)).toContain(supplier);
    }
  });

  test('tells of every feed and supplier before it tells twice of one', () => {
    const firms = (goods: string): string[] => ['1', '2', '3'].map((no) => `${goods}${no}`);
    const wide = walk(
      {
        MADE_FROM: [
          ['a', 'b'],
          ['a', 'c'],
        ],
        MAKES: ['a', 'b', 'c'].flatMap((goods) => firms(goods).map((firm) => [firm, goods] as const)),
      },
      'a',
      { linksMax: 6 },
    );
    expect(new Set(wide.possibleLinks.map(({ supplier }) => supplier)).size).toBe(6);
    expect(wide.possibleTotal).toBe(18);
    expect(walk(cement, '水泥').possibleLinks.length).toBe(chain.possibleTotal);
  });

  test('is kept as wide as asked, with the goods that most firms make, and counts the rest', () => {
    const narrow = walk(cement, '水泥', { widthMax: 1, depthMax: 1, linksMax: 1 });
    expect([narrow.places, narrow.total]).toEqual(['水泥0 混凝土+1 熟料-1', 4]);
    expect([narrow.possibleLinks.length, narrow.possibleTotal]).toEqual([1, 5]);
  });

  test('ends on goods that are made from each other', () => {
    const { places, feedNames } = walk(
      {
        MADE_FROM: [
          ['a', 'b'],
          ['b', 'a'],
          ['a', 'a'],
        ],
      },
      'a',
      { depthMax: 9 },
    );
    expect([places, feedNames]).toEqual(['a0 b-1', ['a>b', 'b>a']]);
  });

  test('of goods that nobody makes is a gap, not an error', () => {
    const { metrics, possibleTotal } = walk({ MADE_FROM: [['a', 'b']] }, 'a');
    expect(metrics).toMatchObject({ nodeCompleteness: 0, customerPenetration: undefined });
    expect(possibleTotal).toBe(0);
  });
});

test('in any tree of goods coverage is a fraction that one more customer never lowers', () => {
  const goods = fc.constantFrom('a', 'b', 'c', 'd');
  const firm = fc.constantFrom('A', 'B', 'C');
  const drawn = fc.record({
    madeFrom: fc.array(fc.tuple(goods, goods), { maxLength: 8 }),
    makes: fc.array(fc.tuple(firm, goods), { maxLength: 8 }),
    customers: fc.uniqueArray(firm, { maxLength: 2 }),
    another: firm,
  });
  fc.assert(
    fc.property(drawn, ({ madeFrom, makes, customers, another }) => {
      const sharesWith = (served: readonly string[]) => {
        const { metrics } = walk(
          {
            MADE_FROM: [['a', 'b'], ...madeFrom],
            MAKES: makes,
            CUSTOMER_OF: served.map((name) => [name, 'branch']),
          },
          'a',
        );
        return [metrics.bankNodeCoverage, metrics.customerPenetration, metrics.linkCoverage].map(
          (share) => share ?? 0,
        );
      };
      const before = sharesWith(customers);
      sharesWith([...new Set([...customers, another])]).forEach((share, index) => {
        expect(share).toBeGreaterThanOrEqual(before[index]);
        expect(before[index]).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      });
    }),
  );
});
