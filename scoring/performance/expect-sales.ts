import type { Outcomes } from '../learning/learn-rates.ts';
import { HUNDREDTHS, type PerformanceIndicator } from './indicator.ts';
import { classOfProduct, PRODUCT_CLASSES } from './product-classes.ts';

/** Won of those that ended, where nothing has ended yet. */
export const CONVERSION_DEFAULT = 0.15;
/** As many outcomes as the rate before counts for. */
const PRIOR_STRENGTH = 20;
/** Staff of a firm whose number nobody knows. */
const HEADS_DEFAULT = 50;
const WITHOUT_CLASS_FEN = 100_000_000;

export interface Expectations {
  /** Share of the rule's opportunities that are won, 0..1. */
  conversionOf(rule: string): number;
  /** What one sale of a product brings where nobody said, fen. */
  usualFenOf(product: string): number;
}

/**
 * What opportunities of a rule and product may be expected to bring: the rate at which those of the rule are won, starting from that of all
 * and moving with what is seen (Beta-binomial, strength 20), and the median of what was won of the product, else the usual amount of its class.
 * Limits: one that ended as useless or known counts as not won. Source: methods §7, `scoring/learning/learn-rates.ts`.
 */
export function expectSales(
  outcomes: readonly Outcomes[],
  wonMedians: ReadonlyMap<string, number>,
): Expectations {
  const counts = new Map<string, { won: number; closed: number }>();
  const all = { won: 0, closed: 0 };
  for (const { rule, won, lost, useless, alreadyKnown } of outcomes) {
    const own = counts.get(rule) ?? { won: 0, closed: 0 };
    for (const count of [own, all]) {
      count.won += won;
      count.closed += won + lost + useless + alreadyKnown;
    }
    counts.set(rule, own);
  }
  const base = towards(all, CONVERSION_DEFAULT);
  return {
    conversionOf: (rule) => towards(counts.get(rule) ?? { won: 0, closed: 0 }, base),
    usualFenOf: (product) => wonMedians.get(product) ?? usualOfClass(product),
  };
}

function towards({ won, closed }: { readonly won: number; readonly closed: number }, prior: number): number {
  return (won + prior * PRIOR_STRENGTH) / (closed + PRIOR_STRENGTH);
}

function usualOfClass(product: string): number {
  const id = classOfProduct(product);
  return id === undefined ? WITHOUT_CLASS_FEN : PRODUCT_CLASSES[id].usualFen;
}

/** What a sale adds to an indicator, as amounts are kept: fen, or hundredths of a customer or head. */
export function amountFor(
  { measure }: Pick<PerformanceIndicator, 'measure'>,
  sale: { readonly amountFen: number; readonly heads: number },
): number {
  if (measure === 'AMOUNT') return sale.amountFen;
  return measure === 'HEADS' ? sale.heads * HUNDREDTHS : HUNDREDTHS;
}

/** How many people the details of an opportunity say it is for; a default where they say nothing. */
export function headsOf(details: Readonly<Record<string, number | string>>): number {
  const said = [details.staff, details.headcount].find((figure) => typeof figure === 'number');
  return typeof said === 'number' ? Math.round(said) : HEADS_DEFAULT;
}
