import type { Period } from '../../scoring/performance/period.ts';
import type { WinShare } from '../../scoring/performance/settle-customer.ts';
import type { OpportunitySource } from '../sources.ts';
import type { Database, Row } from './database.ts';
import { findServing, type Serving, type ServingQuery } from './find-serving.ts';
import { OPPORTUNITY_COLUMNS, OPPORTUNITY_TABLES, toOpportunity } from './opportunity-row.ts';
import type { PostingRecord } from './posting-record.ts';

/** A line of the cockpit and the units whose sums it is; the keys of a subtree, or one unit. */
export interface UnitGroup {
  readonly ownerKey: string;
  readonly unitKeys: readonly string[];
}

/** Whose rows to read: everything of some units, or one person's. */
export type LedgerOwner =
  | { readonly unitKeys: readonly string[]; readonly isOwnAccount: boolean }
  | { readonly employeeKey: string };

/** A running sum: what is booked, or waits, in a month. */
export interface MonthSum {
  readonly ownerKey: string;
  readonly indicator: string;
  readonly month: string;
  readonly isProvisional: boolean;
  readonly amount: number;
}

/** What is claimed of one rule and product. */
export interface PipelineSum {
  readonly ownerKey: string;
  readonly rule: string;
  readonly rules: readonly string[];
  readonly product: string;
  readonly claims: number;
  /** Claims of which nobody said what they will bring, and what was said of the others. */
  readonly unsaid: number;
  readonly expectedFen: number;
  readonly heads: number;
}

/** Who works on an opportunity, what was agreed, and what the one who claimed it or submitted it expects. */
export interface Team {
  readonly members: readonly { readonly key: string; readonly role: WinShare['role'] }[];
  readonly agreed: readonly WinShare[] | undefined;
  readonly expectedFen: number | undefined;
}

/** A claim that has not ended, with what was said that it will bring, and for how many people it is. */
interface OpenClaim {
  readonly opportunity: OpportunitySource & { readonly unitKeys: string[]; readonly managerKeys: string[] };
  readonly expectedFen: number | undefined;
  readonly heads: number;
}

const COUNT_MAX = 2_000;
/** Stands for the whole unit where sums are kept by person. */
const WHOLE_UNIT = '*';

