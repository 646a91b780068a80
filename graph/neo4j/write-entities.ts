import type { EntityRow } from '../changes/change-rows.ts';
import { entityLabel } from '../model/entity-kind.ts';
import type { EntityFact } from '../model/facts.ts';
import { parseEntityKey } from '../model/keys.ts';
import type { EntityPlace } from './entity-cache.ts';
import { entityContent, searchProperties, storedAll } from './fact-content.ts';
import { int, type WriteTransaction } from './neo4j-connection.ts';

export interface EntityWrites {
  readonly rows: EntityRow[];
  readonly places: Map<string, EntityPlace>;
  readonly created: number;
  readonly corrected: number;
  readonly unchanged: number;
}

interface Existing {
  readonly content: string;
  readonly isStub: boolean;
  readonly isClosed: boolean;
  readonly place: EntityPlace;
}

/** Writes the entities of a batch; `reserveNumbers` gives the first of so many unused numbers. */
export async function writeEntities(
  transaction: WriteTransaction,
  scope: string,
  facts: readonly EntityFact[],
  now: number,
  reserveNumbers: (count: number) => Promise<number>,
): Promise<EntityWrites> {
  const places = new Map<string, EntityPlace>();
  if (facts.length === 0) return { rows: [], places, created: 0, corrected: 0, unchanged: 0 };
  const existing = await readExisting(transaction, facts);
  const fresh: EntityFact[] = [];
  const changed: EntityFact[] = [];
  for (const fact of facts) {
    const old = existing.get(fact.key);
    if (old === undefined) fresh.push(fact);
    else {
      places.set(fact.key, old.place);
      const isSame = old.content === entityContent(fact, scope) && !old.isClosed;
      if (!isSame && !(fact.isStub === true && !old.isClosed)) changed.push(fact);
    }
  }
  const rows: EntityRow[] = [];
  const first = fresh.length === 0 ? 0 : await reserveNumbers(fresh.length);
  fresh.forEach((fact, index) => {
    rows.push(toRow(fact, first + index));
  });
  await create(transaction, scope, fresh, first, now, places);
  await update(transaction, scope, changed, places);
  for (const fact of changed) rows.push(toRow(fact, places.get(fact.key)!.no));
  return {
    rows,
    places,
    created: fresh.length,
    corrected: changed.length,
    unchanged: facts.length - fresh.length - changed.length,
  };
}

async function readExisting(
  transaction: WriteTransaction,
  facts: readonly EntityFact[],
): Promise<Map<string, Existing>> {
  const { records } = await transaction.run(
    `UNWIND $keys AS key MATCH (n:Entity {key: key}) USING INDEX SEEK n:Entity(key)
     RETURN collect(key) AS keys, collect(n.content) AS contents, collect(n.isStub = true) AS stubs,
            collect(n.recordedTo IS NOT NULL) AS closed, collect(id(n)) AS ids, collect(n.no) AS nos`,
    { keys: facts.map((fact) => fact.key) },
  );
  const [record] = records;
  const column = (name: string): never[] => record.get(name);
  const result = new Map<string, Existing>();
  const stubs = column('stubs');
  column('keys').forEach((key, index) => {
    result.set(key, {
      content: column('contents')[index],
      isStub: stubs[index],
      isClosed: column('closed')[index],
      place: { nodeId: column('ids')[index], no: column('nos')[index] },
    });
  });
  return result;
}

function nodeProperties(fact: EntityFact, scope: string): Record<string, unknown> {
  return {
    ...storedAll(fact.properties),
    ...searchProperties(fact),
    key: fact.key,
    sourceId: parseEntityKey(fact.key).sourceId,
    name: fact.name,
    scope,
    content: entityContent(fact, scope),
    ...(fact.isStub === true ? { isStub: true } : {}),
  };
}

async function create(
  transaction: WriteTransaction,
  scope: string,
  facts: readonly EntityFact[],
  firstNo: number,
  now: number,
  places: Map<string, EntityPlace>,
): Promise<void> {
  const byLabel = new Map<string, Record<string, unknown>[]>();
  facts.forEach((fact, index) => {
    const label = entityLabel(fact.kind);
    const nodes = byLabel.get(label) ?? [];
    nodes.push({ ...nodeProperties(fact, scope), no: int(firstNo + index), recordedFrom: int(now) });
    byLabel.set(label, nodes);
  });
  for (const [label, nodes] of byLabel) {
    // Lists with a place for every property any node has: a quarter faster than `SET n = row`; null is no property.
    const names = [...new Set(nodes.flatMap((node) => Object.keys(node)))].sort();
    const assignments = names
      .map((name, index) => `\`${name.replaceAll('`', '')}\`: row[${index}]`)
      .join(', ');
    const { records } = await transaction.run(
      `UNWIND $rows AS row CREATE (n:Entity:${label} {${assignments}})
       RETURN collect(id(n)) AS ids, collect(n.no) AS nos`,
      { rows: nodes.map((node) => names.map((name) => node[name] ?? null)) },
    );
    const ids: number[] = records[0].get('ids');
    (records[0].get('nos') as number[]).forEach((no, index) => {
      places.set(facts[no - firstNo].key, { nodeId: ids[index], no });
    });
  }
}

async function update(
  transaction: WriteTransaction,
  scope: string,
  facts: readonly EntityFact[],
  places: Map<string, EntityPlace>,
): Promise<void> {
  if (facts.length === 0) return;
  const rows = facts.map((fact) => ({
    id: int(places.get(fact.key)!.nodeId),
    properties: nodeProperties(fact, scope),
  }));
  await transaction.run(
    `UNWIND $rows AS row MATCH (n) WHERE id(n) = row.id
     WITH n, row.properties AS properties, n.no AS no, n.recordedFrom AS recordedFrom
     SET n = properties SET n.no = no, n.recordedFrom = recordedFrom`,
    { rows },
  );
}

function toRow(fact: EntityFact, no: number): EntityRow {
  return {
    no,
    kind: fact.kind,
    key: fact.key,
    name: fact.name,
    shortName: typeof fact.properties.shortName === 'string' ? fact.properties.shortName : '',
    isForeign: isForeign(fact.properties.country),
    isStub: fact.isStub === true,
  };
}

const HOME = new Set(['CN', 'CHN', 'China', '中国', '中华人民共和国', '']);

/** Whether a country, as a source writes it, is another one than China. */
export function isForeign(country: unknown): boolean {
  return typeof country === 'string' && !HOME.has(country);
}
