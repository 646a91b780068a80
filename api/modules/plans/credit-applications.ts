import type { RequestContext } from '../../context.ts';
import type { CreditReport, CreditStatus } from '../../work/plans/plan-record.ts';

const FURTHEST_LAST: readonly CreditStatus[] = ['SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'DECLINED', 'DRAWN'];

/** Reports by application; amounts are told for the purposes RISK and OPERATIONS alone. */
export function creditApplicationsOf({ viewer }: RequestContext, reports: readonly CreditReport[]) {
  const seesAmounts = viewer.purpose === 'RISK' || viewer.purpose === 'OPERATIONS';
  return [...Map.groupBy(reports, ({ number }) => number)].map(([number, ofOne]) => {
    const told = ofOne.map(({ status, amountFen, note, by, at }) => ({
      status,
      amount: seesAmounts ? (amountFen ?? null) : null,
      note,
      by,
      at: at.toISOString(),
    }));
    const ranks = told.map(({ status }) => FURTHEST_LAST.indexOf(status));
    return {
      number,
      status: FURTHEST_LAST[Math.max(...ranks)],
      amount: told.findLast(({ amount }) => amount !== null)?.amount ?? null,
      reports: told,
    };
  });
}
