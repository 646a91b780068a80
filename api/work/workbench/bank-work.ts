import type { Database } from '../database.ts';
import type { Audience } from './own-work.ts';
import { FUNNEL_STEPS, type FunnelStep } from './team-work.ts';

/** Units that belong to a branch, and who serves customers there. */
export interface BranchKeys {
  readonly branchKey: string;
  readonly unitKeys: readonly string[];
}

export interface BranchWork {
  readonly branchKey: string;
  readonly funnel: ReadonlyMap<FunnelStep, number>;
}

/**
 * How far what was found since an instant came, by branch; what two branches share counts for both.
 * Cost: O(found since + steps of those).
 */
export async function countByBranch(
  database: Database,
  query: {
    readonly branches: readonly BranchKeys[];
    readonly audiences: readonly Audience[];
    readonly since: Date;
  },
): Promise<BranchWork[]> {
  const units = query.branches.flatMap(({ branchKey, unitKeys }) =>
    unitKeys.map((unit) => ({ branch: branchKey, unit })),
  );
  const rows = await database.query(
    `WITH units AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS u (branch text, unit text)),
     found AS MATERIALIZED (
       SELECT o.id, o.unit_keys,
              (SELECT max(CASE WHEN s.kind = 'WON' THEN ${FUNNEL_STEPS.indexOf('WON')}
                      ELSE coalesce(array_position(ARRAY[${FUNNEL_STEPS.map((step) => `'${step}'`).join(', ')}], s.stage) - 1, 0) END)
                 FROM opportunity_step s WHERE s.opportunity_id = o.id AND s.at >= $3) AS step
         FROM opportunity o WHERE o.found_at >= $3 AND o.audience = ANY($2))
     SELECT branch, step, count(*)::int AS count
       FROM (SELECT DISTINCT u.branch, found.id, coalesce(found.step, 0) AS step
               FROM found, unnest(found.unit_keys) AS unit JOIN units u USING (unit)) AS of_branch
      GROUP BY 1, 2`,
    [JSON.stringify(units), query.audiences, query.since],
  );
  const byBranch = Map.groupBy(rows, (row) => row.branch as string);
  return query.branches.map(({ branchKey }) => ({
    branchKey,
    funnel: new Map(
      FUNNEL_STEPS.map((step, at) => [
        step,
        (byBranch.get(branchKey) ?? []).reduce(
          (sum, row) => sum + ((row.step as number) >= at ? (row.count as number) : 0),
          0,
        ),
      ]),
    ),
  }));
}

/** Who did anything with opportunities or lists on a business day `2026-11-24` or later. Cost: O(people × days). */
export async function listActive(database: Database, fromDay: string): Promise<Set<string>> {
  const rows = await database.query('SELECT DISTINCT employee_key FROM acted_on WHERE day >= $1', [fromDay]);
  return new Set(rows.map((row) => row.employee_key as string));
}
