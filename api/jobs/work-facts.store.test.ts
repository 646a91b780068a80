import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildImage } from '../../graph/image/build-image.ts';
import { GraphImage } from '../../graph/image/graph-image.ts';
import { dayOfInstant } from '../../graph/model/day.ts';
import type { RelationshipFact } from '../../graph/model/facts.ts';
import { entityKey, relationshipKey } from '../../graph/model/keys.ts';
import { Neo4jChangeLog } from '../../graph/neo4j/neo4j-change-log.ts';
import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../graph/neo4j/neo4j-fact-store.ts';
import { connectToEmptyStore } from '../../tests/support/empty-store.ts';
import type { ChainEditProposal } from '../work/chain-edit-store.ts';
import type { Database } from '../work/database.ts';
import { migrateWork } from '../work/migrate-work.ts';
import { openPglite } from '../work/open-pglite.ts';
import type { WhiteListRow } from '../work/white-list-store.ts';
import { openWorkStores, type WorkStores } from '../work/work-stores.ts';
import { WorkFacts } from './work-facts.ts';

const FEED = 'default/enterprises';
let connection: Neo4jConnection;
let database: Database;
let directory: string;
let stores: WorkStores;

beforeEach(async () => {
  connection = await connectToEmptyStore();
  directory = mkdtempSync(join(tmpdir(), 'proxima-work-'));
  database = await openPglite(directory);
  await migrateWork(database);
  stores = openWorkStores(database);
});
afterEach(async () => {
  await connection.close();
  await database.close();
  rmSync(directory, { recursive: true, force: true });
});

const key = (id: string): string => entityKey('ENTERPRISE', id);
const row = (line: number, id: string): WhiteListRow => ({
  line,
  code: '',
  name: id,
  chain: '工程机械',
  link: '液压件',
  level: '省级',
  note: '',
  outcome: 'ACCEPTED',
  matchedBy: 'NAME',
  remark: undefined,
  partyKey: key(id),
});

/** The feeds, loaded into a store: three firms, one of which a feed of tags marks as well. */
async function loadFeeds(): Promise<Neo4jFactStore> {
  const store = new Neo4jFactStore(connection);
  const firms = ['a', 'b', 'c'].map((id) => ({
    key: key(id),
    kind: 'ENTERPRISE' as const,
    name: id,
    properties: {},
  }));
  await store.writeBatch(FEED, { entities: firms });
  const tagKey = entityKey('TAG', 'key-chain');
  await store.writeBatch('shared', {
    entities: [{ key: tagKey, kind: 'TAG', name: 'key-chain', properties: {} }],
  });
  await store.writeBatch('default/tags', {
    relationships: [
      {
        key: relationshipKey('HAS_TAG', key('c'), tagKey),
        kind: 'HAS_TAG',
        subjectKey: key('c'),
        objectKey: tagKey,
        properties: {},
      },
    ],
  });
  return store;
}

async function upload(idempotencyKey: string, ...ids: string[]): Promise<void> {
  const rows = ids.map((id, at) => row(at + 2, id));
  const now = { at: new Date(), day: '2026-11-24' };
  await stores.whiteList.upload('名单', rows, { key: 'M:fu', name: '傅诗' }, idempotencyKey, now);
}

/** Firms that the image shows as marked, with the words of the mark. */
async function readMarks(): Promise<string[]> {
  const view = new GraphImage(await buildImage(new Neo4jChangeLog(connection))).view(
    dayOfInstant(Date.now()),
  );
  const marks: string[] = [];
  view.forEachIn('HAS_TAG', view.findEntity(entityKey('TAG', 'key-chain'))!, (firm, at) => {
    marks.push(`${view.nameOf(firm)} ${view.relationship('HAS_TAG', at).label}`.trim());
  });
  return marks.sort();
}

test('the firms of the newest list are marked, and what a feed marks stays marked', async () => {
  const work = new WorkFacts(await loadFeeds(), connection, stores);
  await upload('k1', 'a', 'b');
  await work.apply();
  expect(await readMarks()).toEqual(['a 工程机械 · 液压件 · 省级', 'b 工程机械 · 液压件 · 省级', 'c']);
  await upload('k2', 'b');
  await work.apply();
  expect(await readMarks()).toEqual(['b 工程机械 · 液压件 · 省级', 'c']);
});

