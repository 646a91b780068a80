import { isPartyKind } from '../../graph/model/entity-kind.ts';
import type { EntityFact, NameFact, RelationshipFact } from '../../graph/model/facts.ts';
import type { FactStore } from '../../graph/neo4j/fact-store.ts';
import type { End } from '../feeds/fact-collector.ts';
import type { DirtPolicy } from '../report/issue.ts';
import type { RowFault } from '../rows/row-reader.ts';
import type { Work } from './work.ts';

/** The facts of a work that can be written, and what could not. */
export interface ResolvedWork {
  readonly entities: EntityFact[];
  readonly relationships: RelationshipFact[];
  readonly names: NameFact[];
  readonly stubs: EntityFact[];
  readonly faults: { row: number; fault: RowFault }[];
  readonly rejectedRows: ReadonlySet<number>;
}

/** What is done about an end that nobody knows. */
export type UnknownPolicy = (code: string) => DirtPolicy;

/** Looks up the ends of relationships and the owners of names, and applies the mapping to those that are unknown. */
export async function resolveWork(
  work: Work,
  store: FactStore,
  stubs: ReadonlySet<string>,
  policyOf: UnknownPolicy,
): Promise<ResolvedWork> {
  const { out } = work;
  const keys = endKeys(work);
  const missing = await store.findMissingEntities(keys);
  if (stubs.size > 0) {
    for (const key of keys) if (stubs.has(key)) missing.add(key);
  }
  if (missing.size === 0) {
    return {
      entities: out.entities,
      relationships: out.relationships.map(({ fact }) => fact),
      names: out.names.map(({ fact }) => fact),
      stubs: [],
      faults: [],
      rejectedRows: new Set(),
    };
  }
  return new Resolver(work, missing, policyOf).resolve();
}

/** Ends that the work itself does not bring, as often as they are named: the store knows most of them at once. */
function endKeys(work: Work): string[] {
  const { out } = work;
  const own = new Set(out.entities.map((entity) => entity.key));
  const keys: string[] = [];
  for (const { subject, object } of out.relationships) {
    if (!own.has(subject.key)) keys.push(subject.key);
    if (!own.has(object.key) && !out.shared.has(object.key)) keys.push(object.key);
  }
  for (const { owner } of out.names) {
    if (!own.has(owner.key)) keys.push(owner.key);
  }
  return keys;
}

class Resolver {
  private readonly work: Work;
  private readonly missing: ReadonlySet<string>;
  private readonly policyOf: UnknownPolicy;
  private readonly stubs = new Map<string, EntityFact>();
  private readonly faults: ResolvedWork['faults'] = [];
  private readonly rejectedRows = new Set<number>();

  constructor(work: Work, missing: ReadonlySet<string>, policyOf: UnknownPolicy) {
    this.work = work;
    this.missing = missing;
    this.policyOf = policyOf;
  }

  resolve(): ResolvedWork {
    const { out } = this.work;
    const relationships = out.relationships.map(({ fact, subject, object }, i) => {
      const row = out.relationshipRows[i];
      const isKnown = [this.admit(subject, row), this.admit(object, row)].every(Boolean);
      return { fact, row, isKnown };
    });
    const names = out.names.map(({ fact, owner }, i) => {
      const row = out.nameRows[i];
      return { fact, row, isKnown: this.admit(owner, row) };
    });
    const survives = (item: { row: number; isKnown: boolean }) =>
      item.isKnown && !this.rejectedRows.has(item.row);
    return {
      entities: out.entities.filter((_, i) => !this.rejectedRows.has(out.entityRows[i])),
      relationships: relationships.filter(survives).map(({ fact }) => fact),
      names: names.filter(survives).map(({ fact }) => fact),
      stubs: [...this.stubs.values()],
      faults: this.faults,
      rejectedRows: this.rejectedRows,
    };
  }

  /** Whether a fact with this end can be written. */
  private admit(end: End, row: number): boolean {
    if (!this.missing.has(end.key)) return true;
    if (end.kind === 'UNKNOWN') return this.addStub(end);
    const code = isPartyKind(end.kind) ? 'UNKNOWN_PARTY' : `UNKNOWN_${end.kind}`;
    const policy = this.policyOf(code);
    const isRejected = policy === 'reject' || policy === 'first' || policy === 'last';
    const expected = `a known ${end.kind.toLowerCase().replaceAll('_', ' ')}`;
    const severity = isRejected ? 'reject' : 'warn';
    this.faults.push({ row, fault: { severity, column: end.column, code, value: end.id, expected } });
    if (isRejected) this.rejectedRows.add(row);
    return policy === 'stub' && this.addStub(end);
  }

  private addStub(end: End): true {
    this.stubs.set(end.key, { key: end.key, kind: end.kind, name: end.id, properties: {}, isStub: true });
    return true;
  }
}
