import { readRunRecord } from '../../api/run/run-lock.ts';
import { buildImage } from '../../graph/image/build-image.ts';
import { GraphImage } from '../../graph/image/graph-image.ts';
import { dayOfInstant } from '../../graph/model/day.ts';
import { Neo4jChangeLog } from '../../graph/neo4j/neo4j-change-log.ts';
import { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../graph/neo4j/neo4j-fact-store.ts';
import { readAllFacts } from '../../graph/neo4j/read-all-facts.ts';
import { mineOpportunities } from '../../scoring/opportunities/mine-opportunities.ts';
import { describeImage } from './describe-image.ts';
import { countLosses, type Losses, readFactVersions } from './fact-book.ts';
import { type DisturbedBank, loadInto } from './load-faults.ts';

export interface StoreInspection {
  readonly losses: Losses;
  /** What loading the last day once more changed: nothing. */
  readonly changedByLoadingAgain: number;
  /** Change numbers that are missing or there twice. */
  readonly gaps: number;
  /** Whether the image from the change log is the image from the facts. */
  readonly isLogWhole: boolean;
  /** What the rules find in the facts as they stand. */
  readonly opportunities: readonly string[];
}

/** Holds the store of the running service against what should be in it, and its change log against its facts. */
export async function inspectStore(bank: DisturbedBank): Promise<StoreInspection> {
  const connection = new Neo4jConnection(readRunRecord(bank.data)!.neo4j!);
  try {
    const { facts } = await loadInto(new Neo4jFactStore(connection), bank);
    const losses = countLosses(bank.book.versions(), await readFactVersions(connection));
    const { records } = await connection.read('MATCH (c:Change) RETURN max(c.seq) - count(c) AS gaps');
    const base = await buildImage(new Neo4jChangeLog(connection));
    const [fromLog, fromFacts] = [base, await readAllFacts(connection)].map(describeImage);
    const mining = mineOpportunities(new GraphImage(base).view(dayOfInstant(Date.now())));
    return {
      losses,
      changedByLoadingAgain: facts.created + facts.corrected + facts.closed,
      gaps: records[0].get('gaps'),
      isLogWhole: fromLog.length === fromFacts.length && fromLog.every((line, at) => line === fromFacts[at]),
      opportunities: [...mining.opportunities()].map(({ key }) => key),
    };
  } finally {
    await connection.close();
  }
}
