import { dayOfInstant, formatDay } from '../../graph/model/day.ts';
import { headsOf } from '../../scoring/performance/expect-sales.ts';
import {
  type LedgerBooking,
  type LedgerWin,
  type Posting,
  postedFrom,
  settleCustomer,
  type WinShare,
} from '../../scoring/performance/settle-customer.ts';
import type { Row, Statements } from './database.ts';

/** Settling is done by one at a time: a number that no other lock of the work store has. */
const SETTLING_LOCK = 7_010;

/** Waits until nobody else settles, and keeps the others waiting until the transaction ends. */
export async function lockSettling(statements: Statements): Promise<void> {
  await statements.query('SELECT pg_advisory_xact_lock($1)', [SETTLING_LOCK]);
}

/**
 * Brings wins and postings of some customers in line with their wins and bookings, whatever they were before: what is right already stays, what
 * is not is taken back by a row of the opposite amount. The caller holds the lock of settling.
 * Cost: six statements, however many customers.
 */
export async function settleCustomers(
  statements: Statements,
  subjectKeys: readonly string[],
  now: Date,
): Promise<void> {
  const wins = await readWins(statements, { subjectKeys });
  const bookings = await readBookings(statements, subjectKeys);
  const posted = await readPostings(statements, subjectKeys);
  const today = dayOfInstant(now.getTime());
  const times = { today, postedFrom: postedFrom(today) };
  const changes: Record<string, unknown>[] = [];
  const statuses: { id: string; status: string; bookingId: string | null }[] = [];
  for (const subjectKey of subjectKeys) {
    const settled = settleCustomer(wins.get(subjectKey) ?? [], bookings.get(subjectKey) ?? [], times);
    for (const [id, { status, bookingId }] of settled.wins)
      statuses.push({ id, status, bookingId: bookingId ?? null });
    for (const change of differences(posted.get(subjectKey) ?? [], settled.postings))
      changes.push({ ...change, subjectKey });
  }
  await writeWins(statements, subjectKeys, statuses, now);
  await writePostings(statements, changes, now);
  await statements.query(
    'UPDATE booking SET settled_at = $2 WHERE settled_at IS NULL AND subject_key = ANY($1::text[])',
    [subjectKeys, now],
  );
}

/** Wins by customer: all of some customers, to be settled, or those of everybody that wait. */
export async function readWins(
  statements: Statements,
  which: { readonly subjectKeys: readonly string[] } | { readonly isWaiting: true },
): Promise<Map<string, LedgerWin[]>> {
  const isWaiting = 'isWaiting' in which;
  const rows = await statements.query(
    `SELECT w.id, w.subject_key, w.product, w.amount_fen::float8 AS amount, w.shares, w.claimed_on, w.won_at, o.rules, o.details
       FROM opportunity_win w JOIN opportunity o ON o.id = w.opportunity_id
      WHERE ${isWaiting ? `w.status = 'PROVISIONAL'` : 'w.subject_key = ANY($1::text[]) FOR UPDATE OF w'}`,
    isWaiting ? [] : [which.subjectKeys],
  );
  return groupBySubject(rows, (row): LedgerWin => {
    const wonAt = (row.won_at as Date).getTime();
    return {
      id: row.id as string,
      product: row.product as string,
      amountFen: row.amount as number,
      heads: headsOf(row.details as Record<string, number | string>),
      rules: row.rules as string[],
      claimedOn: row.claimed_on as string,
      wonAt,
      wonOn: formatDay(dayOfInstant(wonAt)),
      shares: (row.shares as WinShare[]).map((share) => ({ ...share, unitKey: share.unitKey ?? '' })),
    };
  });
}

async function readBookings(statements: Statements, subjectKeys: readonly string[]) {
  const rows = await statements.query(
    'SELECT *, amount_fen::float8 AS amount FROM booking WHERE subject_key = ANY($1::text[])',
    [subjectKeys],
  );
  return groupBySubject(rows, (row): LedgerBooking => {
    const isReversed = row.reversed_at !== null;
    return {
      id: row.id as string,
      product: row.product as string,
      productClass: row.product_class as string,
      amountFen: row.amount as number,
      heads: row.heads as number,
      bookedOn: row.booked_on as string,
      winId: (row.win_id as string | null) ?? undefined,
      isReversed,
      isSale: !isReversed && !row.is_change && (row.amount as number) >= 0,
      creditKey: (row.credit_key as string | null) ?? undefined,
      creditName: row.credit_name as string,
      creditUnitKey: row.credit_unit_key as string,
    };
  });
}

