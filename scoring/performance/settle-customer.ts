import { type Day, formatDay } from '../../graph/model/day.ts';
import type { TeamRole } from '../pool/default-split.ts';
import { splitAmount } from '../pool/split-amount.ts';
import { amountFor } from './expect-sales.ts';
import type { PerformanceIndicator } from './indicator.ts';
import { indicatorsOf, type Sale } from './indicators.ts';
import { LATE_DAYS, type MatchableBooking, type MatchableWin, matchWins, windowEnd } from './match-wins.ts';
import { classOfProduct } from './product-classes.ts';

/** Who has a part of a win. */
export interface WinShare {
  readonly key: string;
  readonly name: string;
  /** Where they worked when it was won; empty where nobody knows. */
  readonly unitKey: string;
  readonly role: TeamRole;
  readonly basisPoints: number;
}

export interface LedgerBooking extends MatchableBooking {
  readonly heads: number;
  readonly isReversed: boolean;
  /** Who has it when nobody won it: the manager of the owner line, else the unit alone. */
  readonly creditKey: string | undefined;
  readonly creditName: string;
  readonly creditUnitKey: string;
}

export interface LedgerWin extends MatchableWin {
  readonly heads: number;
  /** Rules that found the opportunity. */
  readonly rules: readonly string[];
  /** `2026-11-24`, when it was won. */
  readonly wonOn: string;
  readonly shares: readonly WinShare[];
}

/** A part of a booking, or of a win that waits for one, on somebody's account. */
export interface Posting {
  readonly bookingId: string | undefined;
  readonly winId: string | undefined;
  readonly indicator: string;
  /** Undefined: on the unit's own account. */
  readonly employeeKey: string | undefined;
  readonly employeeName: string;
  readonly unitKey: string;
  readonly role: TeamRole | 'OWNER';
  readonly basisPoints: number;
  /** Fen, or hundredths of a customer or head. */
  readonly amount: number;
  readonly isProvisional: boolean;
  readonly on: string;
}

export interface Settlement {
  readonly wins: ReadonlyMap<
    string,
    { readonly status: 'PROVISIONAL' | 'BOOKED' | 'LAPSED'; readonly bookingId?: string }
  >;
  readonly postings: readonly Posting[];
}

/**
 * All that the ledger says of one customer: which win is booked by what, which one waits or has lapsed, and who has which part of everything.
 * A booking that a win is matched to is divided by the shares of the win; one without a win goes whole to its manager, else to the unit:
 * so the sum over people and units is the ledger. A win that waits is posted in the same way, marked as provisional. One customer counts once
 * for an indicator that counts customers: with the first booking, else the first win that waits.
 * Shape: depends on nothing but what is given, so that doing it again changes nothing. Limits: what was booked before `postedFrom` is matched and
 * remembered, but posted to nobody.
 */
export function settleCustomer(
  wins: readonly LedgerWin[],
  bookings: readonly LedgerBooking[],
  { today, postedFrom }: { readonly today: Day; readonly postedFrom: string },
): Settlement {
  const matched = matchWins(wins, bookings);
  const winOf = new Map([...matched].map(([winId, bookingId]) => [bookingId, winId]));
  const winsById = new Map(wins.map((win) => [win.id, win]));
  const counted = new Set<string>();
  const postings: Posting[] = [];
  const standing = bookings
    .filter(({ isReversed }) => !isReversed)
    .sort((a, b) => (a.bookedOn < b.bookedOn ? -1 : a.bookedOn > b.bookedOn ? 1 : a.id < b.id ? -1 : 1));
  for (const booking of standing) {
    const win = winsById.get(winOf.get(booking.id) ?? '');
    const sale = { ...booking, rules: win?.rules ?? [] };
    for (const indicator of countedBy(sale, booking.isSale, counted)) {
      if (booking.bookedOn < postedFrom) continue;
      const amount = amountFor(indicator, booking);
      const of = { bookingId: booking.id, winId: win?.id, indicator: indicator.id, isProvisional: false };
      postings.push(...divide(amount, win?.shares ?? ownerOf(booking), { ...of, on: booking.bookedOn }));
    }
  }
  const statuses = new Map<string, { status: 'PROVISIONAL' | 'BOOKED' | 'LAPSED'; bookingId?: string }>();
  for (const win of [...wins].sort((a, b) => a.wonAt - b.wonAt || (a.id < b.id ? -1 : 1))) {
    const bookingId = matched.get(win.id);
    const isOver = today > windowEnd(win) + LATE_DAYS;
    if (bookingId !== undefined) statuses.set(win.id, { status: 'BOOKED', bookingId });
    else statuses.set(win.id, { status: isOver ? 'LAPSED' : 'PROVISIONAL' });
    if (bookingId !== undefined || isOver) continue;
    const sale = { product: win.product, productClass: classOfProduct(win.product) ?? '', rules: win.rules };
    for (const indicator of countedBy(sale, true, counted)) {
      const of = { bookingId: undefined, winId: win.id, indicator: indicator.id, isProvisional: true };
      postings.push(...divide(amountFor(indicator, win), win.shares, { ...of, on: win.wonOn }));
    }
  }
  return { wins: statuses, postings };
}

/** The first day that is posted: this year and the one before. */
export function postedFrom(today: Day): string {
  return `${Number(formatDay(today).slice(0, 4)) - 1}-01-01`;
}

/** Indicators that a sale counts for; of those that count customers each once, of those that count at all only for a sale. */
function countedBy(sale: Sale, isSale: boolean, counted: Set<string>): PerformanceIndicator[] {
  return indicatorsOf(sale).filter(({ id, measure }) => {
    if (measure === 'AMOUNT') return true;
    if (!isSale || (measure === 'CUSTOMERS' && counted.has(id))) return false;
    if (measure === 'CUSTOMERS') counted.add(id);
    return true;
  });
}

function ownerOf(booking: LedgerBooking): readonly Owner[] {
  const { creditKey, creditName, creditUnitKey } = booking;
  return [{ key: creditKey, name: creditName, unitKey: creditUnitKey, role: 'OWNER', basisPoints: 10_000 }];
}

interface Owner extends Omit<WinShare, 'key' | 'role'> {
  readonly key: string | undefined;
  readonly role: Posting['role'];
}

function divide(
  amount: number,
  shares: readonly Owner[],
  of: Pick<Posting, 'bookingId' | 'winId' | 'indicator' | 'isProvisional' | 'on'>,
): Posting[] {
  const parts = splitAmount(
    amount,
    shares.map(({ basisPoints }) => basisPoints),
  );
  return shares.flatMap(({ key, name, unitKey, role, basisPoints }, place) =>
    parts[place] === 0
      ? []
      : [{ ...of, employeeKey: key, employeeName: name, unitKey, role, basisPoints, amount: parts[place] }],
  );
}
