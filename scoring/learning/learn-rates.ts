import { wilsonInterval } from '../algorithms/wilson-interval.ts';

/** How opportunities of one rule, or through one kind of relationship, ended. */
export interface Outcomes {
  readonly won: number;
  readonly lost: number;
  /** Nobody could have wanted it. */
  readonly useless: number;
  /** The manager was at it already. */
  readonly alreadyKnown: number;
}

export interface LearnedRate {
  readonly id: string;
  readonly won: number;
  /** All that ended. */
  readonly closed: number;
  /** Mean of the rate after what was seen, 0..1. */
  readonly rate: number;
  /** 95% interval of it. */
  readonly low: number;
  readonly high: number;
  /** By how much the odds of a score are multiplied: 1 is as good as the whole. Between 1/3 and 3. */
  readonly factor: number;
}

export interface Learning {
  /** Won of all that ended, over everything, 0..1. */
  readonly baseRate: number;
  /** As many outcomes as the base rate counts for in each rate. */
  readonly priorStrength: number;
  readonly rates: readonly LearnedRate[];
}

const PRIOR_STRENGTH = 20;
const FACTOR_MAX = 3;

/**
 * Learns how often opportunities are won, for each rule or kind of relationship: a Beta-binomial rate that starts at the rate of
 * the whole and moves with what is seen, so that a rule with three outcomes says little and one with three hundred says its own.
 * Shape: nothing is applied here; who owns a rule reads the proposal, with the counts behind it, and accepts it or not.
 * Source: methods §7, reasons feed the models; Beta prior of mean `baseRate` and strength 20.
 */
export function learnRates(
  outcomes: ReadonlyMap<string, Outcomes>,
  priorStrength = PRIOR_STRENGTH,
): Learning {
  const counts = [...outcomes].map(([id, { won, lost, useless, alreadyKnown }]) => {
    return { id, won, closed: won + lost + useless + alreadyKnown };
  });
  const won = counts.reduce((sum, count) => sum + count.won, 0);
  const closed = counts.reduce((sum, count) => sum + count.closed, 0);
  const baseRate = closed === 0 ? 0 : won / closed;
  const rates = counts.map((count) => {
    const hits = count.won + baseRate * priorStrength;
    const trials = count.closed + priorStrength;
    const rate = hits / trials;
    return { ...count, rate, ...wilsonInterval({ hits, trials }), factor: factorOf(rate, baseRate) };
  });
  return { baseRate, priorStrength, rates };
}

function factorOf(rate: number, baseRate: number): number {
  if (baseRate <= 0 || baseRate >= 1) return 1;
  const factor = odds(rate) / odds(baseRate);
  return Math.min(Math.max(factor, 1 / FACTOR_MAX), FACTOR_MAX);
}

/** A score whose odds are multiplied by a learned factor. Units: 0..1. */
export function applyFactor(score: number, factor: number): number {
  if (score <= 0 || score >= 1) return score;
  const changed = odds(score) * factor;
  return changed / (1 + changed);
}

function odds(share: number): number {
  return share / (1 - share);
}
