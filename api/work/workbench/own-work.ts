import type { Stage } from '../../../scoring/pool/stages.ts';
import type { OpportunitySource } from '../../sources.ts';
import type { Database } from '../database.ts';
import { OPPORTUNITY_COLUMNS, OPPORTUNITY_TABLES, toOpportunity } from '../opportunity-row.ts';

/** Nobody may hold as many. */
const CLAIMS_READ = 500;
const COUNT_MAX = 1_000;

export type Audience = OpportunitySource['audience'];

export interface StageSum {
  readonly stage: Stage;
  readonly count: number;
  readonly expectedFen: number;
}

export interface SplitToAnswer {
  readonly opportunity: OpportunitySource;
  readonly by: string;
  readonly proposedAt: Date;
}

export interface OwnSubmission {
  readonly opportunityId: string;
  readonly result: 'OPENED' | 'MERGED' | 'REOPENED';
  readonly at: Date;
  readonly note: string;
}

/** What an employee leads at present. */
export async function listClaims(database: Database, employeeKey: string): Promise<OpportunitySource[]> {
  const rows = await database.query(
    `SELECT ${OPPORTUNITY_COLUMNS} FROM opportunity_claim c JOIN opportunity o ON o.id = c.opportunity_id
      WHERE c.employee_key = $1 ORDER BY c.claimed_at, o.id LIMIT ${CLAIMS_READ}`,
    [employeeKey],
  );
  return rows.map(toOpportunity);
}

/** Free opportunities that may be worked on and were found since an instant, in reach of some keys, best first; counted up to a thousand. */
export async function listFound(
  database: Database,
  query: {
    readonly reachKeys: readonly string[];
    readonly audiences: readonly Audience[];
    readonly since: Date;
    readonly first: number;
  },
): Promise<{ readonly total: number; readonly isCapped: boolean; readonly items: OpportunitySource[] }> {
  const found = `FROM opportunity_reach r JOIN opportunity f ON f.id = r.id
    WHERE r.reach_key = ANY($1) AND r.status = 'OPEN' AND r.is_workable AND r.audience = ANY($2) AND f.found_at >= $3`;
  const values = [query.reachKeys, query.audiences, query.since];
  const [rows, [counted]] = await Promise.all([
    database.query(
      `SELECT ${OPPORTUNITY_COLUMNS} ${OPPORTUNITY_TABLES} WHERE o.id IN (
         SELECT best.id FROM (SELECT DISTINCT r.score, r.id ${found}) AS best ORDER BY best.score DESC, best.id
          LIMIT ${Math.trunc(query.first)}) ORDER BY o.score DESC, o.id`,
      values,
    ),
    database.query(
      `SELECT count(*)::int AS count FROM (SELECT DISTINCT r.id ${found} LIMIT ${COUNT_MAX + 1}) AS counted`,
      values,
    ),
  ]);
  const total = counted.count as number;
  return {
    total: Math.min(total, COUNT_MAX),
    isCapped: total > COUNT_MAX,
    items: rows.map(toOpportunity),
  };
}

/** Splits that wait for somebody, or for a head of who leads; the oldest first. */
export async function listSplitsToAnswer(
  database: Database,
  employeeKey: string,
  peopleKeys: readonly string[],
): Promise<SplitToAnswer[]> {
  const rows = await database.query(
    `SELECT ${OPPORTUNITY_COLUMNS}, s.proposed_by_name, s.proposed_at
       FROM opportunity_split s JOIN opportunity o ON o.id = s.opportunity_id
       LEFT JOIN opportunity_claim c ON c.opportunity_id = o.id
      WHERE s.status = 'PROPOSED'
        AND (s.needs @> ARRAY[$1::text] OR (s.needs @> ARRAY['APPROVER'] AND c.employee_key = ANY($2::text[])))
      ORDER BY s.proposed_at, s.id LIMIT ${CLAIMS_READ}`,
    [employeeKey, peopleKeys],
  );
  return rows.map((row) => ({
    opportunity: toOpportunity(row),
    by: row.proposed_by_name as string,
    proposedAt: row.proposed_at as Date,
  }));
}

/** What somebody submitted, the latest first. */
export async function listOwnSubmissions(
  database: Database,
  employeeKey: string,
  first: number,
): Promise<{ readonly total: number; readonly items: OwnSubmission[] }> {
  const [[counted], rows] = await Promise.all([
    database.query('SELECT count(*)::int AS count FROM opportunity_submission WHERE by_key = $1', [
      employeeKey,
    ]),
    database.query(
      `SELECT opportunity_id, result, submitted_at, note FROM opportunity_submission
        WHERE by_key = $1 ORDER BY submitted_at DESC, id LIMIT ${Math.trunc(first)}`,
      [employeeKey],
    ),
  ]);
  const items = rows.map((row) => ({
    opportunityId: row.opportunity_id as string,
    result: row.result as OwnSubmission['result'],
    at: row.submitted_at as Date,
    note: row.note as string,
  }));
  return { total: counted.count as number, items };
}

/** What would pass on if somebody handed over everything: claims by stage, what is assisted and what was asked. */
export async function previewHandOver(
  database: Database,
  employeeKey: string,
): Promise<{ readonly stages: StageSum[]; readonly assists: number; readonly referrals: number }> {
  const [stages, [assists], [referrals]] = await Promise.all([
    sumStages(database, employeeKey),
    database.query(
      `SELECT count(*)::int AS count FROM opportunity_member m JOIN opportunity o ON o.id = m.opportunity_id
        WHERE m.employee_key = $1 AND m.role = 'ASSIST' AND o.status <> 'CLOSED'`,
      [employeeKey],
    ),
    database.query(
      `SELECT count(*)::int AS count FROM opportunity_referral r WHERE r.to_key = $1 AND r.status = 'OPEN'`,
      [employeeKey],
    ),
  ]);
  return { stages, assists: assists.count as number, referrals: referrals.count as number };
}

/** What somebody leads, by stage. */
export async function sumStages(database: Database, employeeKey: string): Promise<StageSum[]> {
  const rows = await database.query(
    `SELECT stage, count(*)::int AS count, coalesce(sum(expected_fen), 0)::float8 AS expected
       FROM opportunity_claim WHERE employee_key = $1 GROUP BY stage`,
    [employeeKey],
  );
  return rows.map((row) => ({
    stage: row.stage as Stage,
    count: row.count as number,
    expectedFen: row.expected as number,
  }));
}
