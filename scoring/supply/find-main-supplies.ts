import type { GraphView } from '../../graph/image/graph-view.ts';
import { leastConfidence } from '../opportunities/least-confidence.ts';
import type { RelationshipRef } from '../relationship-ref.ts';

/** Goods of the supplier that the buyer needs, or makes a product of its own from. */
export interface GoodsTie {
  readonly material: number;
  /** The buyer's goods made from it; undefined when the buyer is known to need the material itself. */
  readonly product: number | undefined;
}

/** A supplier that lives from one buyer of its goods (主营供应). */
export interface MainSupply {
  readonly supplier: number;
  readonly buyer: number;
  /** In fen, of the twelve full months that PAYS holds: from the buyer, and from everybody. */
  readonly amount: number;
  readonly inflow: number;
  /** Fraction 0..1. */
  readonly inflowShare: number;
  readonly ties: readonly GoodsTie[];
  /** Of the weakest relationship it rests on, 0..1; undefined where no source gives one. */
  readonly confidence: number | undefined;
  /** The payment first, then what ties the goods. */
  readonly evidence: readonly RelationshipRef[];
}

export interface MainSupplySettings {
  /** More than this fraction of the inflow, never exactly it. */
  readonly inflowShareMin: number;
}

export const MAIN_SUPPLY_SETTINGS: MainSupplySettings = { inflowShareMin: 0.5 };

/**
 * Finds whose goods go into those of a buyer that also pays more than half of all they take in.
 *
 * Shape: the largest share first, then by number. Units: fen and fractions.
 * Limits: the inflow is what PAYS shows, whoever pays; money in foreign currency counts as it is written.
 * Cost: O(payments between parties), and the goods of those that pass.
 * Source: the exercise mainSupply of the data set kag-supplychain: product link and more than 50% of the inflow.
 */
export function findMainSupplies(
  view: GraphView,
  settings: MainSupplySettings = MAIN_SUPPLY_SETTINGS,
): MainSupply[] {
  const found: MainSupply[] = [];
  for (const { supplier, buyer, amount, inflow, payments } of listMainPayers(view, settings.inflowShareMin)) {
    const { ties, evidence } = tieGoods(view, supplier, buyer);
    if (ties.length === 0) continue;
    const all = [...payments, ...evidence];
    found.push({
      supplier,
      buyer,
      amount,
      inflow,
      inflowShare: amount / inflow,
      ties,
      confidence: leastConfidence(view, all),
      evidence: all,
    });
  }
  return found.sort((a, b) => b.inflowShare - a.inflowShare || a.supplier - b.supplier || a.buyer - b.buyer);
}

interface MainPayer {
  readonly supplier: number;
  readonly buyer: number;
  readonly amount: number;
  readonly inflow: number;
  readonly payments: readonly RelationshipRef[];
}

function* listMainPayers(view: GraphView, inflowShareMin: number): Generator<MainPayer> {
  const { offsets, ends, rows } = view.compress('PAYS', 'in');
  const amountOf = view.column('PAYS', 'amount');
  for (let supplier = 0; supplier < view.entityCount; supplier++) {
    const [from, to] = [offsets[supplier], offsets[supplier + 1]];
    if (from === to || view.kindOf(supplier) !== 'ENTERPRISE') continue;
    const amounts = new Map<number, number>();
    let inflow = 0;
    for (let at = from; at < to; at++) {
      if (ends[at] === supplier) continue;
      const amount = amountOf(rows[at]) || 0;
      inflow += amount;
      amounts.set(ends[at], (amounts.get(ends[at]) ?? 0) + amount);
    }
    for (const [buyer, amount] of amounts) {
      if (!(amount > inflow * inflowShareMin) || view.kindOf(buyer) !== 'ENTERPRISE') continue;
      const payments: RelationshipRef[] = [];
      for (let at = from; at < to; at++) {
        if (ends[at] === buyer)
          payments.push({ kind: 'PAYS', row: rows[at], subject: buyer, object: supplier });
      }
      yield { supplier, buyer, amount, inflow, payments };
    }
  }
}

/** What of the supplier's goods the buyer needs or makes something from, each relationship of it once. */
function tieGoods(view: GraphView, supplier: number, buyer: number) {
  const needed = rowsByEnd(view, 'NEEDS', buyer);
  const products = rowsByEnd(view, 'MAKES', buyer);
  const ties: GoodsTie[] = [];
  const evidence = new Map<string, RelationshipRef>();
  const note = (...refs: RelationshipRef[]): void => {
    for (const ref of refs) evidence.set(`${ref.kind} ${ref.row}`, ref);
  };
  for (const [material, makes] of rowsByEnd(view, 'MAKES', supplier)) {
    const needs = needed.get(material);
    if (needs !== undefined) {
      ties.push({ material, product: undefined });
      note(makes, needs);
    }
    view.forEachIn('MADE_FROM', material, (product, row) => {
      const sold = products.get(product);
      if (sold === undefined) return;
      ties.push({ material, product });
      note(makes, { kind: 'MADE_FROM', row, subject: product, object: material }, sold);
    });
  }
  return { ties, evidence: [...evidence.values()] };
}

function rowsByEnd(view: GraphView, kind: 'MAKES' | 'NEEDS', firm: number): Map<number, RelationshipRef> {
  const refs = new Map<number, RelationshipRef>();
  view.forEachOut(kind, firm, (goods, row) => refs.set(goods, { kind, row, subject: firm, object: goods }));
  return refs;
}
