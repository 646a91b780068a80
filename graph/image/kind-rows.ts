import type { CloseRow, OpenVisit } from '../changes/change-rows.ts';
import { DAY_MAX } from '../model/day.ts';
import { RELATIONSHIP_KEY_BYTES } from '../model/keys.ts';
import { RELATIONSHIP_KINDS, relationshipDefinition } from '../model/relationship-kind.ts';
import { type Adjacency, positionOf, sortByEnd } from './adjacency.ts';
import { CONFIDENCE_NONE, CONFIDENCE_STEPS, KEY_WORDS, type KindBase } from './image-base.ts';

type Column = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** Rows of one kind in the order they came, in columns that grow. */
export class KindRows {
  readonly #kind: number;
  readonly #columnCount: number;
  #rows = 0;
  #capacity = 1024;
  #subjects = new Uint32Array(this.#capacity);
  #objects = new Uint32Array(this.#capacity);
  #keys = Buffer.alloc(this.#capacity * RELATIONSHIP_KEY_BYTES);
  #validFrom = new Int32Array(this.#capacity);
  #validTo = new Int32Array(this.#capacity);
  #recordedFrom = new Float64Array(this.#capacity);
  #recordedTo = new Float64Array(this.#capacity);
  #dateInferred = new Uint8Array(this.#capacity);
  #labels = new Uint32Array(this.#capacity);
  #confidences = new Uint8Array(this.#capacity);
  #values: Float64Array[];

  constructor(kind: number) {
    this.#kind = kind;
    this.#columnCount = Object.keys(relationshipDefinition(RELATIONSHIP_KINDS[kind]).columns).length;
    this.#values = Array.from({ length: this.#columnCount }, () => new Float64Array(this.#capacity));
  }

