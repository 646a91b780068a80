import type { GraphView } from '../../graph/image/graph-view.ts';
import type { IsVisible } from '../relationship-ref.ts';
import { supplyReader } from '../supply/supply-reader.ts';
import { creditReader } from './credit-reader.ts';

export interface LeaderSupplier {
  readonly no: number;
  readonly isCustomer: boolean;
  /** Fen a year; 0 where no source says. */
  readonly annualAmount: number;
}

/** A chain leader and how far the bank serves it and those who supply it. */
export interface ChainLeader {
  readonly no: number;
  readonly isCustomer: boolean;
  readonly hasCredit: boolean;
  /** Who supplies it directly and may be known to, the largest amount first. */
  readonly suppliers: LeaderSupplier[];
  /** Suppliers that only relationships hidden from the reader name. */
  readonly hiddenSuppliers: number;
}

export interface LeaderOptions {
  readonly isCustomer: (no: number) => boolean;
  readonly isVisible?: IsVisible;
  /** Whether what a leader owes counts as credit; what it holds does anyway. */
  readonly readsExposures?: boolean;
}

/**
 * Finds how far the bank serves each chain leader (链主): itself, with credit, and its direct suppliers.
 * Shape: in the order given. Possible and suspected supply is no supply and does not count.
 * Cost: O(holders of lending products + supply links of the leaders).
 * Source: methods §4.4, 链主 penetration.
 */
export function findLeaders(
  view: GraphView,
  leaders: readonly number[],
  { isCustomer, isVisible, readsExposures = true }: LeaderOptions,
): ChainLeader[] {
  if (leaders.length === 0) return [];
  const hasCredit = creditReader(view, readsExposures);
  const amountOf = view.column('SUPPLIES', 'annualAmount');
  const isSupply = supplyReader(view);
  return leaders.map((leader) => {
    const amounts = new Map<number, number>();
    const hidden = new Set<number>();
    view.forEachIn('SUPPLIES', leader, (supplier, row) => {
      if (supplier === leader || !isSupply(row)) return;
      if (isVisible?.('SUPPLIES', row, supplier, leader) === false) hidden.add(supplier);
      else amounts.set(supplier, (amounts.get(supplier) ?? 0) + (amountOf(row) || 0));
    });
    const suppliers = [...amounts].map(([no, annualAmount]) => ({
      no,
      isCustomer: isCustomer(no),
      annualAmount,
    }));
    suppliers.sort((a, b) => b.annualAmount - a.annualAmount || a.no - b.no);
    return {
      no: leader,
      isCustomer: isCustomer(leader),
      hasCredit: hasCredit(leader),
      suppliers,
      hiddenSuppliers: [...hidden].filter((no) => !amounts.has(no)).length,
    };
  });
}
