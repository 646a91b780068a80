import { setTimeout as sleep } from 'node:timers/promises';
import { readRunRecord } from '../../api/run/run-lock.ts';
import { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { ask } from '../support/proxima-process.ts';
import { type DisturbedBank, loadInto, startLoad } from './load-faults.ts';

const GIVE_UP_MS = 120_000;
/** A supply link that no generated bank has. */
const [SUPPLIER, BUYER] = ['story-machinery-holding', 'story-machinery-core'];
const ROW = {
  supplierId: SUPPLIER,
  buyerId: BUYER,
  annualAmount: '4242000',
  goods: '新货',
  validFrom: '2020-01-01',
};
const SUPPLIERS = `{ neighbourhood(of: { kind: ENTERPRISE, sourceId: "${BUYER}" }, kinds: [SUPPLIES], limit: 500) {
  items { party { sourceId } } } }`;

const LINK = `MATCH (:Entity {key: 'E:${SUPPLIER}'})-[r:SUPPLIES]->(:Entity {key: 'E:${BUYER}'}) RETURN count(r) AS count`;

/** Loads a day with one new fact while the service answers. Gives the milliseconds from its commit to the first answer with it. */
export async function measureTimeToAnswer(bank: DisturbedBank, url: string): Promise<number> {
  bank.days.write(bank.day++, { 'supply-links': ROW });
  await loadInto(bank.book, bank);
  const connection = new Neo4jConnection(readRunRecord(bank.data)!.neo4j!);
  const isStored = async (): Promise<boolean> => (await connection.read(LINK)).records[0].get('count') > 0;
  const isAnswered = async (): Promise<boolean> => {
    const { neighbourhood } = await ask<{ neighbourhood: { items: { party: { sourceId: string } }[] } }>(
      url,
      'risk',
      SUPPLIERS,
    );
    return neighbourhood.items.some(({ party }) => party.sourceId === SUPPLIER);
  };
  const load = startLoad(bank);
  const [storedAt, answeredAt] = await Promise.all([timeOf(isStored), timeOf(isAnswered)]);
  if ((await load.ended) !== 0) throw new Error(load.output());
  await connection.close();
  return answeredAt - storedAt;
}

/** When something is first seen to be so. */
async function timeOf(isSo: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > GIVE_UP_MS) throw new Error('the fact that was loaded did not appear');
    await sleep(20);
  }
  return performance.now();
}
