import type { Day } from '../model/day.ts';
import { ENTITY_KINDS, type EntityKind, entityKindCode } from '../model/entity-kind.ts';
import { RELATIONSHIP_KEY_BYTES } from '../model/keys.ts';
import {
  RELATIONSHIP_KINDS,
  type RelationshipKind,
  relationshipDefinition,
} from '../model/relationship-kind.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** An entity that was created or described anew. */
export interface EntityRow {
  /** Permanent number of the entity, dense from 0; the image's index. */
  readonly no: number;
  readonly kind: EntityKind;
  readonly key: string;
  readonly name: string;
  /** Empty when no source gives one. */
  readonly shortName: string;
  readonly isForeign: boolean;
  readonly isStub: boolean;
}

/** A version of a relationship that was opened. */
export interface OpenRow {
  readonly kind: RelationshipKind;
  readonly subject: number;
  readonly object: number;
  readonly key: string;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly recordedFrom: number;
  readonly isDateInferred: boolean;
  /** One value for each column of the kind, NaN where missing. */
  readonly values: readonly number[];
  readonly label: string;
  /** 0..1, NaN where the source gives none. */
  readonly confidence: number;
}

/** A version of a relationship that was closed. */
export interface CloseRow {
  readonly kind: RelationshipKind;
  readonly subject: number;
  readonly object: number;
  readonly key: string;
  readonly recordedFrom: number;
  readonly recordedTo: number;
}

/** What one fact transaction changed. */
export interface ChangeRows {
  readonly entities: EntityRow[];
  readonly opened: OpenRow[];
  readonly closed: CloseRow[];
}

/** Receives the rows of a change without an object for each; `key` is `RELATIONSHIP_KEY_BYTES` bytes at `keyAt` of `bytes`. */
export interface ChangeVisitor {
  entity(row: EntityRow): void;
  open(row: OpenVisit): void;
  close(row: CloseRow): void;
}

/** A reused object: copy what you keep. */
export interface OpenVisit {
  kind: number;
  subject: number;
  object: number;
  bytes: Buffer;
  keyAt: number;
  validFrom: Day;
  validTo: Day;
  recordedFrom: number;
  isDateInferred: boolean;
  /** Values of the kind's columns, NaN where missing; only the first `relationshipDefinition(kind).columns` count. */
  values: Float64Array;
  label: string;
  confidence: number;
}

const TAG_ENTITY = 1;
const TAG_OPEN = 2;
const TAG_CLOSE = 3;
const FLAG_FOREIGN = 1;
const FLAG_STUB = 2;
const FLAG_DATE_INFERRED = 1;
const CONFIDENCE_NONE = 255;
const CONFIDENCE_STEPS = 250;
const COLUMNS_MAX = 8;

const kindCodes = new Map<string, number>(RELATIONSHIP_KINDS.map((kind, code) => [kind, code]));

/** The image's code of a relationship kind. */
export function relationshipKindCode(kind: RelationshipKind): number {
  return kindCodes.get(kind)!;
}

/** Writes the rows of one change as text (base64 of a compact binary form), about 75 characters a relationship. */
export function encodeChange(rows: ChangeRows): string {
  const writer = new ByteWriter();
  for (const row of rows.entities) writeEntity(writer, row);
  for (const row of rows.opened) writeOpen(writer, row);
  for (const row of rows.closed) writeClose(writer, row);
  return writer.toBase64();
}

/** Reads the rows of one change in the order written: entities, opened, closed. */
export function visitChange(text: string, visitor: ChangeVisitor): void {
  const reader = new ByteReader(text);
  const visit: OpenVisit = {
    kind: 0,
    subject: 0,
    object: 0,
    bytes: reader.bytes,
    keyAt: 0,
    validFrom: 0,
    validTo: 0,
    recordedFrom: 0,
    isDateInferred: false,
    values: new Float64Array(COLUMNS_MAX),
    label: '',
    confidence: Number.NaN,
  };
  while (!reader.isAtEnd) {
    const tag = reader.u8();
    if (tag === TAG_OPEN) {
      readOpen(reader, visit);
      visitor.open(visit);
    } else if (tag === TAG_ENTITY) visitor.entity(readEntity(reader));
    else if (tag === TAG_CLOSE) visitor.close(readClose(reader));
    else throw new Error(`change row has the unknown tag ${tag}`);
  }
}

