/** A product that firms of some trades need. */
export interface TradeProduct {
  readonly product: string;
  /** How the industry codes of the trades begin. */
  readonly divisions: readonly string[];
  /** Share of their customers that hold it, 0..1. */
  readonly rate: number;
}

/** Products that no rule proposes. */
export const TRADE_PRODUCTS: readonly TradeProduct[] = [
  { product: '仓单质押', divisions: ['31', '32', '516'], rate: 0.5 },
  { product: '跨境人民币', divisions: ['384', '398'], rate: 0.45 },
  { product: '票据池', divisions: ['348', '351'], rate: 0.4 },
  { product: '绿色贷款', divisions: ['3825', '441', '772'], rate: 0.5 },
];
