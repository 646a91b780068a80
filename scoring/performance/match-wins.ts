import { type Day, parseDay } from '../../graph/model/day.ts';
import { classOfProduct, PRODUCT_CLASSES } from './product-classes.ts';

/** A booking of one customer, as the ledger has it. */
export interface MatchableBooking {
  readonly id: string;
  /** Code of the product hypothesis; empty where no rule proposes the product. */
  readonly product: string;
  readonly productClass: string;
  readonly amountFen: number;
  /** `2026-11-24`. */
  readonly bookedOn: string;
  /** The win that it was matched to before. */
  readonly winId: string | undefined;
  /** False for what was taken back, and for a change of a balance that was booked before. */
  readonly isSale: boolean;
}

/** A win on one customer. */
export interface MatchableWin {
  readonly id: string;
  readonly product: string;
  readonly amountFen: number;
  readonly claimedOn: string;
  readonly wonAt: number;
}

/** Days for which a win waits after its window: what is booked in time may be told late. */
export const LATE_DAYS = 10;

/**
 * Matches the wins on one customer to bookings of that customer. A booking fits a win when it is of the same product class and was booked on
 * the day of the claim or within the days of the class after it; one booking is of one win. What was matched before and still fits stays.
 * Then wins take in the order in which they were won: of the product itself before others of the class, the nearest amount, the earliest day,
 * the smallest id.
 * Shape: the booking of each win that has one. Cost: O(wins × bookings).
 */
export function matchWins(
  wins: readonly MatchableWin[],
  bookings: readonly MatchableBooking[],
): Map<string, string> {
  const sales = bookings.filter(({ isSale }) => isSale);
  const ordered = [...wins].sort((a, b) => a.wonAt - b.wonAt || (a.id < b.id ? -1 : 1));
  const matched = new Map<string, string>();
  const used = new Set<string>();
  for (const win of ordered) {
    const kept = sales.find(
      (booking) => booking.winId === win.id && !used.has(booking.id) && fits(win, booking),
    );
    if (kept !== undefined) {
      matched.set(win.id, kept.id);
      used.add(kept.id);
    }
  }
  for (const win of ordered) {
    if (matched.has(win.id)) continue;
    const [best] = sales
      .filter((booking) => !used.has(booking.id) && fits(win, booking))
      .sort((a, b) => compare(win, a, b));
    if (best === undefined) continue;
    matched.set(win.id, best.id);
    used.add(best.id);
  }
  return matched;
}

/** The last day on which what is booked counts for a win. */
export function windowEnd({ product, claimedOn }: Pick<MatchableWin, 'product' | 'claimedOn'>): Day {
  const productClass = classOfProduct(product);
  const days = productClass === undefined ? 90 : PRODUCT_CLASSES[productClass].windowDays;
  return parseDay(claimedOn)! + days;
}

function fits(win: MatchableWin, booking: MatchableBooking): boolean {
  if (classOfProduct(win.product) !== booking.productClass) return false;
  return booking.bookedOn >= win.claimedOn && parseDay(booking.bookedOn)! <= windowEnd(win);
}

function compare(win: MatchableWin, a: MatchableBooking, b: MatchableBooking): number {
  return (
    Number(b.product === win.product) - Number(a.product === win.product) ||
    Math.abs(a.amountFen - win.amountFen) - Math.abs(b.amountFen - win.amountFen) ||
    (a.bookedOn < b.bookedOn ? -1 : a.bookedOn > b.bookedOn ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
