import { STAGES } from '../../../scoring/pool/stages.ts';
import type { OpportunityPage, OpportunitySource } from '../../sources.ts';
import type { Database, Row } from '../database.ts';
import { decodeCursor } from '../list-opportunities.ts';
import { OPPORTUNITY_COLUMNS, OPPORTUNITY_TABLES, toOpportunity } from '../opportunity-row.ts';
import type { Audience } from './own-work.ts';
import type { PersonWork } from './person-work.ts';

/** How far an opportunity came, in order; each includes those that came further. */
export const FUNNEL_STEPS = ['FOUND', ...STAGES, 'WON'] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** Claims before the first instant without contact, or without feedback since before the second, are overdue. */
export interface Overdue {
  readonly contactBefore: Date;
  readonly feedbackBefore: Date;
}

export interface TeamQuery extends Overdue {
  readonly peopleKeys: readonly string[];
  readonly audiences: readonly Audience[];
  readonly wonSince: Date;
}

export type TeamList =
  | { readonly kind: 'CLAIMED' | 'OVERDUE' | 'WON'; readonly query: TeamQuery }
  | { readonly kind: 'REACHED'; readonly step: FunnelStep; readonly cohort: Cohort };

/** Opportunities found since an instant, in reach of some keys. */
export interface Cohort {
  readonly reachKeys: readonly string[];
  readonly audiences: readonly Audience[];
  readonly since: Date;
}

const IS_OVERDUE = `((c.stage = 'CLAIMED' AND c.claimed_at < $3) OR (c.stage <> 'CLAIMED' AND coalesce(c.active_at, c.claimed_at) < $4))`;
const CLAIMS = `FROM opportunity_claim c JOIN opportunity o ON o.id = c.opportunity_id
  WHERE c.employee_key = ANY($1) AND o.audience = ANY($2)`;
/** A win is its leader's; one that lapsed counts no more. */
const WINS = `FROM opportunity_win w JOIN opportunity_member m ON m.opportunity_id = w.opportunity_id AND m.role = 'LEAD'
  WHERE m.employee_key = ANY($1) AND w.won_at >= $2 AND w.status <> 'LAPSED'`;

/** What each of some people leads and has won. Shape: nobody without any. Cost: O(their claims + wins since). */
export async function sumTeam(database: Database, query: TeamQuery): Promise<PersonWork[]> {
  const [claims, wins] = await Promise.all([
    database.query(
      `SELECT c.employee_key, c.stage, count(*)::int AS count, count(*) FILTER (WHERE ${IS_OVERDUE})::int AS overdue,
              coalesce(sum(c.expected_fen), 0)::float8 AS expected
         ${CLAIMS} GROUP BY 1, 2`,
      [query.peopleKeys, query.audiences, query.contactBefore, query.feedbackBefore],
    ),
    database.query(
      `SELECT m.employee_key, count(*)::int AS count, sum(w.amount_fen)::float8 AS amount ${WINS} GROUP BY 1`,
      [query.peopleKeys, query.wonSince],
    ),
  ]);
  const [claimsOf, winsOf] = [Map.groupBy(claims, keyOf), new Map(wins.map((row) => [keyOf(row), row]))];
  return [...new Set([...claimsOf.keys(), ...winsOf.keys()])].map((key) => {
    const rows = claimsOf.get(key) ?? [];
    const sum = (column: string): number => rows.reduce((total, row) => total + (row[column] as number), 0);
    const won = winsOf.get(key);
    return {
      key,
      stages: Object.fromEntries(rows.map((row) => [row.stage, row.count as number])),
      claimed: sum('count'),
      overdue: sum('overdue'),
      expectedFen: sum('expected'),
      won: (won?.count as number | undefined) ?? 0,
      wonFen: (won?.amount as number | undefined) ?? 0,
    };
  });
}

function keyOf(row: Row): string {
  return row.employee_key as string;
}

