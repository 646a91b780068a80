import { describe, expect, it } from 'vitest';
import { type TerseGraph, viewOf } from '../../tests/support/view-of.ts';
import { findMainSupplies } from './find-main-supplies.ts';

/** Supplier S makes rubber, buyer B makes tyres of it. */
const GOODS: TerseGraph = {
  MAKES: [
    ['S', 'rubber'],
    ['B', 'tyre'],
  ],
  MADE_FROM: [['tyre', 'rubber']],
};

function find(graph: TerseGraph) {
  const { view, name } = viewOf(graph, { kinds: { P: 'PERSON' } });
  return findMainSupplies(view).map(({ supplier, buyer, inflowShare, ties, confidence, evidence }) => ({
    pair: `${name(supplier)} to ${name(buyer)}`,
    inflowShare,
    ties: ties.map(
      ({ material, product }) => `${name(material)} ${product === undefined ? '' : name(product)}`,
    ),
    confidence,
    evidence: evidence.map(({ kind }) => kind).join(' '),
  }));
}

describe('main supply', () => {
  it('is a product link and more than half of the inflow, with what it rests on and the weakest confidence', () => {
    const pays: TerseGraph['PAYS'] = [
      ['B', 'S', { amount: 200, confidence: 1 }],
      ['C', 'S', { amount: 60, confidence: 1 }],
      ['P', 'S', { amount: 40, confidence: 1 }],
    ];
    const goods = { ...GOODS, MADE_FROM: [['tyre', 'rubber', { confidence: 0.8 }] as const] };
    expect(find({ ...goods, PAYS: pays })).toEqual([
      {
        pair: 'S to B',
        inflowShare: 2 / 3,
        ties: ['rubber tyre'],
        confidence: 0.8,
        evidence: 'PAYS MAKES MADE_FROM MAKES',
      },
    ]);
  });

  it('never is exactly half of the inflow, whoever pays the other half', () => {
    expect(
      find({
        ...GOODS,
        PAYS: [
          ['B', 'S', 100],
          ['P', 'S', 100],
        ],
      }),
    ).toEqual([]);
    expect(
      find({
        ...GOODS,
        PAYS: [
          ['B', 'S', 101],
          ['P', 'S', 100],
        ],
      }),
    ).toHaveLength(1);
  });

  it('is shown by a buyer that needs the goods, too', () => {
    const graph: TerseGraph = { MAKES: [['S', 'rubber']], NEEDS: [['B', 'rubber']], PAYS: [['B', 'S', 1]] };
    expect(find(graph)).toMatchObject([{ ties: ['rubber '], evidence: 'PAYS MAKES NEEDS' }]);
  });

  it('is none without a product link, nor where the link leads the other way', () => {
    expect(find({ MAKES: GOODS.MAKES, PAYS: [['B', 'S', 1]] })).toEqual([]);
    expect(find({ ...GOODS, PAYS: [['S', 'B', 1]] })).toEqual([]);
  });
});
