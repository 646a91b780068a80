import type { GraphView } from '../../../graph/image/graph-view.ts';
import { WHOLE } from '../../../graph/model/share.ts';
import { customerReader } from '../customer-reader.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';
import { forEachTrade } from '../trades.ts';

/**
 * A customer that lives from one buyer who pays slowly: its receivables can be financed.
 * Source: methods SC-02.
 */
export const slowPayingBuyer: OpportunityRule = {
  id: 'slow-paying-buyer',
  type: 'MINED_NEED',
  name: { zh: '依赖单一买方且回款慢', en: 'One buyer, slow to pay' },
  products: ['RECEIVABLE_FINANCE'],
  parameters: [
    { key: 'inflowShareMin', default: 0.3, min: 0.05, max: 1, unit: 'SHARE', operator: '>' },
    { key: 'paymentGapMin', default: 60, min: 1, max: 720, unit: 'DAYS', operator: '>' },
    { key: 'expiresInDays', default: 30, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{via}占{subject}流入的 {inflowShare}，平均 {gapDays} 天付款一次，应收账款可融资',
    en: '{via} is {inflowShare} of what {subject} takes in and pays every {gapDays} days: its receivables can be financed',
  }),
  find: findSlowPayingBuyers,
};

function findSlowPayingBuyers(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const [shareOf, gapOf] = [view.column('SUPPLIES', 'inflowShare'), view.column('SUPPLIES', 'paymentGap')];
  const amountOf = view.column('SUPPLIES', 'annualAmount');
  const leads: Lead[] = [];
  forEachTrade(view, (supplier, buyer, row) => {
    if (!isCustomer(supplier)) return;
    const [share, gap] = [shareOf(row) / WHOLE, gapOf(row)];
    if (!(share > settings.inflowShareMin && gap > settings.paymentGapMin)) return;
    leads.push({
      subject: supplier,
      via: buyer,
      product: 'RECEIVABLE_FINANCE',
      size: amountOf(row) || 0,
      hops: 1,
      details: { inflowShare: share, gapDays: gap },
      evidence: [{ kind: 'SUPPLIES', row, subject: supplier, object: buyer }],
      expiresInDays: settings.expiresInDays,
    });
  });
  return leads;
}
