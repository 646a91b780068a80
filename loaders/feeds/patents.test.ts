import { expect, test } from 'vitest';
import { parseDay } from '../../graph/model/day.ts';
import type { RelationshipFact } from '../../graph/model/facts.ts';
import { loadText } from '../testing/load-text.ts';
import { MemoryFactStore } from '../testing/memory-fact-store.ts';

const ENTERPRISES = 'enterpriseId,name\n1,甲公司\n2,乙公司\n';
const PATENTS =
  'patentId,holderId,kind,filedOn,publishedOn,grantedOn,acquiredOn,ipc,claims,familyJurisdictions,citationsAsOf\n' +
  'CN1B,1,发明,2018-11-24,2020-05-24,2021-06-01,,H01M 10/0525;B60L 50/60,12,CN;US;cn,2026-11-01\n' +
  'CN2U,2,UTILITY_MODEL,2020-01-01,,2020-09-01,2026-03-01,,,,\n';

const load = (store: MemoryFactStore, patents: string, citations = 'citedId,citingId,citedOn\n') =>
  loadText(store, {
    'enterprises.csv': ENTERPRISES,
    'patents.csv': patents,
    'patent-citations.csv': citations,
  });

const factsOf = (store: MemoryFactStore, kind: string): RelationshipFact[] =>
  [...store.relationships.values()]
    .map(({ content }) => JSON.parse(content) as RelationshipFact)
    .filter((fact) => fact.kind === kind);

test('a patent is held from filing, or from the day it was bought, with its IPC symbols as the label', async () => {
  const store = new MemoryFactStore();
  await load(store, PATENTS);
  const held = factsOf(store, 'HOLDS_PATENT');
  expect(held).toMatchObject([
    {
      subjectKey: 'E:1',
      objectKey: 'N:CN1B',
      validFrom: parseDay('2018-11-24'),
      properties: { kindCode: 1, claims: 12, familySize: 2, label: 'H01M 10/0525;B60L 50/60' },
    },
    { objectKey: 'N:CN2U', validFrom: parseDay('2026-03-01'), properties: { kindCode: 2 } },
  ]);
  expect(held[1].properties).not.toHaveProperty('familySize');
});

test('a citation stands by itself: the citing patent need not be held by anybody, the cited one must be known', async () => {
  const store = new MemoryFactStore();
  const { rejected } = await load(
    store,
    PATENTS,
    'citedId,citingId,citedOn,citingIpc\nCN1B,US9,2022-01-01,H02J 7/00\nCN7B,US9,2022-01-01,\nCN1B,CN1B,2022-01-01,\n',
  );
  expect(factsOf(store, 'CITED_BY')).toMatchObject([
    { subjectKey: 'N:CN1B', objectKey: 'N:US9', properties: { label: 'H02J 7/00' } },
  ]);
  expect(rejected.map(({ code }) => code).sort()).toEqual(['SELF_LINK', 'UNKNOWN_PATENT']);
});

test('a patent that is granted before it was filed, or of a kind there is not, is rejected', async () => {
  const { rejected } = await load(
    new MemoryFactStore(),
    'patentId,holderId,kind,filedOn,grantedOn\nA,1,INVENTION,2020-01-01,2019-01-01\nB,1,TRADEMARK,2020-01-01,\n',
  );
  expect(rejected.map(({ code }) => code).sort()).toEqual(['RANGE_REVERSED', 'WORD_UNKNOWN']);
});

test('the same rows again change nothing', async () => {
  const store = new MemoryFactStore();
  const citations = 'citedId,citingId,citedOn\nCN1B,CN2U,2022-01-01\n';
  await load(store, PATENTS, citations);
  const before = store.openFacts();
  await load(store, PATENTS, citations);
  expect(store.openFacts()).toEqual(before);
  expect(before.some((fact) => fact.includes('CITED_BY'))).toBe(true);
});
