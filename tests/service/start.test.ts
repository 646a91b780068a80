import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRunRecord } from '../../api/run/run-lock.ts';
import { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../graph/neo4j/neo4j-fact-store.ts';
import { isRunning } from '../../graph/server/processes.ts';
import { loadFolder } from '../../loaders/load-folder.ts';
import { SUBMITTED_RULE } from '../../scoring/pool/submission.ts';
import {
  ask,
  type RunningService,
  runProxima,
  startService,
  temporaryData,
} from '../support/proxima-process.ts';

const data = temporaryData();
const environment = { PROXIMA_DATA: data.directory, PROXIMA_SCALE: '0.05' };
let service: RunningService;

beforeAll(async () => {
  service = await startService(environment);
});
afterAll(async () => {
  await service.stop();
  data.remove();
});

const databaseProcess = () =>
  JSON.parse(readFileSync(join(data.directory, 'neo4j', 'run', 'process.json'), 'utf8'));
interface OpportunityPage {
  readonly edges: readonly {
    readonly node: {
      readonly rule: string;
      readonly subject: { readonly sourceId: string };
      readonly alsoFoundBy: readonly { readonly rule: string }[];
    };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const PAGE = `query ($after: String) {
  opportunities(first: 100, after: $after, filter: { statuses: [OPEN, CLAIMED, CLOSED] }) {
    edges { node { rule subject { sourceId } alsoFoundBy { rule } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const COUNTS =
  '{ graphStatus { version demo enterprises customers relationships } opportunities { totalCount } }';

test('the first start brings up the demo bank, mined, with page, health and metrics on one port', async () => {
  const { graphStatus, opportunities } = await ask<{
    graphStatus: { demo: boolean; enterprises: number; relationships: number };
    opportunities: { totalCount: number };
  }>(service.url, 'risk', COUNTS);
  expect(graphStatus).toMatchObject({ demo: true });
  expect(graphStatus.enterprises).toBeGreaterThan(200);
  expect(graphStatus.relationships).toBeGreaterThan(1000);
  expect(opportunities.totalCount).toBeGreaterThan(20);
  expect(await (await fetch(service.url)).text()).toContain('<div id="root">');
  expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
  expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
  expect(await (await fetch(`${service.url}/metrics`)).text()).toMatch(/^proxima_graph_version \d+/m);
});

test('what was planted in the demo bank is what the service shows, rule by rule', async () => {
  const truth = JSON.parse(readFileSync(join(data.directory, 'demo', 'truth.json'), 'utf8'));
  const planted = truth.opportunities.map(
    ({ rule, subject }: { rule: string; subject: { sourceId: string } }) => {
      return `${rule} ${subject.sourceId}`;
    },
  );
  const shown: string[] = [];
  let after: string | undefined;
  for (;;) {
    const answer: { opportunities: OpportunityPage } = await ask(service.url, 'risk', PAGE, { after });
    const { opportunities } = answer;
    for (const { node } of opportunities.edges) {
      // What people of the demo bank submitted is theirs, and nothing that was planted.
      for (const { rule } of [node, ...node.alsoFoundBy])
        if (rule !== SUBMITTED_RULE) shown.push(`${rule} ${node.subject.sourceId}`);
    }
    if (!opportunities.pageInfo.hasNextPage) break;
    after = opportunities.pageInfo.endCursor;
  }
  expect(shown.sort()).toEqual(planted.sort());
});

test('the shapes that other programs rely on are answered', async () => {
  const answer = await ask<{
    search: { edges: { node: { sourceId: string } }[] };
    party: { owners: { items: unknown[] } };
  }>(
    service.url,
    'risk',
    `{
      search(text: "hyzg", first: 3) { edges { node { id kind sourceId name } matchedOn score } }
      party(ref: { kind: ENTERPRISE, sourceId: "story-machinery-core" }) {
        id kind sourceId name
        owners(asOf: "2026-11-24", first: 20) {
          asOf knownAt methodVersion parameters { key value } completeness warnings { code } status shown total hidden
          items { owner { id kind sourceId name } share low high votes }
        }
        controlled(first: 5) { total items { party { id name } basis } }
        controllers(first: 5) { total items { party { id name } basis } }
        beneficialOwners { items { person { name } standards certainty } }
        connectedGroup { groupId total }
        exposure { balance netExposure }
        similar(first: 3) { items { party { name } score reasons } }
        customer { tier { name percentile peers } }
        ... on Enterprise { supplyChain(direction: DOWNSTREAM, depthMax: 1, first: 5) { total items { depth party { id name } } } }
      }
      neighbourhood(of: { kind: ENTERPRISE, sourceId: "story-machinery-core" }, hops: 2, kinds: [SUPPLIES], limit: 20) { shown total }
      paths(from: { kind: PERSON, sourceId: "story-machinery-xu" }, to: { kind: ENTERPRISE, sourceId: "story-machinery-core" }, k: 2, hopsMax: 3) {
        items { parties { name } }
      }
      guaranteeCircles { total items { members { name } insideAmount } }
      contagion(from: [{ kind: ENTERPRISE, sourceId: "story-machinery-core" }]) { totalCalled items { round fails } }
      chains { id name links { name memberCount } }
      opportunities(first: 1) {
        totalCount
        edges { node { id rule type subject { id } product score { value reasons } evidence { relationships { key kind } } gate { status reason } } }
      }
    }`,
  );
  expect(answer.search.edges.map(({ node }) => node.sourceId)).toContain('story-machinery-core');
  expect(answer.party.owners.items.length).toBeGreaterThan(3);
});

test('a request without a sign-in is told how to sign in', async () => {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graphStatus { version } }' }),
  });
  expect(response.status).toBe(401);
  expect(await response.text()).toContain('Authorization: Demo manager');
});

test('a purpose that the role may not have is refused', async () => {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', Authorization: 'Demo manager', 'X-Purpose': 'RISK' },
    body: JSON.stringify({ query: '{ graphStatus { version } }' }),
  });
  expect(await response.text()).toContain('FORBIDDEN');
});

test('a page of another site that points its name here is refused', async () => {
  const { port } = new URL(service.url);
  const status = await new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path: '/health/live', headers: { host: 'evil.example' } }, (answer) =>
      resolve(answer.statusCode),
    );
  });
  expect(status).toBe(421);
});

test('a second opener of the same stores is refused in one clear line', async () => {
  const second = runProxima(['api/commands/start.ts'], environment);
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`serving ${service.url}`);
  expect(second.output()).toContain('set PROXIMA_DATA to another folder');
});

test('a load into the demo bank is refused', async () => {
  const load = runProxima(['api/commands/load.ts', join(data.directory, 'demo')], environment);
  expect(await load.ended).toBe(1);
  expect(load.output()).toContain('holds the demo bank');
});

test('a taken port is said before any work is done', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
  });
  const elsewhere = temporaryData();
  const start = runProxima(['api/commands/start.ts'], {
    PROXIMA_DATA: elsewhere.directory,
    PORT: String(port),
  });
  expect(await start.ended).toBe(1);
  expect(start.output()).toContain(`port ${port} is in use`);
  expect(existsSync(join(elsewhere.directory, 'neo4j'))).toBe(false);
  other.close();
  elsewhere.remove();
});

test('without Java it says what to install', async () => {
  const elsewhere = temporaryData();
  const start = runProxima(['api/commands/start.ts'], {
    PROXIMA_DATA: elsewhere.directory,
    PATH: '/nonexistent',
    JAVA_HOME: '',
  });
  expect(await start.ended).toBe(1);
  expect(start.output()).toMatch(/needs Java 17 or newer.*openjdk-17/);
  elsewhere.remove();
});

test('an address other than loopback is refused while only the demo sign-in is there', async () => {
  const start = runProxima(['api/commands/start.ts'], { ...environment, HOST: '0.0.0.0' });
  expect(await start.ended).toBe(1);
  expect(start.output()).toContain('HOST is 0.0.0.0');
});

test('a fact that arrives while the service runs changes the opportunities it concerns within a second', async () => {
  const feeds = mkdtempSync(join(tmpdir(), 'proxima-one-fact-'));
  const firm = 'story-machinery-core';
  const OF_FIRM = `{ opportunities(first: 100, filter: { subject: { kind: ENTERPRISE, sourceId: "${firm}" } }) {
    edges { node { id gate { status } } } } }`;
  const gates = async (): Promise<string[]> => {
    const { opportunities } = await ask<{
      opportunities: { edges: { node: { gate: { status: string } } }[] };
    }>(service.url, 'risk', OF_FIRM);
    return opportunities.edges.map(({ node }) => node.gate.status);
  };
  const before = await gates();
  expect(before).toContain('OPEN');
  const connection = new Neo4jConnection(readRunRecord(data.directory)!.neo4j!);
  const load = async (validTo: string): Promise<void> => {
    writeFileSync(
      join(feeds, 'tags.csv'),
      `partyKind,partyId,tag,detail,validFrom,validTo\nENTERPRISE,${firm},opted-out,,2026-01-01,${validTo}\n`,
    );
    writeFileSync(
      join(feeds, 'mapping.yaml'),
      'about: One tag.\nnamespace: ""\nfiles:\n  tags: { path: tags.csv }\nfeeds:\n  - { feed: tags, file: tags, load: delta }\n',
    );
    await loadFolder({
      directory: feeds,
      mappingName: join(feeds, 'mapping.yaml'),
      store: new Neo4jFactStore(connection),
      workDirectory: join(feeds, 'work'),
      reportDirectory: join(feeds, 'report'),
    });
  };
  await load('');
  const start = performance.now();
  await expect.poll(gates, { timeout: 10_000, interval: 20 }).toEqual(before.map(() => 'BLOCKED'));
  const milliseconds = performance.now() - start;
  console.log(
    `a tag closed ${before.length} opportunities ${Math.round(milliseconds)} ms after it was stored`,
  );
  expect(milliseconds).toBeLessThan(2_000);
  await load('2026-01-02');
  await expect.poll(gates, { timeout: 10_000, interval: 20 }).toEqual(before);
  await connection.close();
  rmSync(feeds, { recursive: true });
});

test('mining again on unchanged data writes nothing', async () => {
  const mine = runProxima(['api/commands/mine.ts'], environment);
  expect(await mine.ended).toBe(0);
  expect(mine.output()).toMatch(/found \d+: 0 new, 0 changed, \d+ unchanged; 0 withdrawn/);
});

test('a killed service leaves nothing that the next start does not put right', async () => {
  const before = await ask(service.url, 'risk', COUNTS);
  const orphan = databaseProcess();
  service.child.kill('SIGKILL');
  await service.ended;
  expect(isRunning(orphan)).toBe(true);
  service = await startService(environment);
  expect(isRunning(orphan)).toBe(false);
  expect(await ask(service.url, 'risk', COUNTS)).toEqual(before);
});

test('a stop ends everything it started and the next start is quick', async () => {
  const before = await ask(service.url, 'risk', COUNTS);
  const database = databaseProcess();
  expect(await service.stop()).toBe(0);
  expect(isRunning(database)).toBe(false);
  expect(existsSync(join(data.directory, 'run.json'))).toBe(false);
  service = await startService(environment);
  expect(await ask(service.url, 'risk', COUNTS)).toEqual(before);
});