test('applied again nothing is written', async () => {
  const work = new WorkFacts(await loadFeeds(), connection, stores);
  await upload('k1', 'a');
  await work.apply();
  const log = new Neo4jChangeLog(connection);
  const before = await log.lastSeq();
  await work.apply();
  expect(await log.lastSeq()).toBe(before);
});

test('a graph that is built anew from its feeds has the marks again, without firms that are no longer there', async () => {
  await upload('k1', 'a', 'gone');
  await new WorkFacts(await loadFeeds(), connection, stores).apply();
  await connection.close();
  connection = await connectToEmptyStore();
  await new WorkFacts(await loadFeeds(), connection, stores).apply();
  expect(await readMarks()).toEqual(['a 工程机械 · 液压件 · 省级', 'c']);
});

const CRANES = entityKey('CHAIN', 'cranes');
const link = (id: string): string => entityKey('CHAIN_LINK', id);
const tie = (
  kind: 'SITS_IN' | 'FEEDS' | 'LINK_OF',
  subjectKey: string,
  objectKey: string,
  label?: string,
): RelationshipFact => ({
  key: relationshipKey(kind, subjectKey, objectKey),
  kind,
  subjectKey,
  objectKey,
  properties: label === undefined ? {} : { label },
});

/** The feeds of a chain: steel feeds hooks, which feeds cranes; a leads it and b makes steel. */
async function loadChain(
  members = [
    ['a', 'cranes', '链主'],
    ['b', 'steel'],
  ],
): Promise<Neo4jFactStore> {
  const store = await loadFeeds();
  const links = ['steel', 'hooks', 'cranes'];
  await store.writeBatch('default/chain-links', {
    entities: [
      { key: CRANES, kind: 'CHAIN', name: '起重机', properties: {} },
      ...links.map((id) => ({ key: link(id), kind: 'CHAIN_LINK' as const, name: id, properties: {} })),
    ],
    relationships: links.map((id) => tie('LINK_OF', link(id), CRANES)),
  });
  await store.writeBatch('default/chain-link-feeds', {
    relationships: [tie('FEEDS', link('steel'), link('hooks')), tie('FEEDS', link('hooks'), link('cranes'))],
  });
  await store.writeBatch('default/chain-members', {
    relationships: members.map(([firm, at, label]) => tie('SITS_IN', key(firm), link(at), label)),
  });
  return store;
}

let edits = 0;
/** Has an edit proposed by one person and approved by another. */
async function decide(edit: Partial<ChainEditProposal>): Promise<string> {
  const proposal = {
    chainKey: CRANES,
    kind: 'ADD_MEMBER',
    partyKey: undefined,
    linkKey: link('steel'),
    toLinkKey: undefined,
    roles: [],
    name: undefined,
    rolesBefore: [],
    linkName: undefined,
    toLinkName: undefined,
    evidence: '年报',
    ...edit,
  } as const;
  const now = new Date();
  const [analyst, owner] = ['fu', 'qin'].map((id) => ({ key: `M:${id}`, name: id }));
  const made = await stores.chainEdits.propose(proposal, {
    person: analyst,
    idempotencyKey: `p${++edits}`,
    now,
  });
  if ('refused' in made) throw new Error(made.refused);
  const { id } = made.edit;
  const approval = { isApproved: true, reason: '' };
  const request = { id, person: owner, idempotencyKey: `r${edits}`, now };
  expect(await stores.chainEdits.review(request, approval)).toBeUndefined();
  return id;
}

/** The chain as the image has it: members with what they are, feeds, and links by name. */
async function readChain(): Promise<string[]> {
  const image = new GraphImage(await buildImage(new Neo4jChangeLog(connection)));
  const view = image.view(dayOfInstant(Date.now()));
  const words: string[] = [];
  view.forEachIn('LINK_OF', view.findEntity(CRANES)!, (at) => {
    words.push(view.nameOf(at));
    view.forEachIn('SITS_IN', at, (firm, row) => {
      const { label } = view.relationship('SITS_IN', row);
      words.push([view.nameOf(firm), 'in', view.nameOf(at), label].join(' ').trim());
    });
    view.forEachOut('FEEDS', at, (to) => words.push(`${view.nameOf(at)} > ${view.nameOf(to)}`));
  });
  return words.sort();
}
const effectOf = async (id: string) => (await stores.chainEdits.findById(id))?.effect;

