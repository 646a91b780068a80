import { findControl, findGroups } from './find-control.ts';
import type { ReadBank, Row } from './read-bank.ts';

const NO_TRADE = ['借款', '往来款', '代发工资'];

/** Pairs `supplier from buyer` that the payments of the twelve full months show to be supply (methods: confidence and months). */
export function findPaidSupply(bank: ReadBank): Set<string> {
  const owners = new Map(bank.rows.accounts.map((row) => [row.accountId, `${row.ownerKind} ${row.ownerId}`]));
  const group = new Map<string, string>();
  for (const [controller, members] of findGroups(findControl(bank))) {
    for (const member of members) group.set(member, controller);
  }
  const monthly = new Map<string, Map<string, number>>();
  for (const row of bank.rows.payments) {
    const payer = partyOf(row.payerKind, row.payer, owners);
    const payee = partyOf(row.payeeKind, row.payee, owners);
    if (!isTrade(row, bank) || !payer.startsWith('ENTERPRISE') || !payee.startsWith('ENTERPRISE')) continue;
    if (group.has(payer) && group.get(payer) === group.get(payee)) continue;
    const key = `${payee} from ${payer}`;
    const months = monthly.get(key) ?? new Map<string, number>();
    const month = row.paidOn.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + Number(row.amountCny));
    monthly.set(key, months);
  }
  return new Set([...monthly].filter(([, months]) => isRegular([...months.values()])).map(([key]) => key));
}

function partyOf(kind: string, id: string, owners: ReadonlyMap<string, string>): string {
  return kind === 'ACCOUNT' ? owners.get(id)! : `${kind} ${id}`;
}

function isTrade(row: Row, bank: ReadBank): boolean {
  return (
    row.paidOn.slice(0, 7) < bank.today.slice(0, 7) &&
    Number(row.amountCny) >= 10_000 &&
    !NO_TRADE.includes(row.purpose)
  );
}

/** The share of the payee's inflow is left out: it could only raise the confidence. */
function isRegular(amounts: readonly number[]): boolean {
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
  const variance = amounts.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / amounts.length;
  const evenness = 1 - Math.min(1, Math.sqrt(variance) / mean);
  return amounts.length >= 3 && 0.4 * (amounts.length / 12) + 0.3 * evenness >= 0.5;
}
