import type { GraphView } from '../../../graph/image/graph-view.ts';
import { readMetric } from '../../signals/read-signals.ts';
import { customerReader } from '../customer-reader.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

/**
 * A customer that pays its staff through another bank.
 * Source: methods SC-08.
 */
export const payrollElsewhere: OpportunityRule = {
  id: 'payroll-elsewhere',
  type: 'MINED_NEED',
  name: { zh: '他行代发工资', en: 'Payroll elsewhere' },
  products: ['PAYROLL'],
  parameters: [
    { key: 'monthsMin', default: 3, min: 1, max: 12, unit: 'COUNT' },
    { key: 'staffMin', default: 20, min: 1, max: 100_000, unit: 'COUNT' },
    { key: 'expiresInDays', default: 30, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}已连续 {months} 个月在他行代发 {staff} 名员工工资',
    en: '{subject} has paid {staff} people through another bank for {months} months',
  }),
  find: findPayrollElsewhere,
};

function findPayrollElsewhere(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const staffOf = readMetric(view, 'payroll-elsewhere-staff');
  const found = [...readMetric(view, 'payroll-elsewhere-months')].flatMap(([party, months]) => {
    const staff = staffOf.get(party);
    const isFound = months.figure >= settings.monthsMin && (staff?.figure ?? 0) >= settings.staffMin;
    return isFound && isCustomer(party) ? [{ party, months, staff: staff! }] : [];
  });
  return found.map(({ party, months, staff }) => ({
    subject: party,
    via: party,
    product: 'PAYROLL',
    size: staff.figure,
    hops: 0,
    details: { months: months.figure, staff: staff.figure },
    evidence: [months.evidence, staff.evidence],
    expiresInDays: settings.expiresInDays,
  }));
}
