import { type CloseRow, type OpenRow, relationshipKindCode } from '../changes/change-rows.ts';
import { DAY_MAX, DAY_MIN, dayOfInstant } from '../model/day.ts';
import type { RelationshipFact } from '../model/facts.ts';
import { type RelationshipKind, relationshipDefinition } from '../model/relationship-kind.ts';
import type { EntityPlace } from './entity-cache.ts';
import { relationshipContent, stored } from './fact-content.ts';
import { int, type WriteTransaction } from './neo4j-connection.ts';
import { StoreError } from './store-error.ts';

export interface RelationshipWrites {
  readonly opened: OpenRow[];
  readonly closed: CloseRow[];
  readonly created: number;
  readonly corrected: number;
  readonly unchanged: number;
}

/** What `write` has to know of the open version of a relationship. */
interface OpenVersion {
  readonly content: string;
  readonly recordedFrom: number;
  readonly validFrom: number;
  readonly isDateInferred: boolean;
}

interface Version {
  readonly fact: RelationshipFact;
  readonly content: string;
  readonly subject: EntityPlace;
  readonly object: EntityPlace;
  readonly validFrom: number;
  readonly isDateInferred: boolean;
  readonly recordedFrom: number;
}

/** Tells where entities are; undefined for one that is not in the store. */
export type PlaceReader = (key: string) => EntityPlace | undefined;

/**
 * Writes the relationships of a batch: new keys are opened, changed ones closed and opened again. `readPlaces` is asked for the ends of
 * those only.
 */
export async function writeRelationships(
  transaction: WriteTransaction,
  scope: string,
  facts: readonly RelationshipFact[],
  now: number,
  readPlaces: (keys: readonly string[]) => Promise<PlaceReader>,
): Promise<RelationshipWrites> {
  const result = {
    opened: [] as OpenRow[],
    closed: [] as CloseRow[],
    created: 0,
    corrected: 0,
    unchanged: 0,
  };
  for (const [kind, group] of Map.groupBy(facts, (fact) => fact.kind)) {
    const contents = group.map(relationshipContent);
    const open = await readOpen(transaction, kind, group, contents);
    const changed = group
      .keys()
      .filter((index) => open[index]?.content !== contents[index])
      .toArray();
    result.unchanged += group.length - changed.length;
    if (changed.length === 0) continue;
    const placeOf = await readPlaces(
      changed.flatMap((index) => [group[index].subjectKey, group[index].objectKey]),
    );
    const versions: Version[] = [];
    const outdated: CloseRow[] = [];
    for (const index of changed) {
      const [fact, old] = [group[index], open[index]];
      const version = toVersion(fact, contents[index], old, now, placeOf);
      versions.push(version);
      if (old === undefined) result.created++;
      else {
        result.corrected++;
        outdated.push(toCloseRow(kind, fact.key, version, old));
      }
    }
    await closeVersions(transaction, kind, outdated);
    await createVersions(transaction, kind, scope, versions);
    for (const version of versions) result.opened.push(toOpenRow(version));
    result.closed.push(...outdated);
  }
  return result;
}

function toVersion(
  fact: RelationshipFact,
  content: string,
  old: OpenVersion | undefined,
  now: number,
  placeOf: PlaceReader,
): Version {
  const subject = placeOf(fact.subjectKey);
  const object = placeOf(fact.objectKey);
  if (subject === undefined || object === undefined) {
    const missing = subject === undefined ? fact.subjectKey : fact.objectKey;
    throw new StoreError('FAILED', `${fact.kind} names the entity ${missing}, which is not in the store`);
  }
  const recordedFrom = Math.max(fact.recordedFrom ?? now, (old?.recordedFrom ?? -1) + 1);
  const inferred = old?.isDateInferred === true ? old.validFrom : dayOfInstant(recordedFrom);
  return {
    fact,
    content,
    subject,
    object,
    recordedFrom,
    validFrom: fact.validFrom ?? inferred,
    isDateInferred: fact.validFrom === undefined,
  };
}

function toCloseRow(kind: RelationshipKind, key: string, version: Version, old: OpenVersion): CloseRow {
  return {
    kind,
    key,
    subject: version.subject.no,
    object: version.object.no,
    recordedFrom: old.recordedFrom,
    recordedTo: version.recordedFrom,
  };
}

async function readOpen(
  transaction: WriteTransaction,
  kind: RelationshipKind,
  facts: readonly RelationshipFact[],
  expected: readonly string[],
): Promise<(OpenVersion | undefined)[]> {
  const { records } = await transaction.run(
    `UNWIND range(0, size($keys) - 1) AS at
     MATCH ()-[r:${kind} {key: $keys[at]}]->() USING INDEX SEEK r:${kind}(key)
     RETURN collect(at) AS at, collect(r.content) AS contents`,
    { keys: facts.map((fact) => fact.key) },
  );
  const contents: string[] = records[0].get('contents');
  const result: (OpenVersion | undefined)[] = new Array(facts.length).fill(undefined);
  const changed: number[] = [];
  (records[0].get('at') as number[]).forEach((at, index) => {
    result[at] = {
      content: contents[index],
      recordedFrom: Number.NaN,
      validFrom: DAY_MIN,
      isDateInferred: false,
    };
    if (contents[index] !== expected[at]) changed.push(at);
  });
  if (changed.length > 0) await readChanged(transaction, kind, facts, changed, result);
  return result;
}

