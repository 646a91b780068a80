import { describe, expect, it } from 'vitest';
import { loadText } from '../testing/load-text.ts';
import { MemoryFactStore } from '../testing/memory-fact-store.ts';

const BASE = {
  'enterprises.csv': 'enterpriseId,name\n1,甲公司\n2,乙公司\n',
  'accounts.csv': 'accountId,ownerId\na,1\nb,2\nc,1\n',
};
const HEADER = 'payer,payee,amount,paidOn,purpose,currency,amountCny,payeeKind';

async function load(rows: string[]) {
  const store = new MemoryFactStore();
  const loaded = await loadText(store, { ...BASE, 'payments.csv': `${[HEADER, ...rows].join('\n')}\n` });
  const sums = [...store.relationships.values()]
    .map((kept) => JSON.parse(kept.content))
    .filter((fact) => fact.kind === 'PAYS');
  return { ...loaded, sums };
}

describe('payments', () => {
  it('between accounts are summed by owner: a year of full months, every month in the list', async () => {
    const { sums, report } = await load([
      'a,b,100.10,2025-10-31,货款,,,',
      'a,b,200,2025-11-01,货款,,,',
      'c,b,0.05,2026-10-31,运费,,,',
      'a,b,7,2026-11-02,运费,,,',
    ]);
    expect(sums).toHaveLength(1);
    expect(sums[0]).toMatchObject({ subjectKey: 'E:1', objectKey: 'E:2' });
    expect(sums[0].properties).toMatchObject({
      amount: 20_005,
      payments: 2,
      months: '2025-10:10010;2025-11:20000;2026-10:5;2026-11:700',
      label: '货款',
    });
    expect(report.files.find((file) => file.file === 'payments.csv')).toMatchObject({ read: 4, accepted: 4 });
  });

  it('between accounts of one party are filtered, and those of unknown accounts rejected', async () => {
    const { report, rejected } = await load(['a,c,5,2026-01-02,,,,', 'a,z,5,2026-01-02,,,,']);
    expect(report.files.find((file) => file.file === 'payments.csv')).toMatchObject({
      filtered: 1,
      rejected: 1,
    });
    expect(rejected).toMatchObject([{ code: 'UNKNOWN_ACCOUNT', column: 'payee', value: 'z', line: '3' }]);
  });

  it('to a party by its kind need no account', async () => {
    const { sums } = await load(['a,2,5,2026-01-02,,,,ENTERPRISE']);
    expect(sums).toMatchObject([{ subjectKey: 'E:1', objectKey: 'E:2' }]);
  });

  it('in foreign currency stay apart unless they come with the yuan', async () => {
    const { sums } = await load([
      'a,b,5,2026-01-02,,USD,,',
      'a,b,5,2026-01-02,,USD,36,',
      'a,b,1,2026-02-02,,,,',
    ]);
    expect(sums.map(({ properties }) => [properties.currency, properties.months])).toEqual([
      ['USD', '2026-01:500'],
      [undefined, '2026-01:3600;2026-02:100'],
    ]);
  });
});