/** Figures of the cockpit and the rows behind them. */
export class PerformanceStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Sums of units by month: what is booked in the year, and what waits in the months of the period alone.
   * Cost: one row for a unit, indicator and month.
   */
  async sumsOfUnits(groups: readonly UnitGroup[], period: Period): Promise<MonthSum[]> {
    const rows = await this.#database.query(
      `SELECT g.owner_key, s.indicator, s.month, s.is_provisional, sum(s.amount)::float8 AS amount
         FROM unnest($1::text[], $2::text[]) AS g (owner_key, unit_key)
         JOIN posting_sum s ON s.unit_key = g.unit_key AND s.employee_key = '${WHOLE_UNIT}'
        WHERE ${asked(3)} GROUP BY 1, 2, 3, 4`,
      [...flat(groups), ...monthsOf(period)],
    );
    return rows.map(toMonthSum);
  }

  /** The same of people, wherever they worked. */
  async sumsOfPeople(employeeKeys: readonly string[], period: Period): Promise<MonthSum[]> {
    const rows = await this.#database.query(
      `SELECT employee_key AS owner_key, indicator, month, is_provisional, sum(amount)::float8 AS amount
         FROM posting_sum s WHERE employee_key = ANY($1::text[]) AND ${asked(2)} GROUP BY 1, 2, 3, 4`,
      [employeeKeys, ...monthsOf(period)],
    );
    return rows.map(toMonthSum);
  }

  /** The same of one unit by person; the empty key is the unit's own account. */
  async sumsAtUnit(unitKey: string, period: Period): Promise<MonthSum[]> {
    const rows = await this.#database.query(
      `SELECT employee_key AS owner_key, indicator, month, is_provisional, amount::float8 AS amount
         FROM posting_sum s WHERE unit_key = $1 AND employee_key <> '${WHOLE_UNIT}' AND ${asked(2)}`,
      [unitKey, ...monthsOf(period)],
    );
    return rows.map(toMonthSum);
  }

  async pipelineOfUnits(groups: readonly UnitGroup[]): Promise<PipelineSum[]> {
    const rows = await this.#database.query(
      `SELECT g.owner_key, ${PIPELINE} FROM unnest($1::text[], $2::text[]) AS g (owner_key, unit_key)
         JOIN pipeline_sum p ON p.unit_key = g.unit_key AND p.employee_key = '${WHOLE_UNIT}' GROUP BY 1, 2, 3, 4`,
      flat(groups),
    );
    return rows.map(toPipelineSum);
  }

  async pipelineOfPeople(employeeKeys: readonly string[]): Promise<PipelineSum[]> {
    const rows = await this.#database.query(
      `SELECT p.employee_key AS owner_key, ${PIPELINE} FROM pipeline_sum p WHERE p.employee_key = ANY($1::text[]) GROUP BY 1, 2, 3, 4`,
      [employeeKeys],
    );
    return rows.map(toPipelineSum);
  }

  async pipelineAtUnit(unitKey: string): Promise<PipelineSum[]> {
    const rows = await this.#database.query(
      `SELECT p.employee_key AS owner_key, ${PIPELINE} FROM pipeline_sum p
        WHERE p.unit_key = $1 AND p.employee_key <> '${WHOLE_UNIT}' GROUP BY 1, 2, 3, 4`,
      [unitKey],
    );
    return rows.map(toPipelineSum);
  }

  /** The rows of a figure, the latest first: with what was taken back, so that they sum to it. Cost: O(page × units), counted up to two thousand. */
  async postings(query: {
    readonly owner: LedgerOwner;
    readonly indicator: string;
    readonly months: readonly string[];
    readonly isProvisional: boolean | undefined;
    readonly first: number;
    readonly after: { readonly on: string; readonly id: number } | undefined;
  }): Promise<{ items: PostingRecord[]; totalCount: number; isTotalCapped: boolean; hasNextPage: boolean }> {
    const { owner, after, first } = query;
    const isUnit = 'unitKeys' in owner;
    const column = isUnit ? 'unit_key' : 'employee_key';
    const values: unknown[] = [
      isUnit ? owner.unitKeys : [owner.employeeKey],
      query.indicator,
      `${query.months[0]}-01`,
      `${query.months.at(-1)!}-31`,
      query.isProvisional ?? null,
      isUnit && owner.isOwnAccount,
    ];
    const of = `p.${column} = reached AND p.indicator = $2 AND p.posted_on BETWEEN $3 AND $4
      AND ($5::boolean IS NULL OR p.is_provisional = $5)
      AND (NOT $6::boolean OR p.employee_key IS NULL OR p.unit_key = '')`;
    const [rows, [count]] = await Promise.all([
      this.#database.query(
        `SELECT p.*, p.amount::float8 AS posted, p.id::float8 AS number, b.product_name, b.source, coalesce(b.product, w.product, o.product) AS product,
                coalesce(p.opportunity_id, w.opportunity_id) AS about
           FROM (SELECT best.* FROM unnest($1::text[]) AS reached, LATERAL (
                   SELECT p.* FROM posting p WHERE ${of} AND ($7::text IS NULL OR (p.posted_on, p.id) < ($7, $8::bigint))
                    ORDER BY p.posted_on DESC, p.id DESC LIMIT ${first + 1}) AS best
                  ORDER BY best.posted_on DESC, best.id DESC LIMIT ${first + 1}) AS p
           LEFT JOIN booking b ON b.id = p.booking_id
           LEFT JOIN opportunity_win w ON w.id = p.win_id
           LEFT JOIN opportunity o ON o.id = p.opportunity_id
          ORDER BY p.posted_on DESC, p.id DESC`,
        [...values, after?.on ?? null, after?.id ?? null],
      ),
      this.#database.query(
        `SELECT count(*)::int AS count FROM (
           SELECT 1 FROM unnest($1::text[]) AS reached JOIN posting p ON ${of} LIMIT ${COUNT_MAX + 1}) AS counted`,
        values,
      ),
    ]);
    const total = count.count as number;
    return {
      items: rows.slice(0, first).map(toPosting),
      totalCount: Math.min(total, COUNT_MAX),
      isTotalCapped: total > COUNT_MAX,
      hasNextPage: rows.length > first,
    };
  }

  /** Medians of what was won, by product, fen. */
  async wonMedians(): Promise<Map<string, number>> {
    const rows = await this.#database.query(
      `SELECT product, percentile_disc(0.5) WITHIN GROUP (ORDER BY amount_fen)::float8 AS median
         FROM opportunity_win WHERE amount_fen > 0 AND status <> 'LAPSED' GROUP BY 1`,
    );
    return new Map(rows.map((row) => [row.product as string, row.median as number]));
  }

  /** The teams of opportunities, by id. */
  async teams(ids: readonly string[]): Promise<Map<string, Team>> {
    const rows = await this.#database.query(
      `SELECT o.id,
              (SELECT jsonb_agg(jsonb_build_object('key', m.employee_key, 'role', m.role)) FROM opportunity_member m
                WHERE m.opportunity_id = o.id) AS members,
              (SELECT s.shares FROM opportunity_split s WHERE s.opportunity_id = o.id AND s.status = 'AGREED'
                ORDER BY s.id DESC LIMIT 1) AS agreed,
              (SELECT jsonb_agg(DISTINCT s.by_key) FROM opportunity_submission s WHERE s.opportunity_id = o.id) AS submitters,
              coalesce((SELECT c.expected_fen FROM opportunity_claim c WHERE c.opportunity_id = o.id),
                       (SELECT max(s.expected_fen) FROM opportunity_submission s WHERE s.opportunity_id = o.id))::float8 AS expected
         FROM unnest($1::text[]) AS o (id)`,
      [ids],
    );
    return new Map(
      rows.map((row) => {
        const members = (row.members as Team['members'] | null) ?? [];
        const submitters = ((row.submitters as string[] | null) ?? [])
          .filter((key) => !members.some((member) => member.key === key))
          .map((key) => ({ key, role: 'REFERRER' as const }));
        return [
          row.id as string,
          {
            members: [...members, ...submitters],
            agreed: (row.agreed as WinShare[] | null) ?? undefined,
            expectedFen: (row.expected as number | null) ?? undefined,
          },
        ];
      }),
    );
  }

  findServing(query: ServingQuery): Promise<Serving> {
    return findServing(this.#database, query);
  }

  /** The open claims behind what is expected of an indicator, the most first. */
  async openClaims(query: {
    readonly owner: LedgerOwner;
    readonly products: readonly string[];
    readonly rules: readonly string[];
    readonly first: number;
  }): Promise<{
    items: OpenClaim[];
    totalCount: number;
  }> {
    const { owner, products, rules, first } = query;
    const isUnit = 'unitKeys' in owner;
    if (isUnit && owner.isOwnAccount) return { items: [], totalCount: 0 };
    const reached = isUnit
      ? `(c.unit_key = ANY($1::text[]) OR (c.unit_key IS NULL AND '' = ANY($1::text[])))`
      : 'c.employee_key = ANY($1::text[])';
    const rows = await this.#database.query(
      `WITH best AS (
         SELECT c.opportunity_id, count(*) OVER ()::int AS total FROM opportunity_claim c
          WHERE ${reached} AND (c.product = ANY($2::text[]) OR c.rules && $3::text[])
          ORDER BY c.expected_fen DESC NULLS LAST, c.claimed_at DESC, c.opportunity_id LIMIT ${first})
       SELECT ${OPPORTUNITY_COLUMNS}, c.expected_fen::float8 AS expected, c.heads, best.total
         ${OPPORTUNITY_TABLES} JOIN best ON best.opportunity_id = o.id
        ORDER BY c.expected_fen DESC NULLS LAST, c.claimed_at DESC, o.id`,
      [isUnit ? owner.unitKeys : [owner.employeeKey], products, rules],
    );
    return {
      items: rows.map((row) => ({
        opportunity: {
          ...toOpportunity(row),
          unitKeys: row.unit_keys as string[],
          managerKeys: row.manager_keys as string[],
        },
        expectedFen: (row.expected as number | null) ?? undefined,
        heads: row.heads as number,
      })),
      totalCount: (rows[0]?.total as number | undefined) ?? 0,
    };
  }
}