/** What stands after all reversals. */
async function readPostings(statements: Statements, subjectKeys: readonly string[]) {
  const rows = await statements.query(
    `SELECT subject_key, booking_id, win_id, indicator, employee_key, max(employee_name) AS employee_name, unit_key, role, basis_points,
            is_provisional, posted_on, sum(amount)::float8 AS amount
       FROM posting WHERE subject_key = ANY($1::text[]) AND opportunity_id IS NULL
      GROUP BY 1, 2, 3, 4, 5, 7, 8, 9, 10, 11 HAVING sum(amount) <> 0`,
    [subjectKeys],
  );
  return groupBySubject(
    rows,
    (row): Posting => ({
      bookingId: (row.booking_id as string | null) ?? undefined,
      winId: (row.win_id as string | null) ?? undefined,
      indicator: row.indicator as string,
      employeeKey: (row.employee_key as string | null) ?? undefined,
      employeeName: row.employee_name as string,
      unitKey: row.unit_key as string,
      role: row.role as Posting['role'],
      basisPoints: row.basis_points as number,
      amount: row.amount as number,
      isProvisional: row.is_provisional as boolean,
      on: row.posted_on as string,
    }),
  );
}

function groupBySubject<T>(rows: readonly Row[], read: (row: Row) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = row.subject_key as string;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [read(row)]);
    else group.push(read(row));
  }
  return groups;
}

/** Rows that make what stands into what has to stand. */
function differences(
  standing: readonly Posting[],
  wanted: readonly Posting[],
): (Posting & { readonly isReversal: boolean })[] {
  const left = new Map(standing.map((posting) => [identityOf(posting), posting]));
  const added: (Posting & { readonly isReversal: boolean })[] = [];
  for (const posting of wanted) {
    const identity = identityOf(posting);
    if (left.get(identity)?.amount === posting.amount) left.delete(identity);
    else added.push({ ...posting, isReversal: false });
  }
  const reversed = [...left.values()].map((posting) => ({
    ...posting,
    amount: -posting.amount,
    isReversal: true,
  }));
  return [...reversed, ...added];
}

function identityOf(posting: Posting): string {
  const { bookingId, winId, indicator, employeeKey, unitKey, role, basisPoints, isProvisional, on } = posting;
  return JSON.stringify([
    bookingId,
    winId,
    indicator,
    employeeKey,
    unitKey,
    role,
    basisPoints,
    isProvisional,
    on,
  ]);
}

async function writeWins(
  statements: Statements,
  subjectKeys: readonly string[],
  statuses: readonly { readonly id: string; readonly bookingId: string | null }[],
  now: Date,
): Promise<void> {
  if (statuses.length === 0) return;
  const given = JSON.stringify(statuses);
  // First the bookings that lost their win: one win is of one booking at any moment.
  await statements.query(
    `UPDATE booking b SET win_id = NULL WHERE b.win_id IS NOT NULL AND b.subject_key = ANY($1::text[])
       AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS w (id text, "bookingId" text)
                        WHERE w.id = b.win_id AND w."bookingId" = b.id)`,
    [subjectKeys, given],
  );
  await statements.query(
    `UPDATE booking b SET win_id = w.id FROM jsonb_to_recordset($1::jsonb) AS w (id text, "bookingId" text)
      WHERE b.id = w."bookingId" AND b.win_id IS DISTINCT FROM w.id`,
    [given],
  );
  await statements.query(
    `UPDATE opportunity_win o SET status = w.status, settled_at = CASE WHEN w.status = 'PROVISIONAL' THEN NULL ELSE $2::timestamptz END
       FROM jsonb_to_recordset($1::jsonb) AS w (id text, status text) WHERE o.id = w.id AND o.status <> w.status`,
    [given, now],
  );
}

async function writePostings(
  statements: Statements,
  changes: readonly Record<string, unknown>[],
  now: Date,
): Promise<void> {
  if (changes.length === 0) return;
  await statements.query(
    `INSERT INTO posting (booking_id, win_id, subject_key, indicator, employee_key, employee_name, unit_key, role, basis_points, amount,
                          is_provisional, is_reversal, posted_on, month, made_at)
     SELECT "bookingId", "winId", "subjectKey", indicator, "employeeKey", "employeeName", "unitKey", role, "basisPoints", amount,
            "isProvisional", "isReversal", "on", left("on", 7), $2
       FROM jsonb_to_recordset($1::jsonb) AS p (
              "bookingId" text, "winId" text, "subjectKey" text, indicator text, "employeeKey" text, "employeeName" text, "unitKey" text,
              role text, "basisPoints" integer, amount bigint, "isProvisional" boolean, "isReversal" boolean, "on" text)`,
    [JSON.stringify(changes), now],
  );
}
