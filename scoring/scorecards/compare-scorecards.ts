import { computeScorecard, type ScorecardResult } from './compute-scorecard.ts';
import type { Scorecard, ScorecardValues } from './scorecard.ts';

export interface ScoredFirm {
  readonly id: string;
  /** Values for the indicators and facts of both cards. */
  readonly values: ScorecardValues;
}

/** What a firm has on one of the cards; undefined where it has none. */
export interface CardOutcome {
  readonly total: number | undefined;
  readonly grade: string | undefined;
}

/** What one indicator contributes to the total under the new card less what it does under the old; 0 on a card that has it not. */
export interface IndicatorMove {
  readonly indicator: string;
  readonly change: number;
}

export interface FirmComparison {
  readonly id: string;
  readonly old: CardOutcome;
  readonly new: CardOutcome;
  /** Points gained; undefined when one of the totals is. */
  readonly change: number | undefined;
  /** Indicators that moved it, most first, the way up before the way down; they add up to the change. Empty when it has no change. */
  readonly moves: readonly IndicatorMove[];
}

/** How many firms went from which grade to which; undefined stands for no grade and comes last. */
export interface GradeMigrations {
  readonly from: readonly (string | undefined)[];
  readonly to: readonly (string | undefined)[];
  /** `counts[row][column]`: firms of `from[row]` that have `to[column]`; adds up to the number of firms. */
  readonly counts: readonly (readonly number[])[];
}

export interface BiggestMover {
  readonly id: string;
  readonly change: number;
  /** The indicator that moved it most in the direction in which it went. */
  readonly movedBy: IndicatorMove;
}

export interface ScorecardComparison {
  /** In the order given. */
  readonly firms: readonly FirmComparison[];
  readonly migrations: GradeMigrations;
  /** By points gained or lost, most first. */
  readonly movers: readonly BiggestMover[];
  /** Firms that moved at all, also those not among the movers. */
  readonly moversTotal: number;
}

export interface CompareOptions {
  readonly moversMax?: number;
}

const MOVERS_MAX = 20;
/** Points below which nothing has moved. */
const NOISE = 1e-9;

/**
 * Scores the same firms under two cards: who gains, who loses, by which indicator, and where that takes their grades.
 * Limits: 20 movers unless told otherwise. Errors: none; both cards must be ones that `validateScorecard` has nothing against.
 * Cost: O(firms × indicators).
 */
export function compareScorecards(
  oldCard: Scorecard,
  newCard: Scorecard,
  firms: readonly ScoredFirm[],
  { moversMax = MOVERS_MAX }: CompareOptions = {},
): ScorecardComparison {
  const compared = firms.map(({ id, values }) =>
    compareFirm(id, computeScorecard(oldCard, values), computeScorecard(newCard, values)),
  );
  const movers = compared
    .flatMap(toMover)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || compareText(a.id, b.id));
  return {
    firms: compared,
    migrations: countMigrations(oldCard, newCard, compared),
    movers: movers.slice(0, moversMax),
    moversTotal: movers.length,
  };
}

function compareFirm(id: string, before: ScorecardResult, after: ScorecardResult): FirmComparison {
  const change =
    before.total === undefined || after.total === undefined ? undefined : after.total - before.total;
  return {
    id,
    old: { total: before.total, grade: before.grade },
    new: { total: after.total, grade: after.grade },
    change,
    moves: change === undefined ? [] : movesOf(before, after),
  };
}

function movesOf(before: ScorecardResult, after: ScorecardResult): IndicatorMove[] {
  const changes = new Map<string, number>();
  for (const { id, contribution } of after.indicators) changes.set(id, contribution);
  for (const { id, contribution } of before.indicators)
    changes.set(id, (changes.get(id) ?? 0) - contribution);
  return [...changes]
    .map(([indicator, change]) => ({ indicator, change }))
    .filter(({ change }) => Math.abs(change) > NOISE)
    .sort(
      (a, b) =>
        Math.abs(b.change) - Math.abs(a.change) ||
        b.change - a.change ||
        compareText(a.indicator, b.indicator),
    );
}

function toMover({ id, change, moves }: FirmComparison): BiggestMover[] {
  if (change === undefined || Math.abs(change) <= NOISE) return [];
  const movedBy = moves.find((move) => Math.sign(move.change) === Math.sign(change));
  return movedBy === undefined ? [] : [{ id, change, movedBy }];
}

function countMigrations(
  oldCard: Scorecard,
  newCard: Scorecard,
  firms: readonly FirmComparison[],
): GradeMigrations {
  const from = [...oldCard.grades.map(({ id }) => id), undefined];
  const to = [...newCard.grades.map(({ id }) => id), undefined];
  const counts = from.map(() => to.map(() => 0));
  for (const firm of firms) counts[from.indexOf(firm.old.grade)][to.indexOf(firm.new.grade)]++;
  return { from, to, counts };
}

/** By code units, the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
