import { join } from 'node:path';
import { buildImage } from '../graph/image/build-image.ts';
import type { ImageBase, KindBase } from '../graph/image/image-base.ts';
import { loadImage, saveImage } from '../graph/image/image-file.ts';
import { RELATIONSHIP_KINDS, relationshipDefinition } from '../graph/model/relationship-kind.ts';
import { Neo4jChangeLog } from '../graph/neo4j/neo4j-change-log.ts';
import type { Neo4jConnection } from '../graph/neo4j/neo4j-connection.ts';
import { type Figure, type Findings, median, ms, perSecond, thousands } from './findings.ts';

const ROUNDS = 5;
const BYTES_MAX = 64;
const READ_MAX_MS = 500;
const STORE = 'bench';

/** Builds the image, saves it, reads it back, and says what each of its columns takes. */
export async function measureImage(
  connection: Neo4jConnection,
  work: string,
  findings: Findings,
): Promise<ImageBase> {
  const log = new Neo4jChangeLog(connection);
  const builds: number[] = [];
  let base = await buildImage(log);
  for (let round = 0; round < ROUNDS; round++)
    builds.push(await time(async () => (base = await buildImage(log))));
  const file = join(work, 'graph.image');
  const save = await time(() => saveImage(base, file, STORE));
  const reads: number[] = [];
  for (let round = 0; round < ROUNDS; round++) reads.push(await time(() => loadImage(file, STORE)));
  const rows = base.kinds.reduce((sum, kind) => sum + (kind?.rows ?? 0), 0);
  const rate = perSecond(rows, median(builds));
  findings.add(`Graph image of ${base.entityCount} entities and ${rows} relationships`, [
    {
      what: 'built from the change log, all columns',
      value: `${ms(median(builds))}, ${thousands(rate)}/s`,
      target: '1M/s',
      holds: rate >= 1e6,
    },
    { what: 'saved', value: ms(save) },
    {
      what: 'read from its file',
      value: ms(median(reads)),
      target: `${READ_MAX_MS} ms`,
      holds: median(reads) <= READ_MAX_MS,
    },
    {
      what: 'most memory of this process so far',
      value: `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
    },
  ]);
  findings.add('Bytes a relationship', bytesPerRelationship(base, rows));
  return base;
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function bytesPerRelationship(base: ImageBase, rows: number): Figure[] {
  const figures: Figure[] = [];
  let total = 0;
  base.kinds.forEach((kind, code) => {
    if (kind === undefined) return;
    const columns = columnsOf(kind, code);
    const bytes = columns.reduce((sum, [, size]) => sum + size, 0);
    total += bytes;
    const parts = columns.map(([name, size]) => `${name} ${(size / kind.rows).toFixed(1)}`).join(', ');
    figures.push({
      what: `${RELATIONSHIP_KINDS[code]} (${kind.rows})`,
      value: `${(bytes / kind.rows).toFixed(1)} = ${parts}`,
    });
  });
  const entities = [base.entityKeys, base.entityNames, base.entityShortNames].reduce(
    (sum, { offsets, bytes }) => sum + offsets.byteLength + bytes.byteLength,
    base.entityKinds.byteLength + base.entityFlags.byteLength + base.keyTable.byteLength,
  );
  return [
    {
      what: 'all, with adjacency, dates, weights and keys',
      value: (total / rows).toFixed(1),
      target: String(BYTES_MAX),
      holds: total / rows <= BYTES_MAX,
    },
    ...figures,
    { what: 'and an entity, with key, names and index', value: (entities / base.entityCount).toFixed(1) },
  ];
}

function columnsOf(kind: KindBase, code: number): [string, number][] {
  const names = Object.keys(relationshipDefinition(RELATIONSHIP_KINDS[code]).columns);
  const size = (column: { byteLength: number } | undefined): number => column?.byteLength ?? 0;
  const columns: [string, number][] = [
    [
      'offsets',
      [kind.out, kind.in].reduce((sum, { nodes, offsets }) => sum + size(nodes) + size(offsets), 0),
    ],
    ['subjects', size(kind.subjects)],
    ['objects', size(kind.objects)],
    ['inSubjects', size(kind.inSubjects)],
    ['inRows', size(kind.inRows)],
    ['keys', size(kind.keys)],
    ['validFrom', size(kind.validFrom)],
    ['validTo', size(kind.validTo)],
    ['recordedFrom', size(kind.recordedFrom)],
    ['recordedTo', size(kind.recordedTo)],
    ['dateInferred', size(kind.dateInferred)],
    ['labels', size(kind.labels)],
    ['confidences', size(kind.confidences)],
    ...kind.values.map((column, index): [string, number] => [names[index], size(column)]),
  ];
  return columns.filter(([, bytes]) => bytes > 0);
}