/** Like `visitChange`, as objects: for small changes and tests. */
export function decodeChange(text: string): ChangeRows {
  const rows: ChangeRows = { entities: [], opened: [], closed: [] };
  visitChange(text, {
    entity: (row) => rows.entities.push(row),
    open: (row) =>
      rows.opened.push({
        kind: RELATIONSHIP_KINDS[row.kind],
        subject: row.subject,
        object: row.object,
        key: row.bytes.toString('base64url', row.keyAt, row.keyAt + RELATIONSHIP_KEY_BYTES),
        validFrom: row.validFrom,
        validTo: row.validTo,
        recordedFrom: row.recordedFrom,
        isDateInferred: row.isDateInferred,
        values: [...row.values.subarray(0, columnCount(row.kind))],
        label: row.label,
        confidence: row.confidence,
      }),
    close: (row) => rows.closed.push(row),
  });
  return rows;
}

function columnCount(kind: number): number {
  return Object.keys(relationshipDefinition(RELATIONSHIP_KINDS[kind]).columns).length;
}

function writeEntity(writer: ByteWriter, row: EntityRow): void {
  writer.u8(TAG_ENTITY);
  writer.u8(entityKindCode(row.kind));
  writer.u8((row.isForeign ? FLAG_FOREIGN : 0) | (row.isStub ? FLAG_STUB : 0));
  writer.u32(row.no);
  writer.text(row.key);
  writer.text(row.name);
  writer.text(row.shortName);
}

function readEntity(reader: ByteReader): EntityRow {
  const kind = ENTITY_KINDS[reader.u8()];
  const flags = reader.u8();
  return {
    kind,
    isForeign: (flags & FLAG_FOREIGN) !== 0,
    isStub: (flags & FLAG_STUB) !== 0,
    no: reader.u32(),
    key: reader.text(),
    name: reader.text(),
    shortName: reader.text(),
  };
}

function writeOpen(writer: ByteWriter, row: OpenRow): void {
  let present = 0;
  row.values.forEach((value, index) => {
    if (!Number.isNaN(value)) present |= 1 << index;
  });
  writer.u8(TAG_OPEN);
  writer.u8(relationshipKindCode(row.kind));
  writer.u8(row.isDateInferred ? FLAG_DATE_INFERRED : 0);
  writer.u8(Number.isNaN(row.confidence) ? CONFIDENCE_NONE : Math.round(row.confidence * CONFIDENCE_STEPS));
  writer.u8(present);
  writer.u32(row.subject);
  writer.u32(row.object);
  writer.base64(row.key, RELATIONSHIP_KEY_BYTES);
  writer.i32(row.validFrom);
  writer.i32(row.validTo);
  writer.f64(row.recordedFrom);
  for (const value of row.values) if (!Number.isNaN(value)) writer.f64(value);
  writer.text(row.label);
}

function readOpen(reader: ByteReader, visit: OpenVisit): void {
  visit.kind = reader.u8();
  visit.isDateInferred = (reader.u8() & FLAG_DATE_INFERRED) !== 0;
  const confidence = reader.u8();
  visit.confidence = confidence === CONFIDENCE_NONE ? Number.NaN : confidence / CONFIDENCE_STEPS;
  const present = reader.u8();
  visit.subject = reader.u32();
  visit.object = reader.u32();
  visit.keyAt = reader.skip(RELATIONSHIP_KEY_BYTES);
  visit.validFrom = reader.i32();
  visit.validTo = reader.i32();
  visit.recordedFrom = reader.f64();
  for (let column = 0; column < COLUMNS_MAX; column++) {
    visit.values[column] = present & (1 << column) ? reader.f64() : Number.NaN;
  }
  visit.label = reader.text();
}

function writeClose(writer: ByteWriter, row: CloseRow): void {
  writer.u8(TAG_CLOSE);
  writer.u8(relationshipKindCode(row.kind));
  writer.u32(row.subject);
  writer.u32(row.object);
  writer.base64(row.key, RELATIONSHIP_KEY_BYTES);
  writer.f64(row.recordedFrom);
  writer.f64(row.recordedTo);
}

function readClose(reader: ByteReader): CloseRow {
  const kind = RELATIONSHIP_KINDS[reader.u8()];
  const subject = reader.u32();
  const object = reader.u32();
  const keyAt = reader.skip(RELATIONSHIP_KEY_BYTES);
  const key = reader.bytes.toString('base64url', keyAt, keyAt + RELATIONSHIP_KEY_BYTES);
  return { kind, subject, object, key, recordedFrom: reader.f64(), recordedTo: reader.f64() };
}
