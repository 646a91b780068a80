import type { Expectations } from './expect-sales.ts';
import { HUNDREDTHS, type PerformanceIndicator } from './indicator.ts';
import { indicatorsOfOpportunity } from './indicators.ts';
import { type Period, parsePeriod } from './period.ts';
import { monthTargets, targetOf } from './target-of.ts';

/** What is booked, or waits, for an indicator in a month `2026-11`; fen or hundredths. */
export interface SumOfMonth {
  readonly indicator: string;
  readonly month: string;
  readonly isProvisional: boolean;
  readonly amount: number;
}

/** Open claims on opportunities of one rule and product. */
export interface ClaimedSum {
  readonly rule: string;
  readonly rules: readonly string[];
  readonly product: string;
  readonly claims: number;
  /** Claims of which nobody said what they will bring, and what was said of the others, fen. */
  readonly unsaid: number;
  readonly expectedFen: number;
  readonly heads: number;
}

/** How an owner stands in one indicator and period; amounts as they are kept: fen or hundredths. */
export interface IndicatorFigures {
  readonly indicator: PerformanceIndicator;
  readonly target: number | undefined;
  readonly booked: number;
  readonly provisional: number;
  /** What open claims may be expected to bring, and how many they are. */
  readonly expected: number;
  readonly claims: number;
  /** What is missing to the target; undefined without one. */
  readonly gap: number | undefined;
  /** Booked ÷ target; undefined without one. */
  readonly attainment: number | undefined;
  /** The twelve months of the year. */
  readonly months: readonly {
    readonly month: string;
    readonly booked: number;
    readonly target: number | undefined;
  }[];
}

/**
 * Figures of one owner from running sums, open claims and targets: sums of the months of the period, what claims bring at the rate at which
 * their rules win, and what the target leaves.
 * Units: fen or hundredths. Cost: O(indicators × months + sums + claims).
 */
export function computeFigures(
  indicators: readonly PerformanceIndicator[],
  period: Period,
  given: {
    readonly sums: readonly SumOfMonth[];
    readonly claimed: readonly ClaimedSum[];
    readonly targets: ReadonlyMap<string, ReadonlyMap<string, number>>;
  },
  expectations: Expectations,
): IndicatorFigures[] {
  const sums = Map.groupBy(given.sums, ({ indicator }) => indicator);
  const claimed = expectClaims(given.claimed, expectations);
  const year = parsePeriod(String(period.year))!;
  return indicators.map((indicator) => {
    const set = given.targets.get(indicator.id) ?? new Map<string, number>();
    const own = sums.get(indicator.id) ?? [];
    const addUp = (months: readonly string[], isProvisional: boolean): number =>
      own.reduce(
        (sum, row) =>
          row.isProvisional === isProvisional && months.includes(row.month) ? sum + row.amount : sum,
        0,
      );
    const target = targetOf(period, set);
    const booked = addUp(period.months, false);
    const targets = monthTargets(period.year, set);
    return {
      indicator,
      target,
      booked,
      provisional: addUp(period.months, true),
      expected: Math.round(claimed.get(indicator.id)?.expected ?? 0),
      claims: claimed.get(indicator.id)?.claims ?? 0,
      gap: target === undefined ? undefined : Math.max(0, target - booked),
      attainment: target === undefined || target === 0 ? undefined : booked / target,
      months: year.months.map((month) => ({
        month,
        booked: addUp([month], false),
        target: targets.get(month),
      })),
    };
  });
}

function expectClaims(
  claimed: readonly ClaimedSum[],
  expectations: Expectations,
): Map<string, { expected: number; claims: number }> {
  const byIndicator = new Map<string, { expected: number; claims: number }>();
  for (const sum of claimed) {
    const conversion = expectations.conversionOf(sum.rule);
    for (const { id, measure } of indicatorsOfOpportunity(sum.product, sum.rules)) {
      const found = byIndicator.get(id) ?? { expected: 0, claims: 0 };
      const fen = sum.expectedFen + sum.unsaid * expectations.usualFenOf(sum.product);
      const whole = measure === 'AMOUNT' ? fen : HUNDREDTHS * (measure === 'HEADS' ? sum.heads : sum.claims);
      found.expected += conversion * whole;
      found.claims += sum.claims;
      byIndicator.set(id, found);
    }
  }
  return byIndicator;
}