async function readChanged(
  transaction: WriteTransaction,
  kind: RelationshipKind,
  facts: readonly RelationshipFact[],
  changed: readonly number[],
  result: (OpenVersion | undefined)[],
): Promise<void> {
  const { records } = await transaction.run(
    `UNWIND $keys AS key MATCH ()-[r:${kind} {key: key}]->() USING INDEX SEEK r:${kind}(key)
     RETURN key, r.content AS content, r.recordedFrom AS recordedFrom, r.validFrom AS validFrom,
            coalesce(r.isDateInferred, false) AS isDateInferred`,
    { keys: changed.map((at) => facts[at].key) },
  );
  const byKey = new Map(
    records.map((record) => [record.get('key'), record.toObject() as unknown as OpenVersion]),
  );
  for (const at of changed) result[at] = byKey.get(facts[at].key);
}

/**
 * Closes versions: their key moves to `pastKey`, which frees it for the version that follows.
 * Errors: `CONFLICT` when one is no longer the open version, because another transaction came between.
 */
export async function closeVersions(
  transaction: WriteTransaction,
  kind: RelationshipKind,
  rows: readonly CloseRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const { records } = await transaction.run(
    `UNWIND $rows AS row MATCH ()-[r:${kind} {key: row[0]}]->() USING INDEX SEEK r:${kind}(key)
     WHERE r.recordedFrom = row[1]
     SET r.pastKey = r.key, r.recordedTo = row[2] REMOVE r.key RETURN count(r) AS closed`,
    { rows: rows.map((row) => [row.key, int(row.recordedFrom), int(row.recordedTo)]) },
  );
  const closed: number = records[0].get('closed');
  if (closed !== rows.length) {
    throw new StoreError(
      'CONFLICT',
      `${rows.length - closed} open ${kind} were closed by another transaction`,
    );
  }
}

async function createVersions(
  transaction: WriteTransaction,
  kind: RelationshipKind,
  scope: string,
  versions: readonly Version[],
): Promise<void> {
  if (versions.length === 0) return;
  const names = propertyNames(versions);
  const assignments = names.map((name, index) => `\`${name}\`: row[${index + 2}]`).join(', ');
  const rows = versions.map((version) => [
    int(version.subject.nodeId),
    int(version.object.nodeId),
    ...names.map((name) => storedProperty(version, name)),
  ]);
  // Neighbouring rows lock the same nodes: sorted, two batches meet less often.
  rows.sort((a, b) => (a[0] as { low: number }).low - (b[0] as { low: number }).low);
  await transaction.run(
    `UNWIND $rows AS row MATCH (a) WHERE id(a) = row[0] MATCH (b) WHERE id(b) = row[1]
     CREATE (a)-[:${kind} {scope: $scope, ${assignments}}]->(b)`,
    { rows, scope },
  );
}

/**
 * Every property that any of the versions has, so that a kind has one statement, which the server plans once; a version
 * without it gives null, which is no property.
 */
function propertyNames(versions: readonly Version[]): string[] {
  const names = new Set<string>();
  let [hasInferred, hasEnd] = [false, false];
  for (const { isDateInferred, fact } of versions) {
    hasInferred ||= isDateInferred;
    hasEnd ||= fact.validTo !== undefined;
    for (const name of Object.keys(fact.properties)) names.add(name.replaceAll('`', ''));
  }
  return [
    ...['key', 'content', 'recordedFrom', 'validFrom'],
    ...(hasInferred ? ['isDateInferred'] : []),
    ...(hasEnd ? ['validTo'] : []),
    ...[...names].sort(),
  ];
}

function storedProperty(version: Version, name: string): unknown {
  switch (name) {
    case 'key':
      return version.fact.key;
    case 'content':
      return version.content;
    case 'recordedFrom':
      return int(version.recordedFrom);
    case 'validFrom':
      return int(version.validFrom);
    case 'validTo':
      return version.fact.validTo === undefined ? null : int(version.fact.validTo);
    case 'isDateInferred':
      return version.isDateInferred ? true : null;
    default:
      return stored(version.fact.properties[name]) ?? null;
  }
}

function toOpenRow(version: Version): OpenRow {
  const { fact } = version;
  const { label, confidence } = fact.properties;
  return {
    kind: fact.kind,
    subject: version.subject.no,
    object: version.object.no,
    key: fact.key,
    validFrom: version.validFrom,
    validTo: fact.validTo ?? DAY_MAX,
    recordedFrom: version.recordedFrom,
    isDateInferred: version.isDateInferred,
    values: columnNames(fact.kind).map((name) => {
      const value = fact.properties[name];
      return typeof value === 'number' ? value : Number.NaN;
    }),
    label: typeof label === 'string' ? label : '',
    confidence: typeof confidence === 'number' ? confidence : Number.NaN,
  };
}

const columnNamesByKind: string[][] = [];

function columnNames(kind: RelationshipKind): string[] {
  const code = relationshipKindCode(kind);
  columnNamesByKind[code] ??= Object.keys(relationshipDefinition(kind).columns);
  return columnNamesByKind[code];
}
