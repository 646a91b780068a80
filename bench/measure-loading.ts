import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jAddress, Neo4jConnection } from '../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../graph/neo4j/neo4j-fact-store.ts';
import { loadFolder } from '../loaders/load-folder.ts';
import type { LoadReport } from '../loaders/report/load-report.ts';
import { BareMerge, readBareRows } from './bare-merge.ts';
import { type Findings, perSecond, thousands } from './findings.ts';

const WARM_UP_ROWS = 20_000;
const PARTY_FEEDS = new Set(['enterprises', 'persons']);

/**
 * Loads the graph folder through its mapping, with the bare loop before and after it, so that neither profits from a quieter
 * machine; then loads it again.
 */
export async function measureLoading(
  directory: string,
  work: string,
  address: Neo4jAddress,
  connection: Neo4jConnection,
  findings: Findings,
): Promise<void> {
  const load = async (folder: string): Promise<LoadReport> =>
    loadFolder({
      directory: folder,
      mappingName: 'probe',
      store: new Neo4jFactStore(connection),
      workDirectory: join(work, 'tmp'),
      reportDirectory: join(work, 'report'),
    });
  const partiesOnly = join(work, 'parties');
  mkdirSync(partiesOnly);
  for (const file of ['Enterprise.csv', 'Person.csv']) cpSync(join(directory, file), join(partiesOnly, file));
  const parties = await load(partiesOnly);

  const bare = new BareMerge(address);
  await bare.prepare();
  const rows = readBareRows(directory);
  await bare.write(rows.splice(0, WARM_UP_ROWS));
  const half = Math.floor(rows.length / 2);
  const before = await bare.write(rows.slice(0, half));
  const first = await load(directory);
  const after = await bare.write(rows.slice(half));
  const bareAgain = await bare.write(rows);
  await bare.removeAll();
  await bare.close();
  const second = await load(directory);

  const relations = first.entries.filter(({ feed }) => !PARTY_FEEDS.has(feed));
  const relationRows = relations.reduce((sum, { read }) => sum + read, 0);
  const writeSeconds = relations.reduce((sum, { seconds }) => sum + seconds, 0);
  const partySeconds = first.entries.reduce((sum, { seconds }) => sum + seconds, 0) - writeSeconds;
  const bareRate = perSecond(rows.length, before + after);
  const supply = relations.find(({ feed }) => feed === 'supply-links')!;
  const ownRate = perSecond(relationRows, writeSeconds * 1000);
  const endRate = perSecond(relationRows, (first.seconds - partySeconds) * 1000);
  const againRate = perSecond(second.rows.read, second.seconds * 1000);
  const ratio = (rate: number): string => `${(rate / bareRate).toFixed(2)} x bare`;
  findings.add('Loading, rows a second', [
    { what: 'parties, new', value: thousands(parties.rowsPerSecond) },
    {
      what: 'bare keyed MERGE loop (before / after / both)',
      value: `${thousands(perSecond(half, before))} / ${thousands(perSecond(rows.length - half, after))} / ${thousands(bareRate)}`,
    },
    { what: 'bare loop, rows already there', value: thousands(perSecond(rows.length, bareAgain)) },
    {
      what: 'relationships, checked and written',
      value: `${thousands(endRate)}  ${ratio(endRate)}`,
      target: '0.9 x bare',
      holds: endRate >= 0.9 * bareRate,
    },
    { what: 'relationships, written', value: `${thousands(ownRate)}  ${ratio(ownRate)}` },
    {
      what: 'supply links, written',
      value: `${thousands(supply.rowsPerSecond)}  ${ratio(supply.rowsPerSecond)}`,
    },
    {
      what: 'the same folder again, end to end',
      value: thousands(againRate),
      target: '70k',
      holds: againRate >= 70_000,
    },
  ]);
  const changed = second.facts.created + second.facts.corrected + second.facts.closed;
  if (changed > 0) throw new Error(`loading again changed ${changed} facts`);
}
