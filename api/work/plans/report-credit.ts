import type { Database } from '../database.ts';
import { actOnPlan } from './change-plan.ts';
import type { CreditStatus, PlanAct, PlanRefusal } from './plan-record.ts';

export interface NewCreditReport {
  readonly number: string;
  readonly status: CreditStatus;
  readonly amountFen: number | undefined;
  readonly note: string;
}

/** What cannot be true beside a status. */
const EXCLUDES: Readonly<Record<CreditStatus, readonly CreditStatus[]>> = {
  SUBMITTED: [],
  UNDER_REVIEW: [],
  APPROVED: ['DECLINED'],
  DECLINED: ['APPROVED', 'DRAWN'],
  DRAWN: ['DECLINED'],
};

/** Notes a status of an application, in whatever order they come; the same number and status is the same report. */
export function reportCredit(
  database: Database,
  act: PlanAct & NewCreditReport,
): Promise<PlanRefusal | undefined> {
  const { id, number, status, amountFen, note, by, now } = act;
  const work: Parameters<typeof actOnPlan>[3] = async (statements, plan) => {
    const earlier = await statements.query('SELECT plan_id, status FROM plan_credit WHERE number = $1', [
      number,
    ]);
    if (earlier.some((report) => report.plan_id !== id)) return 'NUMBER_OF_ANOTHER_PLAN';
    if (earlier.some((report) => report.status === status)) return undefined;
    if (earlier.some((report) => EXCLUDES[status].includes(report.status as CreditStatus)))
      return 'CREDIT_DECIDED_OTHERWISE';
    const added = await statements.query(
      `INSERT INTO plan_credit (plan_id, number, status, amount_fen, note, reported_by, reported_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
      [id, number, status, amountFen ?? null, note, by.name, now],
    );
    if (added.length === 0) return 'NUMBER_OF_ANOTHER_PLAN';
    await statements.query('UPDATE plan SET changed_at = $2 WHERE id = $1', [plan.id, now]);
    return undefined;
  };
  return actOnPlan(database, 'planCreditReport', act, work, { alsoClosed: true });
}
