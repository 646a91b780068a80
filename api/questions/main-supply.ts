import { findMainSupplies } from '../../scoring/supply/find-main-supplies.ts';
import { evidenceText, fractionText, sourceIdOf, yuanText } from './describe.ts';
import type { Question } from './question.ts';

/** Which firms get more than half of their inflow from one buyer of their goods? */
export const mainSupply: Question = {
  id: 'main-supply',
  columns: [
    'supplierId',
    'supplier',
    'buyerId',
    'buyer',
    'inflowShare',
    'amountYuan',
    'inflowYuan',
    'goods',
    'confidence',
    'evidence',
  ],
  answer: function* (view) {
    for (const found of findMainSupplies(view)) {
      const { supplier, buyer, inflowShare, amount, inflow, ties, confidence, evidence } = found;
      const goods = ties.map(({ material, product }) =>
        product === undefined ? view.nameOf(material) : `${view.nameOf(material)} → ${view.nameOf(product)}`,
      );
      yield [
        sourceIdOf(view, supplier),
        view.nameOf(supplier),
        sourceIdOf(view, buyer),
        view.nameOf(buyer),
        fractionText(inflowShare),
        yuanText(amount),
        yuanText(inflow),
        goods.join('; '),
        fractionText(confidence),
        evidenceText(view, evidence),
      ];
    }
  },
};
