import type { GraphView } from '../../graph/image/graph-view.ts';
import type { Day } from '../../graph/model/day.ts';
import { readMetric } from '../signals/read-signals.ts';
import type { MetricId } from '../signals/signals.ts';

/** What customers are compared in: five amounts in fen, and the number of different products held. */
export const FIGURES = ['DEPOSITS', 'LOANS', 'SETTLEMENT', 'FEES', 'CONTRIBUTION', 'PRODUCTS'] as const;
export type Figure = (typeof FIGURES)[number];

/** Figures of a customer; what nobody said is not there. */
export type CustomerFigures = Readonly<Partial<Record<Figure, number>>>;

const METRIC_OF = {
  DEPOSITS: 'average-daily-deposits',
  LOANS: 'loan-balance',
  SETTLEMENT: 'settlement-volume',
  FEES: 'fee-income',
  CONTRIBUTION: 'overall-contribution',
} as const satisfies Record<Exclude<Figure, 'PRODUCTS'>, MetricId>;

/** The figure that a metric is, where customers are compared in it. */
export function figureOfMetric(metric: string): Figure | undefined {
  if (metric === 'products-held') return 'PRODUCTS';
  return FIGURES.find((figure) => figure !== 'PRODUCTS' && METRIC_OF[figure] === metric);
}

/** Says of a party its figures, and the sum of the balances it holds in fen. */
export interface FigureReader {
  figuresOf(no: number): CustomerFigures;
  balanceOf(no: number): number | undefined;
}

/**
 * Prepares the figures of all customers on a day: the amounts that were valid then, and the products held today since then or before.
 * Limits: a product given up in between is not seen on the earlier day.
 * Cost: O(parties with the metrics) once, then O(products of the party).
 */
export function figureReader(view: GraphView, day: Day = view.asOf): FigureReader {
  const then = day === view.asOf ? view : view.at(day);
  const amounts = Object.entries(METRIC_OF).map(
    ([figure, metric]) => [figure as Figure, readMetric(then, metric)] as const,
  );
  const since = view.column('HOLDS', 'since');
  const balance = view.column('HOLDS', 'balance');
  const forEachHeld = (no: number, visit: (product: number, row: number) => void): void => {
    view.forEachOut('HOLDS', no, (product, row) => {
      if (!(since(row) > day)) visit(product, row);
    });
  };
  return {
    figuresOf: (no) => {
      const products = new Set<number>();
      forEachHeld(no, (product) => products.add(product));
      const figures: Partial<Record<Figure, number>> = { PRODUCTS: products.size };
      for (const [figure, readings] of amounts) {
        const reading = readings.get(no);
        if (reading !== undefined) figures[figure] = reading.figure;
      }
      return figures;
    },
    balanceOf: (no) => {
      let sum: number | undefined;
      forEachHeld(no, (_, row) => {
        if (!Number.isNaN(balance(row))) sum = (sum ?? 0) + balance(row);
      });
      return sum;
    },
  };
}
