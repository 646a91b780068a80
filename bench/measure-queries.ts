import { GraphImage } from '../graph/image/graph-image.ts';
import type { ImageBase } from '../graph/image/image-base.ts';
import { dayOfInstant } from '../graph/model/day.ts';
import type { RelationshipKind } from '../graph/model/relationship-kind.ts';
import type { Neo4jConnection } from '../graph/neo4j/neo4j-connection.ts';
import { createRandom } from '../loaders/demo/random.ts';
import { countWithinHops } from '../scoring/neighbourhood/count-within-hops.ts';
import { computeSupplyChain } from '../scoring/supply/compute-supply-chain.ts';
import { type Figure, type Findings, median, ms, percentile } from './findings.ts';
import * as graphology from './graphology-walk.ts';

const KINDS: readonly RelationshipKind[] = [
  'OWNS',
  'SUPPLIES',
  'GUARANTEES',
  'PAYS',
  'EMPLOYS',
  'HOLDS_POSITION',
];
const HUBS = 50;
const RANDOMS = 300;
const TIERS = 4;
const CYPHER_SHARE = 1 / 20;

/** What one engine answers and how long each answer took. */
interface Run {
  readonly counts: number[];
  readonly times: number[];
}

/** One question to three engines on the same graph. */
interface Question {
  readonly what: string;
  readonly starts: readonly number[];
  readonly image: (no: number) => number;
  readonly graphology: (no: number) => number;
  readonly cypher: string;
  readonly isHeadline?: boolean;
}

/** Asks the same of the image, of Cypher and of graphology, and holds their answers against one another. */
export async function measureQueries(
  base: ImageBase,
  connection: Neo4jConnection,
  findings: Findings,
): Promise<void> {
  const view = new GraphImage(base).view(dayOfInstant(Date.now()));
  const start = performance.now();
  const graph = graphology.toGraphology(base, KINDS);
  const built = performance.now() - start;
  const degree = (no: number): number =>
    KINDS.reduce((sum, kind) => sum + view.countOut(kind, no) + view.countIn(kind, no), 0);
  const all = Array.from({ length: base.entityCount }, (_, no) => no);
  const degrees = all.map(degree);
  const hubs = [...all].sort((a, b) => degrees[b] - degrees[a]).slice(0, HUBS);
  const randoms = createRandom(7, 'starts').sample(all, RANDOMS);
  const hopsFrom = (name: string, starts: readonly number[], hops: number): Question => ({
    what: `${hops} hop${hops > 1 ? 's' : ''} from ${name}`,
    starts,
    image: (no) => countWithinHops(view, no, hops, KINDS),
    graphology: (no) => graphology.countWithinHops(graph, no, hops),
    cypher: `MATCH (a:Entity {key: $key})-[:${KINDS.join('|')}*0..${hops}]-(b) RETURN count(DISTINCT b) AS count`,
    isHeadline: name === 'a hub' && hops === 3,
  });
  const upstream = { direction: 'UPSTREAM', depthMax: TIERS, limit: 1 } as const;
  const questions = [
    ...[1, 2, 3].map((hops) => hopsFrom('a hub', hubs, hops)),
    ...[1, 2, 3].map((hops) => hopsFrom('any party', randoms, hops)),
    {
      what: `${TIERS} supply tiers up from a hub`,
      starts: hubs,
      image: (no: number) => computeSupplyChain(view, no, upstream).total,
      graphology: (no: number) => graphology.countSuppliers(graph, no, TIERS),
      cypher: `MATCH (a:Entity {key: $key})<-[:SUPPLIES*1..${TIERS}]-(b) WHERE b <> a RETURN count(DISTINCT b) AS count`,
    },
  ];
  const figures: Figure[] = [];
  for (const question of questions) {
    figures.push(await compare(question, connection, (no) => view.keyOf(no)));
  }
  findings.add('Queries, p50 / p95: image | Cypher | graphology', [
    ...figures,
    { what: 'building the graphology graph', value: ms(built) },
  ]);
}

async function compare(
  question: Question,
  connection: Neo4jConnection,
  keyOf: (no: number) => string,
): Promise<Figure> {
  const cypher = async (no: number): Promise<number> =>
    (await connection.read(question.cypher, { key: keyOf(no) })).records[0].get('count');
  const image = await run(question.starts, question.image);
  const stored = await run(question.starts, cypher);
  const other = await run(question.starts, question.graphology);
  question.starts.forEach((no, at) => {
    const counts = [image, stored, other].map((each) => each.counts[at]);
    if (new Set(counts).size > 1)
      throw new Error(
        `${question.what} from ${keyOf(no)}: image, Cypher, graphology count ${counts.join(', ')}`,
      );
  });
  const spread = ({ times }: Run): string => `${ms(median(times))} / ${ms(percentile(times, 0.95))}`;
  const share = median(image.times) / median(stored.times);
  return {
    what: question.what,
    value: `${[image, stored, other].map(spread).join(' | ')}   Cypher / ${(1 / share).toFixed(0)}`,
    ...(question.isHeadline ? { target: '1/20 of Cypher', holds: share <= CYPHER_SHARE } : {}),
  };
}

/** Every start once to warm up, once to measure. */
async function run(starts: readonly number[], ask: (no: number) => number | Promise<number>): Promise<Run> {
  for (const no of starts.slice(0, 20)) await ask(no);
  const [counts, times]: [number[], number[]] = [[], []];
  for (const no of starts) {
    const start = performance.now();
    counts.push(await ask(no));
    times.push(performance.now() - start);
  }
  return { counts, times };
}