test('approved edits of members are in the graph, and again after a load that says otherwise', async () => {
  const work = new WorkFacts(await loadChain(), connection, stores);
  const ids = [
    await decide({ partyKey: key('c'), roles: ['SUPPORTING', 'SPECIALISED'] }),
    await decide({ kind: 'REMOVE_MEMBER', partyKey: key('b') }),
    await decide({ kind: 'CHANGE_ROLE', partyKey: key('a'), linkKey: link('cranes'), roles: ['BACKBONE'] }),
  ];
  await work.apply();
  const edited = [
    'a in cranes 骨干',
    'c in steel 配套、专精特新',
    'cranes',
    'hooks',
    'hooks > cranes',
    'steel',
  ];
  expect(await readChain()).toEqual([...edited, 'steel > hooks']);
  expect(await Promise.all(ids.map(effectOf))).toEqual(['APPLIED', 'APPLIED', 'APPLIED']);
  await loadChain();
  expect(await readChain()).toContain('b in steel');
  await work.apply();
  expect(await readChain()).toEqual([...edited, 'steel > hooks']);
  expect(await Promise.all(ids.map(effectOf))).toEqual(['APPLIED', 'REPEATED', 'REPEATED']);
  const log = new Neo4jChangeLog(connection);
  const before = await log.lastSeq();
  await work.apply();
  expect(await log.lastSeq()).toBe(before);
});

test('a firm that a feed brings by itself is there once, and the edit says so', async () => {
  const work = new WorkFacts(await loadChain(), connection, stores);
  const id = await decide({ partyKey: key('c'), roles: ['LEADER'] });
  await work.apply();
  await loadChain([
    ['a', 'cranes', '链主'],
    ['c', 'steel', '链主'],
  ]);
  await work.apply();
  expect((await readChain()).filter((line) => line.startsWith('c in'))).toEqual(['c in steel 链主']);
  expect(await effectOf(id)).toBe('AGREES');
  // The feed takes it back: what was decided still holds.
  const feed = relationshipKey('SITS_IN', key('c'), link('steel'));
  await new Neo4jFactStore(connection).closeFacts('default/chain-members', { relationships: [feed] });
  await work.apply();
  expect(await readChain()).toContain('c in steel 链主');
  expect(await effectOf(id)).toBe('APPLIED');
});

test('links and feeds come, go and are renamed, and a removed link comes back as itself', async () => {
  const work = new WorkFacts(await loadChain(), connection, stores);
  await decide({ kind: 'ADD_LINK', linkKey: link('edit-1'), name: '轴承' });
  await decide({ kind: 'ADD_FEED', linkKey: link('edit-1'), toLinkKey: link('cranes') });
  await decide({ kind: 'RENAME_LINK', name: '钢材' });
  await decide({ kind: 'REMOVE_FEED', toLinkKey: link('hooks') });
  await decide({ kind: 'REMOVE_LINK', linkKey: link('hooks') });
  await work.apply();
  const edited = ['a in cranes 链主', 'b in 钢材', 'cranes', '轴承', '轴承 > cranes', '钢材'];
  expect(await readChain()).toEqual(edited);
  await loadChain();
  await work.apply();
  expect(await readChain()).toEqual(edited);
  await decide({ kind: 'ADD_LINK', linkKey: link('hooks'), name: '吊钩' });
  await work.apply();
  expect(await readChain()).toEqual(expect.arrayContaining(['吊钩', '吊钩 > cranes']));
});

test('an edit of what is no longer there says so, and what it names may come later', async () => {
  const gone = await decide({ kind: 'REMOVE_MEMBER', partyKey: key('c') });
  const early = await decide({ partyKey: key('late') });
  const work = new WorkFacts(await loadChain(), connection, stores);
  await work.apply();
  expect([await effectOf(gone), await effectOf(early)]).toEqual(['NOTHING', 'MISSING_END']);
  await new Neo4jFactStore(connection).writeBatch(FEED, {
    entities: [{ key: key('late'), kind: 'ENTERPRISE', name: 'late', properties: {} }],
  });
  await work.apply();
  expect(await readChain()).toContain('late in steel');
  expect(await effectOf(early)).toBe('APPLIED');
});

test('a graph that is built anew from its feeds has the approved edits again', async () => {
  await decide({ kind: 'REMOVE_MEMBER', partyKey: key('b') });
  await decide({ partyKey: key('c') });
  await new WorkFacts(await loadChain(), connection, stores).apply();
  const before = await readChain();
  await connection.close();
  connection = await connectToEmptyStore();
  await new WorkFacts(await loadChain(), connection, stores).apply();
  expect(await readChain()).toEqual(before);
});
