import type { Database } from '../database.ts';
import { type ListScope, within } from './task-list.ts';

/** What happened on a day, and how far a place had come by its end. */
export interface DayFigures {
  readonly sent: number;
  readonly assigned: number;
  readonly touched: number;
  readonly opportunities: number;
  readonly landed: number;
  readonly landedFen: number;
  readonly assignedThatDay: number;
  readonly touchedThatDay: number;
  readonly opportunitiesThatDay: number;
  readonly landedThatDay: number;
}

const MOMENTS = {
  assigned: 'assigned_at',
  touched: 'touched_at',
  opportunities: 'opportunity_at',
  landed: 'landed_at',
} as const;

/**
 * The figures of each place a level down at the end of a day.
 * Shape: by key of the place. `from` and `to` are the instants at which the day begins and ends.
 */
export async function dayFigures(
  database: Database,
  listId: string,
  scope: ListScope,
  level: 'branch_key' | 'sub_key' | 'assignee_key',
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<Map<string, DayFigures>> {
  const parameters: unknown[] = [listId, from, to];
  const scoped = within(scope, parameters, 'i');
  const counts = Object.entries(MOMENTS).map(
    ([name, column]) => `count(*) FILTER (WHERE i.${column} < $3)::int AS ${name},
      count(*) FILTER (WHERE i.${column} >= $2 AND i.${column} < $3)::int AS ${name}_that_day`,
  );
  const rows = await database.query(
    `SELECT i.${level} AS key, count(*)::int AS sent, ${counts.join(', ')},
            coalesce(sum(i.landed_fen) FILTER (WHERE i.landed_at < $3), 0)::text AS landed_fen
       FROM list_item i WHERE i.list_id = $1 AND ${scoped} GROUP BY 1`,
    parameters,
  );
  return new Map(
    rows.map((row) => [
      row.key as string,
      {
        sent: row.sent as number,
        assigned: row.assigned as number,
        touched: row.touched as number,
        opportunities: row.opportunities as number,
        landed: row.landed as number,
        landedFen: Number(row.landed_fen),
        assignedThatDay: row.assigned_that_day as number,
        touchedThatDay: row.touched_that_day as number,
        opportunitiesThatDay: row.opportunities_that_day as number,
        landedThatDay: row.landed_that_day as number,
      },
    ]),
  );
}
