import { REFUSED_DAYS } from '../../scoring/gates/gate.ts';
import type { OpportunityPage, OpportunitySource, OpportunityStatusName } from '../sources.ts';
import type { Database, Row } from './database.ts';
import {
  OPPORTUNITY_COLUMNS,
  OPPORTUNITY_TABLES,
  REFUSED_OUTCOMES,
  toOpportunity,
} from './opportunity-row.ts';

/** Whose opportunities to list: those of units or employees; undefined means all. */
export interface OpportunityReach {
  readonly unitKeys: readonly string[];
  readonly employeeKey: string | undefined;
}

export interface OpportunityQuery {
  /** Found by any of these rules. */
  readonly rules?: readonly string[];
  readonly types?: readonly string[];
  /** Open and claimed ones when left out. */
  readonly statuses?: readonly OpportunityStatusName[];
  readonly subjectKey?: string;
  readonly viaKey?: string;
  /** Subject or via. */
  readonly partyKey?: string;
  /** Led or assisted by this employee. */
  readonly workedOnBy?: string;
  readonly scoreMin?: number;
  /** Only those whose gate is open and whose subject did not decline the product in the days before this instant. */
  readonly workableAt?: Date;
  readonly reach?: OpportunityReach;
  /** Whether what is for the purpose RISK alone may be listed. */
  readonly withRisk: boolean;
  readonly first: number;
  readonly after?: string;
}

/** Counting what one may see stops here, and what is more is said to be more. */
const COUNT_MAX = 2_000;
/** Units and managers of one opportunity whom one viewer may stand for. */
const ROWS_EACH_MAX = 3;
const LISTED: readonly OpportunityStatusName[] = ['OPEN', 'CLAIMED'];
const BEST_FIRST = 'ORDER BY o.score DESC, o.id';

/**
 * A page, best first. `hidden` counts those that the filter selects but the reach leaves out.
 * Cost: O(page) for the whole bank; for a reach O(page × its units), counted up to two thousand.
 */
export async function listOpportunities(
  database: Database,
  query: OpportunityQuery,
): Promise<OpportunityPage> {
  const [rows, everything, seen] = await Promise.all([
    readPage(database, query),
    countAll({ ...query, reach: undefined }, database),
    query.reach === undefined ? undefined : countReached(query, database),
  ]);
  const totalCount = seen ?? everything;
  const isTotalCapped = query.reach !== undefined && totalCount > COUNT_MAX;
  return {
    items: rows.slice(0, query.first).map(toOpportunity),
    totalCount: isTotalCapped ? COUNT_MAX : totalCount,
    isTotalCapped,
    hidden: Math.max(0, everything - totalCount),
    hasNextPage: rows.length > query.first,
  };
}

function readPage(database: Database, query: OpportunityQuery): Promise<Row[]> {
  const limit = Math.trunc(query.first) + 1;
  const { text, values } = conditions(query, { after: query.after });
  if (query.reach === undefined || isOfSomebody(query)) {
    return database.query(
      `SELECT ${OPPORTUNITY_COLUMNS} ${OPPORTUNITY_TABLES} WHERE ${text} ${BEST_FIRST} LIMIT ${limit}`,
      values,
    );
  }
  return database.query(
    `SELECT ${OPPORTUNITY_COLUMNS} ${OPPORTUNITY_TABLES} WHERE o.id IN (
       SELECT best.id FROM (
         SELECT DISTINCT best.id, best.score FROM unnest($${values.length + 1}::text[]) AS reached, LATERAL (
           SELECT o.id, o.score FROM opportunity_reach o WHERE o.reach_key = reached AND ${text} ${BEST_FIRST} LIMIT ${limit}
         ) AS best
       ) AS best ORDER BY best.score DESC, best.id LIMIT ${limit}
     ) ${BEST_FIRST}`,
    [...values, reachKeys(query.reach)],
  );
}

async function countReached(query: OpportunityQuery, database: Database): Promise<number> {
  if (query.reach === undefined || isOfSomebody(query)) return countSome(query, database);
  const { text, values } = conditions(query);
  const [row] = await database.query(
    `SELECT count(DISTINCT reached.id)::int AS count FROM (
       SELECT o.id FROM opportunity_reach o WHERE o.reach_key = ANY($${values.length + 1}) AND ${text}
        LIMIT ${ROWS_EACH_MAX * COUNT_MAX + 1}
     ) AS reached`,
    [...values, reachKeys(query.reach)],
  );
  return row.count as number;
}

function reachKeys({ unitKeys, employeeKey }: OpportunityReach): string[] {
  return [...unitKeys, ...(employeeKey === undefined ? [] : [employeeKey])];
}

/** Whether the filter names a party or an employee: then there are few, and they are found by it. */
function isOfSomebody({ subjectKey, viaKey, partyKey, workedOnBy }: OpportunityQuery): boolean {
  return [subjectKey, viaKey, partyKey, workedOnBy].some((key) => key !== undefined);
}

