import { findSimilar, type SimilarityReason } from '../../../scoring/similarity/find-similar.ts';
import type { StateResolvers } from '../../__generated__/resolver-types.ts';
import { answer } from '../../answers/answer.ts';
import type { RequestContext } from '../../context.ts';
import { findPartySource } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';

const FIRST_MAX = 50;
const EXAMPLES = 3;

const WORDS: Readonly<Record<string, { zh: string; en: string }>> = {
  COUNTERPARTIES: { zh: '共同交易对手 {n} 家', en: '{n} counterparties in common' },
  PRODUCTS: { zh: '共同持有产品 {n} 个', en: '{n} products in common' },
  GOODS: { zh: '共同产品 {n} 种', en: '{n} goods in common' },
  INDUSTRY: { zh: '同一行业', en: 'the same industry' },
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
      return [{ party: other, score: item.score, reasons: item.reasons.map((reason) => inWords(context, reason)) }];
    });
    return answer(context, view, { items, total: found.total, hidden: found.items.length - items.length });
  },
} satisfies Pick<StateResolvers, 'similar'>;

/** Counterparties are private, so they are counted; goods and industries are public, so some are named. */
function inWords(context: RequestContext, reason: SimilarityReason): string {
  const words = WORDS[reason.code]?.[context.language] ?? reason.code;
  const isPublic = reason.code === 'GOODS' || reason.code === 'INDUSTRY';
  const names = isPublic ? reason.examples.slice(0, EXAMPLES).map((no) => context.today.nameOf(no)) : [];
  const separator = context.language === 'zh' ? '：' : ': ';
  const list = names.join(context.language === 'zh' ? '、' : ', ');
  return words.replace('{n}', String(reason.shared)) + (list === '' ? '' : separator + list);
}
