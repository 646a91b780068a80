import type { GraphView } from '../../../graph/image/graph-view.ts';
import { readMetric, readTag } from '../../signals/read-signals.ts';
import type { TagId } from '../../signals/signals.ts';
import { customerReader } from '../customer-reader.ts';
import { productHolders } from '../holds-product.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

const QUALIFICATIONS: readonly TagId[] = ['specialised-new', 'high-tech'];

/**
 * A customer with a qualification and valid inventions, and no technology loan.
 * Source: the collaboration scenario 科创评分卡→科创贷款; methods §6.
 */
export const technologyFirm: OpportunityRule = {
  id: 'technology-firm',
  type: 'MINED_NEED',
  name: { zh: '科创企业信用贷', en: 'Technology loan' },
  products: ['TECH_LOAN'],
  parameters: [
    { key: 'inventionsMin', default: 3, min: 1, max: 10_000, unit: 'COUNT' },
    { key: 'expiresInDays', default: 90, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}为科创企业，拥有有效发明专利 {inventions} 件，尚无科创贷款',
    en: '{subject} is a qualified technology firm with {inventions} valid inventions and no technology loan',
  }),
  find: findTechnologyFirms,
};

function findTechnologyFirms(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const hasLoan = productHolders(view, 'TECH_LOAN');
  const inventions = readMetric(view, 'valid-inventions');
  const leads = new Map<number, Lead>();
  for (const qualification of QUALIFICATIONS) {
    for (const [firm, tag] of readTag(view, qualification)) {
      const reading = inventions.get(firm);
      if (reading === undefined || reading.figure < settings.inventionsMin) continue;
      if (leads.has(firm) || !isCustomer(firm) || hasLoan(firm)) continue;
      leads.set(firm, {
        subject: firm,
        via: firm,
        product: 'TECH_LOAN',
        size: reading.figure,
        hops: 0,
        details: { inventions: reading.figure },
        evidence: [tag, reading.evidence],
        expiresInDays: settings.expiresInDays,
      });
    }
  }
  return [...leads.values()];
}
