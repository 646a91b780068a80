import {
  findSimilar,
  type SimilarityCode,
  type SimilarityReason,
} from '../../../scoring/similarity/find-similar.ts';
import type { StateResolvers } from '../../__generated__/resolver-types.ts';
import { answer } from '../../answers/answer.ts';
import type { RequestContext } from '../../context.ts';
import { findPartySource } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';

const FIRST_MAX = 50;

const WORDS: Readonly<Record<SimilarityCode, { zh: string; en: string; isPublic: boolean }>> = {
  SHARED_SUPPLIERS: { zh: '共同供应商 {n} 家', en: '{n} suppliers in common', isPublic: false },
  SHARED_BUYERS: { zh: '共同客户 {n} 家', en: '{n} buyers in common', isPublic: false },
  SHARED_PRODUCTS: { zh: '共同持有我行产品 {n} 个', en: '{n} products of ours in common', isPublic: false },
  SHARED_GOODS: { zh: '共同产品 {n} 种', en: '{n} goods in common', isPublic: true },
  SHARED_NEEDS: { zh: '共同采购 {n} 种', en: '{n} needs in common', isPublic: true },
  SAME_INDUSTRY: { zh: '同属行业', en: 'the same industry', isPublic: true },
};

export const similarToParty = {
  similar: (party, args, context) => {
    const first = limited('first', args.first, 10, FIRST_MAX);
    const view = context.viewAt(args);
    if (party.no < 0 || party.access === 'STUB') return answer(context, view, { items: [], total: 0 });
    const found = findSimilar(view, party.no, first);
    const items = found.items.flatMap((item) => {
      const other = findPartySource(context, item.no);
      if (other === undefined) return [];
      return [
        { party: other, score: item.score, reasons: item.reasons.map((reason) => inWords(context, reason)) },
      ];
    });
    return answer(context, view, { items, total: found.total, hidden: found.items.length - items.length });
  },
} satisfies Pick<StateResolvers, 'similar'>;

/** Counterparties are private, so they are counted; goods and industries are public, so some are named. */
function inWords(context: RequestContext, reason: SimilarityReason): string {
  const words = WORDS[reason.code];
  const names = words.isPublic ? reason.examples.map((no) => context.today.nameOf(no)) : [];
  const isChinese = context.language === 'zh';
  const list = names.length === 0 ? '' : (isChinese ? '：' : ': ') + names.join(isChinese ? '、' : ', ');
  return words[context.language].replace('{n}', String(reason.shared)) + list;
}