  push(row: OpenVisit, label: number, recordedTo: number): void {
    if (this.#rows === this.#capacity) this.#grow();
    const at = this.#rows++;
    this.#subjects[at] = row.subject;
    this.#objects[at] = row.object;
    row.bytes.copy(this.#keys, at * RELATIONSHIP_KEY_BYTES, row.keyAt, row.keyAt + RELATIONSHIP_KEY_BYTES);
    this.#validFrom[at] = row.validFrom;
    this.#validTo[at] = row.validTo;
    this.#recordedFrom[at] = row.recordedFrom;
    this.#recordedTo[at] = recordedTo;
    this.#dateInferred[at] = row.isDateInferred ? 1 : 0;
    this.#labels[at] = label;
    this.#confidences[at] = Number.isNaN(row.confidence)
      ? CONFIDENCE_NONE
      : Math.round(row.confidence * CONFIDENCE_STEPS);
    for (let column = 0; column < this.#columnCount; column++) this.#values[column][at] = row.values[column];
  }

  forEachOpen(visit: (subject: number, object: number, key: string, recordedFrom: number) => void): void {
    for (let at = 0; at < this.#rows; at++) {
      if (this.#recordedTo[at] !== Number.POSITIVE_INFINITY) continue;
      const from = at * RELATIONSHIP_KEY_BYTES;
      const key = this.#keys.toString('base64url', from, from + RELATIONSHIP_KEY_BYTES);
      visit(this.#subjects[at], this.#objects[at], key, this.#recordedFrom[at]);
    }
  }

  /** Sorts the rows by subject and object, drops empty columns and marks what was closed. */
  finish(entityCount: number, canonical: Uint32Array | undefined, closed: readonly CloseRow[]): KindBase {
    const rows = this.#rows;
    const isMapped = canonical !== undefined && RELATIONSHIP_KINDS[this.#kind] !== 'SAME_AS';
    if (isMapped) this.#mapEnds(canonical);
    const bySubject = sortByEnd(this.#subjects.subarray(0, rows), entityCount);
    const { order } = bySubject;
    const subjects = permute(this.#subjects, order);
    const objects = permute(this.#objects, order);
    const byObject = sortByEnd(objects, entityCount);
    const keys = this.#permuteKeys(order);
    const recordedFrom = permute(this.#recordedFrom, order);
    const recordedTo = permute(this.#recordedTo, order);
    const end = (no: number): number => (isMapped ? canonical[no] : no);
    for (const row of closed) {
      if (RELATIONSHIP_KINDS[this.#kind] === row.kind) {
        markClosed(bySubject.adjacency, keys, recordedFrom, recordedTo, row, end(row.subject));
      }
    }
    const validFrom = permute(this.#validFrom, order);
    const validTo = permute(this.#validTo, order);
    return {
      rows,
      out: bySubject.adjacency,
      in: byObject.adjacency,
      subjects,
      objects,
      inSubjects: permute(subjects, byObject.order),
      inRows: shared(byObject.order),
      keys,
      validFrom,
      validTo: unlessAll(validTo, DAY_MAX),
      recordedFrom,
      recordedTo: unlessAll(recordedTo, Number.POSITIVE_INFINITY),
      dateInferred: unlessAll(permute(this.#dateInferred, order), 0),
      labels: unlessAll(permute(this.#labels, order), 0),
      confidences: unlessAll(permute(this.#confidences, order), CONFIDENCE_NONE),
      values: this.#values.map((column) => unlessAll(permute(column, order), Number.NaN)),
      bounds: {
        validFromMax: validFrom.reduce((a, b) => Math.max(a, b), -DAY_MAX),
        validToMin: validTo.reduce((a, b) => Math.min(a, b), DAY_MAX),
        recordedFromMax: recordedFrom.reduce((a, b) => Math.max(a, b), 0),
      },
    };
  }

  #mapEnds(canonical: Uint32Array): void {
    for (let at = 0; at < this.#rows; at++) {
      this.#subjects[at] = canonical[this.#subjects[at]];
      this.#objects[at] = canonical[this.#objects[at]];
    }
  }

  #permuteKeys(order: Uint32Array): Uint32Array {
    const source = new Uint32Array(this.#keys.buffer, this.#keys.byteOffset, this.#rows * KEY_WORDS);
    const keys = new Uint32Array(new SharedArrayBuffer(order.length * RELATIONSHIP_KEY_BYTES));
    for (let at = 0; at < order.length; at++) {
      const from = order[at] * KEY_WORDS;
      keys[at * KEY_WORDS] = source[from];
      keys[at * KEY_WORDS + 1] = source[from + 1];
      keys[at * KEY_WORDS + 2] = source[from + 2];
    }
    return keys;
  }

  #grow(): void {
    this.#capacity *= 2;
    const grow = <T extends Column>(column: T): T => {
      const larger = new (column.constructor as new (length: number) => T)(this.#capacity);
      larger.set(column as never);
      return larger;
    };
    this.#subjects = grow(this.#subjects);
    this.#objects = grow(this.#objects);
    const keys = Buffer.alloc(this.#capacity * RELATIONSHIP_KEY_BYTES);
    this.#keys.copy(keys);
    this.#keys = keys;
    this.#validFrom = grow(this.#validFrom);
    this.#validTo = grow(this.#validTo);
    this.#recordedFrom = grow(this.#recordedFrom);
    this.#recordedTo = grow(this.#recordedTo);
    this.#dateInferred = grow(this.#dateInferred);
    this.#labels = grow(this.#labels);
    this.#confidences = grow(this.#confidences);
    this.#values = this.#values.map(grow);
  }
}

function permute<T extends Column>(column: T, order: Uint32Array): T {
  const type = column.constructor as (new (buffer: SharedArrayBuffer) => T) & { BYTES_PER_ELEMENT: number };
  const result = new type(new SharedArrayBuffer(order.length * type.BYTES_PER_ELEMENT));
  for (let at = 0; at < order.length; at++) result[at] = column[order[at]];
  return result;
}

function shared(column: Uint32Array): Uint32Array {
  const result = new Uint32Array(new SharedArrayBuffer(column.length * 4));
  result.set(column);
  return result;
}

function unlessAll<T extends Column>(column: T, value: number): T | undefined {
  for (let at = 0; at < column.length; at++) if (!Object.is(column[at], value)) return column;
  return undefined;
}

function markClosed(
  out: Adjacency,
  keys: Uint32Array,
  recordedFrom: Float64Array,
  recordedTo: Float64Array,
  closed: CloseRow,
  subject: number,
): void {
  const position = positionOf(out, subject);
  if (position < 0) return;
  const words = keyWords(closed.key);
  for (let row = out.offsets[position]; row < out.offsets[position + 1]; row++) {
    const at = row * KEY_WORDS;
    const isSame = keys[at] === words[0] && keys[at + 1] === words[1] && keys[at + 2] === words[2];
    if (isSame && recordedFrom[row] === closed.recordedFrom) recordedTo[row] = closed.recordedTo;
  }
}

/** A relationship key as the three words that the columns hold. */
export function keyWords(key: string): Uint32Array {
  const bytes = new Uint8Array(RELATIONSHIP_KEY_BYTES);
  bytes.set(Buffer.from(key, 'base64url'));
  return new Uint32Array(bytes.buffer);
}
