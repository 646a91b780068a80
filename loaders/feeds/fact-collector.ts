import { hash } from 'node:crypto';
import type { EntityKind } from '../../graph/model/entity-kind.ts';
import type { EntityFact, NameFact, RelationshipFact, Scalar } from '../../graph/model/facts.ts';
import { entityKey, parseEntityKey, relationshipKey } from '../../graph/model/keys.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import type { FeedRow } from './feed-row.ts';

/** An entity that a row names, and the column that names it. */
export interface End {
  readonly key: string;
  readonly kind: EntityKind;
  /** As the source writes it, without namespace. */
  readonly id: string;
  readonly column: string;
}

/** A relationship with the ends still to be looked up. */
export interface StatedRelationship {
  readonly fact: RelationshipFact;
  readonly subject: End;
  readonly object: End;
}

/** A name with its owner still to be looked up. */
export interface StatedName {
  readonly fact: NameFact;
  readonly owner: End;
}

/** Where ids of a feed live. */
export interface Namespaces {
  readonly namespace: string;
  /** Namespaces of single columns that name entities of another source. */
  readonly ofColumn: Readonly<Record<string, string>>;
  readonly isKeyedByStart: boolean;
}

/** Characters of base64url: 96 bits, as a relationship key has. */
const NAME_KEY_LENGTH = 16;

type Values = Readonly<Record<string, Scalar | undefined>>;

/** Takes down what the rows of one feed state. */
export class FactCollector {
  readonly entities: EntityFact[] = [];
  readonly relationships: StatedRelationship[] = [];
  readonly names: StatedName[] = [];
  /** The row of each fact, by its number since `clear`. */
  readonly entityRows: number[] = [];
  readonly relationshipRows: number[] = [];
  readonly nameRows: number[] = [];
  /** Entities that all sources share; they belong to no row. */
  readonly shared = new Map<string, EntityFact>();
  /** What identifies the row: the key of the first fact stated since `begin`. */
  firstKey = '';
  private row = 0;
  private readonly namespaces: Namespaces;

  private readonly isKeysOnly: boolean;

  /** `isKeysOnly` takes down nothing but what identifies each row, unhashed. */
  constructor(namespaces: Namespaces, isKeysOnly = false) {
    this.namespaces = namespaces;
    this.isKeysOnly = isKeysOnly;
  }

  /** A row begins. */
  begin(row = 0): void {
    this.row = row;
    this.firstKey = '';
  }

  /** Forgets everything stated so far. */
  clear(): void {
    this.entities.length = 0;
    this.relationships.length = 0;
    this.names.length = 0;
    this.entityRows.length = 0;
    this.relationshipRows.length = 0;
    this.nameRows.length = 0;
    this.shared.clear();
  }

  /** An id with the namespace of the column it stands in. */
  sourceId(id: string, column: string): string {
    const namespace = this.namespaces.ofColumn[column] ?? this.namespaces.namespace;
    return namespace ? `${namespace}:${id}` : id;
  }

  /** An entity that the row names in `column`. */
  end(kind: EntityKind, id: string, column: string): End {
    return { key: entityKey(kind, this.sourceId(id, column)), kind, id, column };
  }

  /** An entity that all sources share, whatever the namespace. */
  sharedEnd(kind: EntityKind, id: string, column: string): End {
    return { key: entityKey(kind, id), kind, id, column };
  }

  /** An entity by its whole key. */
  keyedEnd(key: string, column: string): End {
    const { kind, sourceId } = parseEntityKey(key);
    return { key, kind, id: sourceId, column };
  }

  entity(end: End, name: string, values: Values = {}): void {
    this.firstKey ||= end.key;
    if (this.isKeysOnly) return;
    this.entities.push({ key: end.key, kind: end.kind, name, properties: present(values) });
    this.entityRows.push(this.row);
  }

  /** An entity that comes into being with the first row that names it, whatever its source. */
  sharedEntity(end: End, name: string, values: Values = {}): void {
    if (this.shared.has(end.key)) return;
    this.shared.set(end.key, { key: end.key, kind: end.kind, name, properties: present(values) });
  }

  name(owner: End, text: string, kind: string, scheme?: string): void {
    const identity = [owner.key, kind, scheme ?? '', text, this.namespaces.namespace].join('\u0000');
    const key = hash('sha256', identity, 'base64url').slice(0, NAME_KEY_LENGTH);
    this.firstKey ||= key;
    if (this.isKeysOnly) return;
    const fact: NameFact = {
      key,
      ownerKey: owner.key,
      text,
      kind,
      ...(scheme === undefined ? {} : { scheme }),
    };
    this.names.push({ fact, owner });
    this.nameRows.push(this.row);
  }

  /** States `subject KIND object`. The discriminators tell several such relationships between the same ends apart. */
  relationship(
    kind: RelationshipKind,
    subject: End,
    object: End,
    row: FeedRow,
    values: Values = {},
    discriminators: readonly (string | undefined)[] = [],
  ): void {
    if (this.isKeysOnly && this.firstKey !== '') return;
    const parts = discriminators.map((part) => part ?? '');
    const validFrom = row.validFrom as number | undefined;
    if (validFrom !== undefined && this.namespaces.isKeyedByStart) parts.push(String(validFrom));
    if (this.isKeysOnly) {
      this.firstKey = [kind, subject.key, object.key, this.namespaces.namespace, ...parts].join('\u0000');
      return;
    }
    const key = relationshipKey(kind, subject.key, object.key, this.namespaces.namespace, parts);
    this.firstKey ||= key;
    const properties = present(values);
    if (row.evidenceSource !== undefined) properties.evidenceSource = row.evidenceSource;
    if (row.confidence !== undefined) properties.confidence = row.confidence;
    const fact: RelationshipFact = {
      key,
      kind,
      subjectKey: subject.key,
      objectKey: object.key,
      validFrom,
      validTo: row.validTo as number | undefined,
      recordedFrom: row.recordedFrom as number | undefined,
      properties,
    };
    this.relationships.push({ fact, subject, object });
    this.relationshipRows.push(this.row);
  }
}

function present(values: Values): Record<string, Scalar> {
  const properties: Record<string, Scalar> = {};
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) properties[name] = value;
  }
  return properties;
}