/** Counts over the whole bank: from the tally, unless the filter asks for what the tally does not know. */
async function countAll(query: OpportunityQuery, database: Database): Promise<number> {
  if (isOfSomebody(query) || query.scoreMin !== undefined) return countSome(query, database);
  const { text, values } = conditions(query, { isTally: true });
  const [row] = await database.query(
    `SELECT coalesce(sum(o.count), 0)::float8 AS count FROM opportunity_tally o WHERE ${text}`,
    values,
  );
  const count = row.count as number;
  return query.workableAt === undefined
    ? count
    : count - (await countDeclined(query, query.workableAt, database));
}

/** Those among what the tally counts as workable whose subject declined the product lately. */
async function countDeclined(query: OpportunityQuery, at: Date, database: Database): Promise<number> {
  const { text, values } = conditions(query, { isTally: true });
  const [row] = await database.query(
    `SELECT count(*)::int AS count FROM opportunity o
      WHERE ${text} AND o.id IN (${declinedSince(`$${values.length + 1}`)})`,
    [...values, restedSince(at)],
  );
  return row.count as number;
}

/** Ids of all on a subject and product that were declined after an instant. */
function declinedSince(place: string): string {
  return `SELECT d.id FROM opportunity d WHERE (d.subject_key, d.product) IN (
    SELECT s.subject_key, s.product ${REFUSED_OUTCOMES} AND r.closed_at > ${place})`;
}

/** Ids of what an employee leads or assists. */
function workedOnBy(place: string): string {
  return `SELECT m.opportunity_id FROM opportunity_member m WHERE m.employee_key = ${place} AND m.role IN ('LEAD', 'ASSIST')`;
}

function restedSince(at: Date): Date {
  return new Date(at.getTime() - REFUSED_DAYS * 86_400_000);
}

async function countSome(query: OpportunityQuery, database: Database): Promise<number> {
  const { text, values } = conditions(query);
  const [row] = await database.query(
    `SELECT count(*)::int AS count FROM (SELECT 1 FROM opportunity o WHERE ${text} LIMIT ${COUNT_MAX + 1}) AS counted`,
    values,
  );
  return row.count as number;
}

/** What rows have to fulfil, under the name `o`; the reach itself only where a party or an employee is named. */
function conditions(
  query: OpportunityQuery,
  { after, isTally = false }: { after?: string; isTally?: boolean } = {},
): { text: string; values: unknown[] } {
  const statuses = (query.statuses ?? LISTED).map((status) => `'${status}'`).join(', ');
  const parts: string[] = [statuses === '' ? 'false' : `o.status IN (${statuses})`];
  const values: unknown[] = [];
  const add = (text: (place: string) => string, value: unknown): void => {
    values.push(value);
    parts.push(text(`$${values.length}`));
  };
  if (query.rules !== undefined) add((at) => `o.rules && ${at}::text[]`, query.rules);
  if (query.types !== undefined) add((at) => `o.type = ANY(${at})`, query.types);
  if (query.subjectKey !== undefined) add((at) => `o.subject_key = ${at}`, query.subjectKey);
  if (query.viaKey !== undefined) add((at) => `o.via_keys @> ARRAY[${at}]`, query.viaKey);
  if (query.partyKey !== undefined)
    add((at) => `(o.subject_key = ${at} OR o.via_keys @> ARRAY[${at}])`, query.partyKey);
  if (query.workedOnBy !== undefined) add((at) => `o.id IN (${workedOnBy(at)})`, query.workedOnBy);
  if (!query.withRisk) parts.push(`o.audience = 'SALES'`);
  if (query.workableAt !== undefined) {
    parts.push('o.is_workable');
    if (!isTally) add((at) => `o.id NOT IN (${declinedSince(at)})`, restedSince(query.workableAt));
  }
  if (query.scoreMin !== undefined) add((at) => `o.score >= ${at}`, query.scoreMin);
  if (query.reach !== undefined && isOfSomebody(query)) {
    add((at) => `(o.unit_keys || o.manager_keys || o.member_keys) && ${at}::text[]`, reachKeys(query.reach));
  }
  const cursor = after === undefined ? undefined : decodeCursor(after);
  if (cursor !== undefined) {
    values.push(cursor.score, cursor.id);
    parts.push(
      `(o.score < $${values.length - 1} OR (o.score = $${values.length - 1} AND o.id > $${values.length}))`,
    );
  }
  return { text: parts.join(' AND '), values };
}

/** The cursor of an opportunity in a list that is sorted best first. */
export function encodeCursor(opportunity: OpportunitySource): string {
  return Buffer.from(JSON.stringify([opportunity.score, opportunity.id])).toString('base64url');
}

/** What `encodeCursor` wrote; undefined for anything else. */
export function decodeCursor(cursor: string): { score: number; id: string } | undefined {
  try {
    const [score, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return typeof score === 'number' && typeof id === 'string' ? { score, id } : undefined;
  } catch {
    return undefined;
  }
}
