import { describe, expect, it } from 'vitest';
import { loadText } from '../testing/load-text.ts';
import { MemoryFactStore } from '../testing/memory-fact-store.ts';

const MONTHS = ['05', '06', '07', '08', '09', '10'];
const HEADER = 'payer,payee,amount,paidOn,purpose,payeeKind,agentFor';
const NEWEST = 'a,5,50000,2026-11-02,货款,ENTERPRISE,';
const FILES = {
  'enterprises.csv': 'enterpriseId,name\n1,甲公司\n2,乙公司\n3,丙公司\n4,丁支付\n5,戊公司\n',
  'accounts.csv': 'accountId,ownerId\na,1\nb,2\nc,1\n',
};

function mapping(infer: string, more = ''): string {
  return `
files:
  enterprises: { path: enterprises.csv }
  accounts: { path: accounts.csv }
  payments: { path: payments.csv }
  supply: { path: supply-links.csv }
  control_groups: { path: groups.csv }
  agents: { path: agents.csv }
  corroborations: { path: invoices.csv }
  purposes: { path: purposes.csv }
  coverages: { path: coverages.csv }
feeds:
  - { feed: enterprises, file: enterprises, load: full }
  - { feed: accounts, file: accounts, load: full }
  - { feed: supply-links, file: supply, load: full }
  - { feed: payments, file: payments, load: full${infer}${more} }`;
}
const INFER = ', infer: supply, uses: [control_groups, agents, corroborations, purposes, coverages]';

/** A payment in each of six months. */
function monthly(payer: string, payee: string, amount: number, more = '货款,ENTERPRISE,'): string[] {
  return MONTHS.map((month) => `${payer},${payee},${amount},2026-${month}-15,${more}`);
}

async function load(
  rows: string[],
  files: Record<string, string> = {},
  store = new MemoryFactStore(),
  text = mapping(INFER),
) {
  const payments = `${[HEADER, ...rows, NEWEST].join('\n')}\n`;
  const loaded = await loadText(store, { ...FILES, 'payments.csv': payments, ...files }, { mapping: text });
  const supply = [...store.relationships.values()]
    .filter(({ isOpen }) => isOpen)
    .map((kept) => JSON.parse(kept.content))
    .filter((fact) => fact.kind === 'SUPPLIES');
  return { ...loaded, store, supply };
}

describe('supply inferred by a load', () => {
  it('goes from the paid to the paying party, with its confidence and where it comes from', async () => {
    const { supply, report } = await load(monthly('a', '2', 100_000));
    expect(supply).toHaveLength(1);
    expect(supply[0]).toMatchObject({
      subjectKey: 'E:2',
      objectKey: 'E:1',
      validFrom: 20_588,
      properties: {
        annualAmount: 60_000_000,
        confidence: 0.8,
        evidenceSource: 'payments',
        activeMonths: 6,
        inflowShare: 1_000_000_000,
        paymentGap: 31,
        prepaidShare: 0,
        lastOn: 20_741,
      },
    });
    expect(supply[0].properties.label).toBeUndefined();
    expect(report.entries.at(-1)?.facts).toMatchObject({ stated: 3, created: 3 });
    expect(report.entries.at(-1)).toMatchObject({ read: 7, accepted: 7, rejected: 0 });
  });

  it('is a candidate below one half, and says so', async () => {
    const { supply } = await load([...monthly('a', '2', 100_000).slice(0, 2)]);
    expect(supply).toMatchObject([{ properties: { confidence: 0.49, label: '疑似供应', activeMonths: 2 } }]);
  });

  it('is not inferred unless the mapping asks for it', async () => {
    expect((await load(monthly('a', '2', 100_000), {}, undefined, mapping(''))).supply).toEqual([]);
  });

  it('goes by the groups, agents, documents, purposes and coverages of the files it uses', async () => {
    const rows = [
      ...monthly('a', '2', 100_000),
      ...monthly('a', '3', 100_000, '特殊,ENTERPRISE,'),
      ...monthly('a', '4', 100_000, '货款,ENTERPRISE,5'),
      `b,3,100000,2026-06-01,货款,ENTERPRISE,`,
    ];
    const { supply } = await load(rows, {
      'groups.csv': 'party,head\n1,h\n2,h\n',
      'agents.csv': 'party\n4\n',
      'invoices.csv': 'payer,payee,kind\n2,3,INVOICE\n',
      'purposes.csv': 'word,class\n特殊,LOAN\n',
      'coverages.csv': 'party,share\n5,0.4\n',
    });
    const found = supply.map(({ subjectKey, objectKey, properties }) => [
      subjectKey,
      objectKey,
      properties.confidence,
      properties.coverage,
    ]);
    expect(found.sort()).toEqual([
      ['E:3', 'E:2', 0.8, undefined],
      ['E:5', 'E:1', 0.8, 0.4],
    ]);
  });

  it('changes nothing when it is loaded again, and is closed when the payments are gone', async () => {
    const first = await load(monthly('a', '2', 100_000));
    const before = first.store.openFacts();
    await load(monthly('a', '2', 100_000), {}, first.store);
    expect(first.store.openFacts()).toEqual(before);
    const { supply, report } = await load([], {}, first.store);
    expect(supply).toEqual([]);
    expect(report.entries.at(-1)?.facts.closed).toBe(2);
  });

  it('is closed when the mapping no longer asks for it', async () => {
    const { store } = await load(monthly('a', '2', 100_000));
    const { supply } = await load(monthly('a', '2', 100_000), {}, store, mapping(''));
    expect(supply).toEqual([]);
  });

  it('stands beside a supply link that a source states', async () => {
    const links = { 'supply-links.csv': 'supplierId,buyerId,annualAmount\n2,1,900000\n' };
    const { supply, store } = await load(monthly('a', '2', 100_000), links);
    expect(supply.map(({ properties }) => properties.annualAmount).sort()).toEqual([60_000_000, 90_000_000]);
    expect((await load([], links, store)).supply).toMatchObject([
      { properties: { annualAmount: 90_000_000 } },
    ]);
  });

  it('is refused for feeds that are no payments, and for files that the mapping does not know', async () => {
    const wrong = mapping(INFER).replace(
      'enterprises, load: full }',
      'enterprises, load: full, infer: supply }',
    );
    await expect(load([], {}, undefined, wrong)).rejects.toThrow('enterprises show no supply');
    const unknown = mapping(', infer: supply, uses: [groups]');
    await expect(load([], {}, undefined, unknown)).rejects.toThrow('file "groups" is not among files');
  });

  it('is refused with the name of the table that lacks a column', async () => {
    await expect(load(monthly('a', '2', 1), { 'groups.csv': 'firm,head\n1,h\n' })).rejects.toThrow(
      'control_groups failed',
    );
  });
});
