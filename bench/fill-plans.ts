import type { Database } from '../api/work/database.ts';
import type { PlanContent } from '../scoring/plans/plan-content.ts';
import type { Worker } from './fill-day.ts';

export const PLANS = 2_000;
const LINES = 8;
const TEAM = 5;

/** Service plans with three versions of eight products each and a team of five; needs the workers and subjects that `fillDay` left. */
export async function fillPlans(database: Database, workers: readonly Worker[], now: Date): Promise<void> {
  const plans = `generate_series(0, ${PLANS - 1}) AS n`;
  await database.query(
    `INSERT INTO plan (id, name, scope, subject_key, party_keys, unit_keys, manager_keys, status, version, agreed_version, made_by_key,
                       made_by_name, made_at, changed_at)
     SELECT 'plan-' || n, 'plan ' || n, 'CUSTOMER', s.key, ARRAY[s.key], ARRAY[w.unit_key], ARRAY[w.key],
            (ARRAY['DRAFT', 'IN_REVIEW', 'AGREED', 'CLOSED'])[1 + n % 4], 3, 2, w.key, w.name, $1,
            $1::timestamptz - (n % 300) * interval '1 day'
       FROM ${plans} JOIN worker w ON w.at = n % ${workers.length} JOIN subject s ON s.at = n`,
    [now],
  );
  await database.query(
    `INSERT INTO plan_version (plan_id, version, content, note, made_by_key, made_by_name, made_at)
     SELECT 'plan-' || n, version, $1::jsonb, '', w.key, w.name, $2
       FROM ${plans} CROSS JOIN generate_series(1, 3) AS version JOIN worker w ON w.at = n % ${workers.length}`,
    [JSON.stringify(contentOf(workers[0])), now],
  );
  await database.query(
    `INSERT INTO plan_member (plan_id, employee_key, employee_name, unit_key, role, joined_at)
     SELECT 'plan-' || n, w.key, w.name, w.unit_key, 'CORPORATE', $1
       FROM ${plans} CROSS JOIN generate_series(0, ${TEAM - 1}) AS m JOIN worker w ON w.at = (n + m * 7) % ${workers.length}`,
    [now],
  );
  await database.query(
    `INSERT INTO plan_step (plan_id, kind, version, note, by_key, by_name, at)
     SELECT 'plan-' || n, 'COMMENTED', 3, 'note', w.key, w.name, $1
       FROM ${plans} CROSS JOIN generate_series(1, 20) JOIN worker w ON w.at = n % ${workers.length}`,
    [now],
  );
  await database.query('ANALYZE');
}

function contentOf({ key, name }: Worker): PlanContent {
  const lines = Array.from({ length: LINES }, (_, at) => at);
  const dueOn = '2026-12-31';
  return {
    summary: 'x',
    needs: lines.map((at) => ({ id: `n${at}`, text: 'x', opportunityIds: [`o${at}`] })),
    items: lines.map((at) => ({
      id: `i${at}`,
      product: 'WORKING_CAPITAL',
      name: 'x',
      amount: 100,
      currency: 'CNY',
      term: 'x',
      price: 'x',
      rateBasisPoints: 300,
      needsApproval: false,
      lead: { key, name },
      assist: null,
      opportunityIds: [`o${at}`],
      reason: 'x',
    })),
    materials: lines.map((at) => ({ id: `m${at}`, name: 'x', from: 'BANK', who: '', dueOn })),
    milestones: lines.map((at) => ({ id: `d${at}`, name: 'x', dueOn })),
    internalNote: 'x',
  };
}
