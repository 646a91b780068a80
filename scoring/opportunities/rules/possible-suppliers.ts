import type { GraphView } from '../../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../../relationship-ref.ts';
import { findPossibleSuppliers, type PossiblePartner } from '../../supply/possible-supply.ts';
import { customerReader } from '../customer-reader.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

/** So many possible suppliers are looked at, and so many are named with what speaks for them. */
const LOOKED_AT = 50;
const NAMED = 5;
const WORDS = 3;

/**
 * Firms without an account that make what a customer needs: a list to begin with where nobody's trade is known. One finding for each
 * customer. Supply is only possible here and never said to be more; where trade is known, the other rules say it better, so the rule
 * is off until its owner wants it.
 * Source: industry-chain goods as a taxonomy, methods §4.4; docs/decisions/0005.
 */
export const possibleSuppliers: OpportunityRule = {
  id: 'possible-suppliers',
  type: 'PROSPECT_LIST',
  isOffByDefault: true,
  name: { zh: '产业链可能供应商', en: 'Possible suppliers in the chain' },
  products: ['REVERSE_FACTORING'],
  parameters: [
    { key: 'sharedGoodsMin', default: 1, min: 1, max: 50, unit: 'COUNT' },
    { key: 'prospectsMin', default: 3, min: 1, max: LOOKED_AT, unit: 'COUNT' },
    { key: 'expiresInDays', default: 60, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '按产品推断，{examples}等 {prospects} 家未开户企业可能向{subject}供应{goods}；仅为可能，未见交易',
    en: 'by their goods {prospects} firms without an account, such as {examples}, could supply {subject} with {goods}: only possible, no trade is known',
  }),
  find: findPossibleLists,
};

function findPossibleLists(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const leads: Lead[] = [];
  for (let subject = 0; subject < view.entityCount; subject++) {
    if (view.kindOf(subject) !== 'ENTERPRISE' || !isCustomer(subject)) continue;
    const suppliers = new Set<number>();
    view.forEachIn('SUPPLIES', subject, (supplier) => suppliers.add(supplier));
    const { items } = findPossibleSuppliers(
      view,
      subject,
      LOOKED_AT,
      (no) => isCustomer(no) || suppliers.has(no),
    );
    const prospects = items.filter(({ goods }) => goods.length >= settings.sharedGoodsMin);
    if (prospects.length < settings.prospectsMin) continue;
    const goods = [...new Set(prospects.flatMap((prospect) => prospect.goods))];
    leads.push({
      subject,
      via: subject,
      product: 'REVERSE_FACTORING',
      size: prospects.length,
      hops: 0,
      details: {
        prospects: prospects.length,
        examples: namesOf(
          view,
          prospects.map(({ no }) => no),
        ),
        goods: namesOf(view, goods),
      },
      evidence: evidenceOf(view, subject, prospects.slice(0, NAMED)),
      expiresInDays: settings.expiresInDays,
    });
  }
  return leads;
}

function namesOf(view: GraphView, nos: readonly number[]): string {
  return nos
    .slice(0, WORDS)
    .map((no) => view.shortNameOf(no) || view.nameOf(no))
    .join('、');
}

/** What each prospect makes, and why the subject needs it: itself, or for what it makes. */
function evidenceOf(
  view: GraphView,
  subject: number,
  prospects: readonly PossiblePartner[],
): RelationshipRef[] {
  const wanted = new Set(prospects.flatMap(({ goods }) => goods));
  const refs: RelationshipRef[] = [];
  view.forEachOut('NEEDS', subject, (object, row) => {
    if (wanted.has(object)) refs.push({ kind: 'NEEDS', row, subject, object });
  });
  view.forEachOut('MAKES', subject, (made, row) => {
    const materials: RelationshipRef[] = [];
    view.forEachOut('MADE_FROM', made, (object, from) => {
      if (wanted.has(object)) materials.push({ kind: 'MADE_FROM', row: from, subject: made, object });
    });
    if (materials.length > 0) refs.push({ kind: 'MAKES', row, subject, object: made }, ...materials);
  });
  for (const { no, goods } of prospects) {
    const shared = new Set(goods);
    view.forEachOut('MAKES', no, (object, row) => {
      if (shared.has(object)) refs.push({ kind: 'MAKES', row, subject: no, object });
    });
  }
  return refs;
}
