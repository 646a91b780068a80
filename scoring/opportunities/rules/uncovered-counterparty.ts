import type { GraphView } from '../../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../../relationship-ref.ts';
import { supplyReader } from '../../supply/supply-reader.ts';
import { customerReader } from '../customer-reader.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

/**
 * A firm that is no customer and trades directly with one, at or above a yearly amount: a supplier for reverse factoring, a buyer for
 * dealer finance. One finding for each pair and direction.
 * Source: methods SC-01, with the yearly amount of the supply link in place of twelve months of payments.
 */
export const uncoveredCounterparty: OpportunityRule = {
  id: 'uncovered-counterparty',
  type: 'PROSPECT_LIST',
  name: { zh: '未覆盖供应商与买家', en: 'Uncovered supplier or buyer' },
  products: ['REVERSE_FACTORING', 'DEALER_FINANCE'],
  parameters: [
    { key: 'annualAmountMin', default: 100_000_000, min: 0, max: 1_000_000_000_000, unit: 'FEN' },
    { key: 'expiresInDays', default: 30, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: ({ relation, goods }) => {
    const [zh, en] = goods === undefined ? ['', ''] : ['（{goods}）', ' ({goods})'];
    if (relation === 'SUPPLIER') {
      return {
        zh: `{subject}每年向我行客户{via}供货 {annualAmountFen}${zh}，尚未在我行开户`,
        en: `{subject} supplies our customer {via} with {annualAmountFen} a year${en} and has no account with us`,
      };
    }
    return {
      zh: `{subject}每年向我行客户{via}采购 {annualAmountFen}${zh}，尚未在我行开户`,
      en: `{subject} buys {annualAmountFen} a year${en} from our customer {via} and has no account with us`,
    };
  },
  find: findUncoveredCounterparties,
};

/** All supply between a customer and a firm that is none, in one direction. */
interface Trade {
  readonly subject: number;
  readonly via: number;
  readonly isSupplier: boolean;
  readonly evidence: RelationshipRef[];
  annualAmount: number;
}

function findUncoveredCounterparties(view: GraphView, settings: RuleSettings): Lead[] {
  return listTrades(view)
    .filter(({ annualAmount }) => annualAmount >= settings.annualAmountMin)
    .map((trade) => toLead(view, settings, trade));
}

function listTrades(view: GraphView): Trade[] {
  const amountOf = view.column('SUPPLIES', 'annualAmount');
  const isServed = customerReader(view);
  const isSupply = supplyReader(view);
  const trades: Trade[] = [];
  const { offsets, ends, rows } = view.compress('SUPPLIES', 'out');
  for (let supplier = 0; supplier < view.entityCount; supplier++) {
    const ofSupplier = new Map<number, Trade>();
    for (let at = offsets[supplier]; at < offsets[supplier + 1]; at++) {
      if (!isSupply(rows[at])) continue;
      const buyer = ends[at];
      const isSupplier = isServed(buyer);
      if (isServed(supplier) === isSupplier) continue;
      const [subject, via] = isSupplier ? [supplier, buyer] : [buyer, supplier];
      const trade = ofSupplier.get(buyer) ?? { subject, via, isSupplier, evidence: [], annualAmount: 0 };
      trade.annualAmount += amountOf(rows[at]) || 0;
      trade.evidence.push({ kind: 'SUPPLIES', row: rows[at], subject: supplier, object: buyer });
      ofSupplier.set(buyer, trade);
    }
    trades.push(...ofSupplier.values());
  }
  return trades;
}

function toLead(view: GraphView, settings: RuleSettings, trade: Trade): Lead {
  const { subject, via, isSupplier, evidence, annualAmount } = trade;
  const links = evidence.map(({ row }) => view.relationship('SUPPLIES', row));
  const goods = [...new Set(links.flatMap(({ label }) => label || []))].join('、');
  return {
    subject,
    via,
    product: isSupplier ? 'REVERSE_FACTORING' : 'DEALER_FINANCE',
    size: annualAmount,
    hops: 1,
    details: {
      relation: isSupplier ? 'SUPPLIER' : 'BUYER',
      annualAmountFen: annualAmount,
      depth: 1,
      ...(goods === '' ? {} : { goods }),
    },
    evidence,
    expiresInDays: settings.expiresInDays,
  };
}
