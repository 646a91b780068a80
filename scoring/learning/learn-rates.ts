import { wilsonInterval } from '../algorithms/wilson-interval.ts';

/** How opportunities that a rule found through a kind of relationship ended. */
export interface Outcomes {
  readonly rule: string;
  /** Kind of the first relationship of their evidence. */
  readonly kind: string;
  readonly won: number;
  readonly lost: number;
  /** Nobody could have wanted it. */
  readonly useless: number;
  /** The manager was at it already. */
  readonly alreadyKnown: number;
}

export interface LearnedRate {
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

export interface KindRate extends LearnedRate {
  readonly kind: string;
}

export interface RuleRate extends LearnedRate {
  readonly rule: string;
  readonly kind: string;
}

export interface Learning {
  /** Won of all that ended, over everything, 0..1. */
  readonly baseRate: number;
  /** As many outcomes as a prior rate counts for in each rate. */
  readonly priorStrength: number;
  readonly kinds: readonly KindRate[];
  readonly rules: readonly RuleRate[];
}

const PRIOR_STRENGTH = 20;
const FACTOR_MAX = 3;

/**
 * Learns how often opportunities are won: first for each kind of relationship, then for each rule through a kind. Each is a Beta-binomial
 * rate that starts where the step before ended (the whole, the kind) and moves with what is seen, so that a rule with three outcomes
 * says little and one with three hundred says its own.
 * Shape: nothing is applied here; who owns a rule reads the proposal, with the counts behind it, and accepts it or not.
 * Source: methods §7, reasons feed the models; Beta prior of strength 20.
 */
export function learnRates(outcomes: readonly Outcomes[], priorStrength = PRIOR_STRENGTH): Learning {
  const whole = count(outcomes);
  const baseRate = whole.closed === 0 ? 0 : whole.won / whole.closed;
  const byKind = Map.groupBy(outcomes, ({ kind }) => kind);
  const kinds = [...byKind].map(([kind, group]) => ({
    kind,
    ...learn(count(group), baseRate, priorStrength, baseRate),
  }));
  const rules = kinds.flatMap(({ kind, rate }) =>
    [...Map.groupBy(byKind.get(kind)!, ({ rule }) => rule)].map(([rule, group]) => ({
      rule,
      kind,
      ...learn(count(group), rate, priorStrength, baseRate),
    })),
  );
  return { baseRate, priorStrength, kinds, rules };
}

function count(outcomes: readonly Outcomes[]): { won: number; closed: number } {
  return outcomes.reduce(
    (sum, { won, lost, useless, alreadyKnown }) => ({
      won: sum.won + won,
      closed: sum.closed + won + lost + useless + alreadyKnown,
    }),
    { won: 0, closed: 0 },
  );
}

function learn(
  { won, closed }: { won: number; closed: number },
  prior: number,
  strength: number,
  baseRate: number,
): LearnedRate {
  const hits = won + prior * strength;
  const trials = closed + strength;
  const rate = hits / trials;
  return { won, closed, rate, ...wilsonInterval({ hits, trials }), factor: factorOf(rate, baseRate) };
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
