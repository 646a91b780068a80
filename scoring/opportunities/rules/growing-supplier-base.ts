import type { GraphView } from '../../../graph/image/graph-view.ts';
import { meets } from '../../parameters.ts';
import type { RelationshipRef } from '../../relationship-ref.ts';
import { supplyReader } from '../../supply/supply-reader.ts';
import { customerReader } from '../customer-reader.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

const HALF_YEAR_DAYS = 182;

/**
 * A customer that has clearly more direct suppliers than half a year ago: a programme for its whole chain is due.
 * Source: methods SC-11.
 */
export const growingSupplierBase: OpportunityRule = {
  id: 'growing-supplier-base',
  type: 'MINED_NEED',
  name: { zh: '供应商数量快速增长', en: 'Growing supplier base' },
  products: ['RECEIVABLE_FINANCE'],
  parameters: [
    { key: 'growthMin', default: 0.2, min: 0.01, max: 10, unit: 'SHARE' },
    { key: 'suppliersMin', default: 5, min: 1, max: 10_000, unit: 'COUNT' },
    { key: 'expiresInDays', default: 60, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}直接供应商半年内由 {before} 家增至 {suppliers} 家',
    en: '{subject} has {suppliers} direct suppliers, {before} half a year ago',
  }),
  find: findGrowingSupplierBases,
};

function findGrowingSupplierBases(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const past = view.at(view.asOf - HALF_YEAR_DAYS);
  const { offsets } = view.compress('SUPPLIES', 'in');
  const leads: Lead[] = [];
  for (let buyer = 0; buyer < view.entityCount; buyer++) {
    if (offsets[buyer + 1] - offsets[buyer] < settings.suppliersMin || !isCustomer(buyer)) continue;
    const before = suppliersOf(past, buyer);
    const now = suppliersOf(view, buyer);
    const growth = before.size === 0 ? 0 : now.size / before.size - 1;
    if (now.size < settings.suppliersMin || !meets(growth, { value: settings.growthMin, operator: '>=' }))
      continue;
    leads.push({
      subject: buyer,
      via: buyer,
      product: 'RECEIVABLE_FINANCE',
      size: now.size - before.size,
      hops: 0,
      details: { suppliers: now.size, before: before.size, growthShare: growth },
      evidence: [...now].filter(([supplier]) => !before.has(supplier)).map(([, ref]) => ref),
      expiresInDays: settings.expiresInDays,
    });
  }
  return leads;
}

function suppliersOf(view: GraphView, buyer: number): Map<number, RelationshipRef> {
  const suppliers = new Map<number, RelationshipRef>();
  const isSupply = supplyReader(view);
  view.forEachIn('SUPPLIES', buyer, (supplier, row) => {
    if (isSupply(row)) suppliers.set(supplier, { kind: 'SUPPLIES', row, subject: supplier, object: buyer });
  });
  return suppliers;
}
