import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectToEmptyStore } from '../../tests/support/empty-store.ts';
import { type FactStep, factSteps, partyKeys } from '../../tests/support/random-facts.ts';
import { DAY_MAX } from '../model/day.ts';
import { Neo4jChangeLog } from '../neo4j/neo4j-change-log.ts';
import type { Neo4jConnection } from '../neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../neo4j/neo4j-fact-store.ts';
import { readAllFacts } from '../neo4j/read-all-facts.ts';
import { buildImage } from './build-image.ts';
import { compactImage } from './compact-image.ts';
import { GraphImage } from './graph-image.ts';
import type { GraphView } from './graph-view.ts';
import { loadImage, saveImage } from './image-file.ts';
import { ImageKeeper } from './image-keeper.ts';

const KINDS = ['OWNS', 'SUPPLIES', 'GUARANTEES'] as const;
const SCOPE = 'test/image';
let connection: Neo4jConnection;
const directory = mkdtempSync(join(tmpdir(), 'proxima-image-'));

beforeAll(async () => {
  connection = await connectToEmptyStore();
});
afterAll(async () => {
  await connection.close();
  rmSync(directory, { recursive: true, force: true });
});

async function play(store: Neo4jFactStore, steps: readonly FactStep[]): Promise<void> {
  for (const step of steps) {
    if (step.do === 'entity') await store.writeBatch(SCOPE, { entities: [step.fact] });
    else if (step.do === 'relationship') await store.writeBatch(SCOPE, { relationships: [step.fact] });
    else await store.closeFacts(SCOPE, { relationships: [step.key] });
  }
}

/** Everything that a view shows, in an order that does not depend on how it is stored. */
function describe(view: GraphView): string[] {
  const lines: string[] = [];
  for (const key of partyKeys) {
    const no = view.findEntity(key);
    if (no === undefined) continue;
    lines.push(`${key} ${view.nameOf(no)} ${view.kindOf(no)}`);
    for (const kind of KINDS) {
      const show = (_end: number, row: number): void => {
        const { row: _row, ...seen } = view.relationship(kind, row);
        lines.push(JSON.stringify(Object.entries(seen).sort()));
      };
      view.forEachOut(kind, no, show);
      view.forEachIn(kind, no, show);
      lines.push(`${kind} ${view.countOut(kind, no)} ${view.countIn(kind, no)}`);
    }
  }
  return lines.sort();
}

test('base and overlay show the same graph as an image built anew, at every date and time of knowledge', async () => {
  let now = 1_750_000_000_000;
  const run = fc.asyncProperty(factSteps, factSteps, async (before, after) => {
    await connection.close();
    connection = await connectToEmptyStore();
    const store = new Neo4jFactStore(connection, () => (now += 60_000));
    const log = new Neo4jChangeLog(connection);
    await store.writeBatch(SCOPE, {
      entities: partyKeys.map((key) => ({ key, kind: 'ENTERPRISE', name: key, properties: {} })),
    });
    await play(store, before);
    const keeper = new ImageKeeper(log, await buildImage(log));
    const earlier = keeper.image.view(DAY_MAX - 1);
    const seenEarlier = describe(earlier);
    const knownAt = now;
    await play(store, after);
    await keeper.catchUp();
    const rebuilt = new GraphImage(await buildImage(log));
    const compacted = new GraphImage(compactImage(keeper.image));
    const fromFacts = new GraphImage(await readAllFacts(connection));
    for (const asOf of [20_005, 20_100, 20_800, DAY_MAX - 1]) {
      for (const known of [knownAt, Number.POSITIVE_INFINITY]) {
        const expected = describe(rebuilt.view(asOf, known));
        expect(describe(keeper.image.view(asOf, known))).toEqual(expected);
        expect(describe(compacted.view(asOf, known))).toEqual(expected);
        expect(describe(fromFacts.view(asOf, known))).toEqual(expected);
      }
    }
    expect(describe(earlier)).toEqual(seenEarlier);
  });
  await fc.assert(run, { numRuns: 8 });
});

test('a saved image is read back whole, and a damaged one is refused', async () => {
  const base = await buildImage(new Neo4jChangeLog(connection));
  const file = join(directory, 'graph.image');
  saveImage(base, file, 'store-1');
  const view = new GraphImage(loadImage(file, 'store-1')).view(DAY_MAX - 1);
  expect(describe(view)).toEqual(describe(new GraphImage(base).view(DAY_MAX - 1)));
  expect(() => loadImage(file, 'store-2')).toThrow(/another store/);
  const bytes = readFileSync(file);
  bytes[bytes.indexOf(partyKeys[3])] ^= 1;
  writeFileSync(file, bytes);
  expect(() => loadImage(file, 'store-1')).toThrow(/damaged/);
  truncateSync(file, bytes.length - 40);
  expect(() => loadImage(file, 'store-1')).toThrow(/damaged|early/);
});