/** Highest step that each opportunity of a cohort reached since then: 1 is claimed, 5 is won; those that nobody claimed are left out. */
const REACHED = `SELECT s.opportunity_id AS id, max(CASE
    WHEN s.kind = 'WON' THEN ${FUNNEL_STEPS.indexOf('WON')}
    ${STAGES.map((stage) => `WHEN s.stage = '${stage}' THEN ${FUNNEL_STEPS.indexOf(stage)}`).join(' ')}
    ELSE 0 END) AS step
  FROM opportunity_step s WHERE s.opportunity_id IN (SELECT id FROM cohort) AND s.at >= $3 GROUP BY 1`;
const COHORT = `SELECT DISTINCT r.id, r.score FROM opportunity_reach r JOIN opportunity o ON o.id = r.id
  WHERE r.reach_key = ANY($1) AND r.audience = ANY($2) AND o.found_at >= $3`;

/** How many of a cohort came how far. Cost: O(cohort + its steps). */
export async function countFunnel(database: Database, cohort: Cohort): Promise<Map<FunnelStep, number>> {
  const rows = await database.query(
    `WITH cohort AS (${COHORT}), reached AS (${REACHED})
     SELECT coalesce(reached.step, 0) AS step, count(*)::int AS count
       FROM cohort LEFT JOIN reached ON reached.id = cohort.id GROUP BY 1`,
    [cohort.reachKeys, cohort.audiences, cohort.since],
  );
  return new Map(
    FUNNEL_STEPS.map((step, at) => [
      step,
      rows.reduce((sum, row) => sum + ((row.step as number) >= at ? (row.count as number) : 0), 0),
    ]),
  );
}

/** The rows behind a figure of the team, best first. */
export async function listTeamWork(
  database: Database,
  list: TeamList,
  page: { readonly first: number; readonly after?: string },
): Promise<OpportunityPage> {
  const { listed, values } = listedBy(list);
  const after = page.after === undefined ? undefined : decodeCursor(page.after);
  const [score, id] = [values.length + 1, values.length + 2].map((at) => `$${at}`);
  const isLater = after === undefined ? '' : `WHERE (score, ${id}::text) < (${score}::float8, id)`;
  const [{ total, ids }] = await database.query(
    `WITH listed AS MATERIALIZED (${listed})
     SELECT (SELECT count(*)::int FROM listed) AS total,
            ARRAY(SELECT id FROM listed ${isLater} ORDER BY score DESC, id LIMIT ${Math.trunc(page.first) + 1}) AS ids`,
    after === undefined ? values : [...values, after.score, after.id],
  );
  const rows = await database.query(
    `SELECT ${OPPORTUNITY_COLUMNS} ${OPPORTUNITY_TABLES} WHERE o.id = ANY($1::text[]) ORDER BY o.score DESC, o.id`,
    [ids],
  );
  const items: OpportunitySource[] = rows.slice(0, page.first).map(toOpportunity);
  return {
    items,
    totalCount: total as number,
    isTotalCapped: false,
    hidden: 0,
    hasNextPage: rows.length > page.first,
  };
}

/** Ids and scores, each once. */
function listedBy(list: TeamList): { listed: string; values: readonly unknown[] } {
  if (list.kind === 'REACHED') {
    const { reachKeys, audiences, since } = list.cohort;
    return {
      listed: `WITH cohort AS (${COHORT}), reached AS (${REACHED})
        SELECT cohort.id, cohort.score FROM cohort LEFT JOIN reached ON reached.id = cohort.id WHERE coalesce(reached.step, 0) >= $4`,
      values: [reachKeys, audiences, since, FUNNEL_STEPS.indexOf(list.step)],
    };
  }
  const { peopleKeys, audiences, contactBefore, feedbackBefore, wonSince } = list.query;
  if (list.kind === 'WON') {
    return {
      listed: `SELECT o.id, o.score FROM opportunity o WHERE o.id IN (SELECT w.opportunity_id ${WINS})`,
      values: [peopleKeys, wonSince],
    };
  }
  return list.kind === 'CLAIMED'
    ? { listed: `SELECT o.id, o.score ${CLAIMS}`, values: [peopleKeys, audiences] }
    : {
        listed: `SELECT o.id, o.score ${CLAIMS} AND ${IS_OVERDUE}`,
        values: [peopleKeys, audiences, contactBefore, feedbackBefore],
      };
}
