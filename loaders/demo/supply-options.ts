import type { Day } from '../../graph/model/day.ts';

/** What is fixed about a supply link; the rest is chosen. */
export interface SupplyOptions {
  readonly annualFen: number;
  readonly from?: Day;
  readonly to?: Day;
  /** What the payments say of it; empty where none is known. */
  readonly figures?: TradeFigures;
}

/** How a buyer pays a supplier. */
export interface TradeFigures {
  /** Months of the last twelve with a payment. */
  readonly activeMonths?: number;
  /** The buyer's part of all the supplier takes in, basis points. */
  readonly inflowShare?: number;
  /** Mean days between two payments. */
  readonly paymentGap?: number;
  /** This quarter against the same one a year before, as a share. */
  readonly quarterChange?: number;
  /** The part that is paid before delivery, basis points. */
  readonly prepaidShare?: number;
}
