import { findControl, findGroups } from './find-control.ts';
import { customerKeys, isValid, type ReadBank } from './read-bank.ts';

/** Findings of the three rules, computed from the feeds alone; each a line of text. */
export function findOpportunities(bank: ReadBank): Set<string> {
  return new Set([...findCounterparties(bank), ...findGroupMembers(bank), ...findPayroll(bank)]);
}

function findCounterparties(bank: ReadBank): string[] {
  const customers = customerKeys(bank);
  return bank.rows['supply-links'].flatMap((row) => {
    const [supplier, buyer] = [`ENTERPRISE ${row.supplierId}`, `ENTERPRISE ${row.buyerId}`];
    if (!isValid(bank, row) || Number(row.annualAmount) < 1_000_000) return [];
    if (customers.has(supplier) === customers.has(buyer)) return [];
    const [subject, via] = customers.has(buyer) ? [supplier, buyer] : [buyer, supplier];
    return [`uncovered-counterparty ${subject} via ${via}`];
  });
}

function findGroupMembers(bank: ReadBank): string[] {
  const customers = customerKeys(bank);
  return [...findGroups(findControl(bank)).values()].flatMap((members) => {
    const served = [...members].filter((member) => customers.has(member)).sort();
    if (served.length === 0) return [];
    const others = [...members].filter((member) => !customers.has(member));
    return others.map((subject) => `uncovered-group-member ${subject} via ${served.join(' ')}`);
  });
}

function findPayroll(bank: ReadBank): string[] {
  const customers = customerKeys(bank);
  const accounts = new Set(bank.rows.accounts.map((row) => `${row.ownerKind} ${row.ownerId}`));
  const staff = Map.groupBy(
    bank.rows.employments.filter((row) => isValid(bank, row)),
    (row) => `ENTERPRISE ${row.enterpriseId}`,
  );
  return [...staff].flatMap(([employer, rows]) => {
    const without = rows.filter((row) => !accounts.has(`PERSON ${row.personId}`)).length;
    if (!customers.has(employer) || without < 20) return [];
    return [`payroll-staff-without-accounts ${employer} count ${without} of ${rows.length}`];
  });
}