const PIPELINE = `p.rule, p.rules, p.product, sum(p.claims)::float8 AS claims, sum(p.unsaid)::float8 AS unsaid,
  sum(p.expected_fen)::float8 AS expected, sum(p.heads)::float8 AS heads`;

function flat(groups: readonly UnitGroup[]): [string[], string[]] {
  const pairs = groups.flatMap(({ ownerKey, unitKeys }) => unitKeys.map((unitKey) => [ownerKey, unitKey]));
  return [pairs.map(([owner]) => owner), pairs.map(([, unit]) => unit)];
}

/** Sums that a cockpit of a period shows; its parameters are those of `monthsOf`, from a place on. */
function asked(from: number): string {
  return `s.month BETWEEN $${from} AND $${from + 1}
    AND (NOT s.is_provisional OR s.month = ANY($${from + 2}::text[]))`;
}

function monthsOf({ year, months }: Period): [string, string, readonly string[]] {
  return [`${year}-01`, `${year}-12`, months];
}

function toMonthSum(row: Row): MonthSum {
  return {
    ownerKey: row.owner_key as string,
    indicator: row.indicator as string,
    month: row.month as string,
    isProvisional: row.is_provisional as boolean,
    amount: row.amount as number,
  };
}

function toPipelineSum(row: Row): PipelineSum {
  return {
    ownerKey: row.owner_key as string,
    rule: row.rule as string,
    rules: row.rules as string[],
    product: row.product as string,
    claims: row.claims as number,
    unsaid: row.unsaid as number,
    expectedFen: row.expected as number,
    heads: row.heads as number,
  };
}

function toPosting(row: Row): PostingRecord {
  return {
    id: row.number as number,
    bookingId: (row.booking_id as string | null) ?? undefined,
    number: row.source === 'REPORTED' ? (row.booking_id as string) : undefined,
    winId: (row.win_id as string | null) ?? undefined,
    opportunityId: (row.about as string | null) ?? undefined,
    subjectKey: row.subject_key as string,
    indicator: row.indicator as string,
    employeeKey: (row.employee_key as string | null) ?? undefined,
    employeeName: row.employee_name as string,
    unitKey: row.unit_key as string,
    role: row.role as string,
    basisPoints: row.basis_points as number,
    amount: row.posted as number,
    isProvisional: row.is_provisional as boolean,
    isReversal: row.is_reversal as boolean,
    postedOn: row.posted_on as string,
    productName: (row.product_name as string | null) ?? undefined,
    product: (row.product as string | null) ?? undefined,
  };
}
