import { type EntityRow, relationshipKindCode } from '../changes/change-rows.ts';
import { DAY_MAX, type Day } from '../model/day.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/entity-kind.ts';
import { RELATIONSHIP_KEY_BYTES } from '../model/keys.ts';
import {
  RELATIONSHIP_KINDS,
  type RelationshipKind,
  relationshipDefinition,
} from '../model/relationship-kind.ts';
import { positionOf } from './adjacency.ts';
import { type CompressedRows, compressRows } from './compress-rows.ts';
import {
  CONFIDENCE_NONE,
  CONFIDENCE_STEPS,
  ENTITY_FOREIGN,
  ENTITY_STUB,
  type KindBase,
  NO_ENTITY_KIND,
} from './image-base.ts';
import type { ImageState } from './image-state.ts';
import { lookUpKey } from './key-table.ts';
import type { KindOverlay } from './overlay.ts';
import { unpackString } from './packed-strings.ts';

/** One version of a relationship, as an object: for answers, not for inner loops. */
export interface RelationshipView {
  readonly kind: RelationshipKind;
  /** Row number within the kind, for `value`. */
  readonly row: number;
  readonly key: string;
  readonly subject: number;
  readonly object: number;
  readonly validFrom: Day;
  /** `DAY_MAX` while open. */
  readonly validTo: Day;
  readonly recordedFrom: number;
  /** Infinite while open. */
  readonly recordedTo: number;
  readonly isDateInferred: boolean;
  readonly label: string;
  readonly confidence: number | undefined;
  /** Columns of the kind by name; a missing value is not there. */
  readonly values: Readonly<Record<string, number>>;
}

export type Visit = (end: number, row: number) => void;

const columnIndexes = new Map<string, number>(
  RELATIONSHIP_KINDS.flatMap((kind) =>
    Object.keys(relationshipDefinition(kind).columns).map((name, index): [string, number] => [
      `${kind}.${name}`,
      index,
    ]),
  ),
);

/** The graph at one version, one business date and one time of knowledge. Entities are numbers below `entityCount`. */
export class GraphView {
  readonly version: number;
  readonly asOf: Day;
  readonly knownAt: number;
  readonly entityCount: number;
  readonly #image: ImageState;
  readonly #allVisible: boolean[];
  readonly #compressed = new Map<string, CompressedRows>();

  constructor(image: ImageState, version: number, asOf: Day, knownAt: number) {
    this.#image = image;
    this.version = version;
    this.asOf = asOf;
    this.knownAt = knownAt;
    this.entityCount = Math.max(image.base.entityCount, image.overlay.entityEnd);
    this.#allVisible = image.base.kinds.map((base, code) =>
      this.#isAllVisible(base, image.overlay.kinds[code]),
    );
  }

  /** The same graph, known at the same time, at another business date. */
  at(asOf: Day): GraphView {
    return new GraphView(this.#image, this.version, asOf, this.knownAt);
  }

  /** The number of the canonical party of this key; undefined when there is none. */
  findEntity(key: string): number | undefined {
    const { base, overlay } = this.#image;
    const no = overlay.entityNumbers.get(key) ?? lookUpKey(base.keyTable, base.entityKeys, key);
    return no === undefined ? undefined : this.canonicalOf(no);
  }

  canonicalOf(no: number): number {
    const { canonical } = this.#image.base;
    return canonical !== undefined && no < canonical.length ? canonical[no] : no;
  }

  /** Undefined for a number that was never used. */
  kindOf(no: number): EntityKind | undefined {
    const row = this.#described(no);
    if (row !== undefined) return row.kind;
    const code = no < this.#image.base.entityCount ? this.#image.base.entityKinds[no] : NO_ENTITY_KIND;
    return code === NO_ENTITY_KIND ? undefined : ENTITY_KINDS[code];
  }

  keyOf(no: number): string {
    return this.#described(no)?.key ?? unpackString(this.#image.base.entityKeys, no);
  }

  nameOf(no: number): string {
    return this.#described(no)?.name ?? unpackString(this.#image.base.entityNames, no);
  }

  /** The short name that a source gives; empty when none does. */
  shortNameOf(no: number): string {
    return this.#described(no)?.shortName ?? unpackString(this.#image.base.entityShortNames, no);
  }

  isForeign(no: number): boolean {
    return this.#described(no)?.isForeign ?? (this.#image.base.entityFlags[no] & ENTITY_FOREIGN) !== 0;
  }

  isStub(no: number): boolean {
    return this.#described(no)?.isStub ?? (this.#image.base.entityFlags[no] & ENTITY_STUB) !== 0;
  }

  /** Visits the visible relationships in which the entity is the subject. Cost: O(its versions). */
  forEachOut(kind: RelationshipKind, no: number, visit: Visit): void {
    this.#forEach(relationshipKindCode(kind), no, true, visit);
  }

  /** Visits the visible relationships in which the entity is the object. */
  forEachIn(kind: RelationshipKind, no: number, visit: Visit): void {
    this.#forEach(relationshipKindCode(kind), no, false, visit);
  }

  /** Visits every version of the entity's relationships that the view knows of, whenever it was valid; `out` as the subject. */
  forEachVersion(kind: RelationshipKind, side: 'out' | 'in', no: number, visit: Visit): void {
    this.#forEach(relationshipKindCode(kind), no, side === 'out', visit, true);
  }

  countOut(kind: RelationshipKind, no: number): number {
    return this.#count(relationshipKindCode(kind), no, true);
  }

  countIn(kind: RelationshipKind, no: number): number {
    return this.#count(relationshipKindCode(kind), no, false);
  }

  /** A value of a relationship by column name; NaN when it is missing. */
  value(kind: RelationshipKind, row: number, column: string): number {
    const index = columnIndexes.get(`${kind}.${column}`);
    if (index === undefined) throw new RangeError(`${kind} has no column ${column}`);
    return this.#valueAt(relationshipKindCode(kind), row, index);
  }

  /** A reader of one column, for inner loops. */
  column(kind: RelationshipKind, column: string): (row: number) => number {
    const index = columnIndexes.get(`${kind}.${column}`);
    if (index === undefined) throw new RangeError(`${kind} has no column ${column}`);
    const code = relationshipKindCode(kind);
    const base = this.#image.base.kinds[code];
    const values = base?.values[index];
    const firstOverlay = base?.rows ?? 0;
    return (row) =>
      row >= firstOverlay ? this.#valueAt(code, row, index) : values === undefined ? Number.NaN : values[row];
  }

  /** A reader of confidences, 0..1 and NaN where no source gives one, for inner loops. */
  confidences(kind: RelationshipKind): (row: number) => number {
    const code = relationshipKindCode(kind);
    const base = this.#image.base.kinds[code];
    const given = base?.confidences;
    const firstOverlay = base?.rows ?? 0;
    const overlay = this.#image.overlay.kinds[code];
    return (row) => {
      if (row >= firstOverlay) return overlay!.rows[row - firstOverlay].open.confidence;
      if (given === undefined || given[row] === CONFIDENCE_NONE) return Number.NaN;
      return given[row] / CONFIDENCE_STEPS;
    };
  }

  relationship(kind: RelationshipKind, row: number): RelationshipView {
    const code = relationshipKindCode(kind);
    const { base, overlay } = this.#image;
    const firstOverlay = base.kinds[code]?.rows ?? 0;
    const names = Object.keys(relationshipDefinition(kind).columns);
    if (row >= firstOverlay) {
      const { open, closedAt, recordedTo } = overlay.kinds[code]!.rows[row - firstOverlay];
      return {
        ...open,
        row,
        confidence: Number.isNaN(open.confidence) ? undefined : open.confidence,
        recordedTo: closedAt <= this.version ? recordedTo : Number.POSITIVE_INFINITY,
        values: named(names, open.values),
      };
    }
    return this.#baseRelationship(kind, row, base.kinds[code]!, names, overlay.kinds[code]);
  }

  /** Finds a visible relationship by its key among those of its subject. */
  findRelationship(kind: RelationshipKind, subject: number, key: string): RelationshipView | undefined {
    let found: RelationshipView | undefined;
    this.forEachOut(kind, subject, (_, row) => {
      if (found === undefined && this.keyAt(kind, row) === key) found = this.relationship(kind, row);
    });
    return found;
  }

  keyAt(kind: RelationshipKind, row: number): string {
    const code = relationshipKindCode(kind);
    const base = this.#image.base.kinds[code];
    if (base === undefined || row >= base.rows) {
      return this.#image.overlay.kinds[code]!.rows[row - (base?.rows ?? 0)].open.key;
    }
    const { buffer, byteOffset } = base.keys;
    return Buffer.from(buffer, byteOffset + row * RELATIONSHIP_KEY_BYTES, RELATIONSHIP_KEY_BYTES).toString(
      'base64url',
    );
  }

  /**
   * All visible rows of a kind, by subject (`out`) or by object (`in`).
   * Cost: free when everything in the base is visible; else O(rows) once a view.
   */
  compress(kind: RelationshipKind, side: 'out' | 'in'): CompressedRows {
    const cacheKey = `${kind} ${side}`;
    let compressed = this.#compressed.get(cacheKey);
    if (compressed === undefined) {
      compressed = this.#compress(relationshipKindCode(kind), side === 'out');
      this.#compressed.set(cacheKey, compressed);
    }
    return compressed;
  }

  /** Whether `compress` costs nothing, or was done before. */
  isCompressed(kind: RelationshipKind, side: 'out' | 'in'): boolean {
    return (
      this.#compressed.has(`${kind} ${side}`) || this.#isFlat(relationshipKindCode(kind), side === 'out')
    );
  }

  #described(no: number): EntityRow | undefined {
    return this.#image.overlay.entityAt(no, this.version);
  }

  #isAllVisible(base: KindBase | undefined, overlay: KindOverlay | undefined): boolean {
    if (base === undefined) return true;
    const { bounds } = base;
    return (
      bounds.validFromMax <= this.asOf &&
      bounds.validToMin > this.asOf &&
      bounds.recordedFromMax <= this.knownAt &&
      base.recordedTo === undefined &&
      (overlay === undefined || overlay.closings.size === 0)
    );
  }

  #isBaseVisible(base: KindBase, overlay: KindOverlay | undefined, row: number): boolean {
    if (base.validFrom[row] > this.asOf) return false;
    if (base.validTo !== undefined && base.validTo[row] <= this.asOf) return false;
    return this.#isBaseKnown(base, overlay, row);
  }

  #isBaseKnown(base: KindBase, overlay: KindOverlay | undefined, row: number): boolean {
    if (base.recordedFrom[row] > this.knownAt) return false;
    let recordedTo = base.recordedTo === undefined ? Number.POSITIVE_INFINITY : base.recordedTo[row];
    const closing = overlay?.closings.get(row);
    if (closing !== undefined && closing.closedAt <= this.version) recordedTo = closing.recordedTo;
    return isOpenAt(recordedTo, this.knownAt);
  }

  #isOverlayVisible(overlay: KindOverlay, index: number): boolean {
    const { open } = overlay.rows[index];
    if (open.validFrom > this.asOf || open.validTo <= this.asOf) return false;
    return this.#isOverlayKnown(overlay, index);
  }

  #isOverlayKnown(overlay: KindOverlay, index: number): boolean {
    const { open, openedAt, closedAt, recordedTo } = overlay.rows[index];
    if (openedAt > this.version || open.recordedFrom > this.knownAt) return false;
    return closedAt > this.version || isOpenAt(recordedTo, this.knownAt);
  }

  #forEach(code: number, no: number, isOut: boolean, visit: Visit, atAnyDate = false): void {
    const base = this.#image.base.kinds[code];
    const overlay = this.#image.overlay.kinds[code];
    if (base !== undefined) {
      const adjacency = isOut ? base.out : base.in;
      const position = positionOf(adjacency, no);
      if (position >= 0) {
        const end = adjacency.offsets[position + 1];
        const allVisible = this.#allVisible[code];
        for (let at = adjacency.offsets[position]; at < end; at++) {
          const row = isOut ? at : base.inRows[at];
          const isSeen =
            allVisible ||
            (atAnyDate ? this.#isBaseKnown(base, overlay, row) : this.#isBaseVisible(base, overlay, row));
          if (isSeen) {
            visit(isOut ? base.objects[at] : base.inSubjects[at], row);
          }
        }
      }
    }
    if (overlay === undefined) return;
    const firstOverlay = base?.rows ?? 0;
    for (const row of (isOut ? overlay.out : overlay.in).get(no) ?? []) {
      const index = row - firstOverlay;
      if (!(atAnyDate ? this.#isOverlayKnown(overlay, index) : this.#isOverlayVisible(overlay, index)))
        continue;
      const { open } = overlay.rows[row - firstOverlay];
      visit(isOut ? open.object : open.subject, row);
    }
  }

  #count(code: number, no: number, isOut: boolean): number {
    const base = this.#image.base.kinds[code];
    const overlay = this.#image.overlay.kinds[code];
    if (this.#allVisible[code] && overlay === undefined) {
      if (base === undefined) return 0;
      const adjacency = isOut ? base.out : base.in;
      const position = positionOf(adjacency, no);
      return position < 0 ? 0 : adjacency.offsets[position + 1] - adjacency.offsets[position];
    }
    let count = 0;
    this.#forEach(code, no, isOut, () => {
      count++;
    });
    return count;
  }

  #valueAt(code: number, row: number, index: number): number {
    const base = this.#image.base.kinds[code];
    const firstOverlay = base?.rows ?? 0;
    if (row >= firstOverlay)
      return this.#image.overlay.kinds[code]!.rows[row - firstOverlay].open.values[index];
    const column = base!.values[index];
    return column === undefined ? Number.NaN : column[row];
  }

  /** Whether the base is, row for row, what the view shows. */
  #isFlat(code: number, isOut: boolean): boolean {
    const { base, overlay } = this.#image;
    const rows = base.kinds[code];
    const isDense = rows !== undefined && (isOut ? rows.out : rows.in).nodes === undefined;
    return (
      isDense &&
      overlay.kinds[code] === undefined &&
      this.#allVisible[code] &&
      base.entityCount === this.entityCount
    );
  }

  #compress(code: number, isOut: boolean): CompressedRows {
    const base = this.#image.base.kinds[code];
    const overlay = this.#image.overlay.kinds[code];
    if (base !== undefined && this.#isFlat(code, isOut)) {
      return {
        offsets: (isOut ? base.out : base.in).offsets,
        ends: isOut ? base.objects : base.inSubjects,
        rows: isOut ? countUp(base.rows) : base.inRows,
      };
    }
    const firstOverlay = base?.rows ?? 0;
    const allVisible = this.#allVisible[code];
    return compressRows(base, overlay, isOut, this.entityCount, (row) => {
      if (row >= firstOverlay) return this.#isOverlayVisible(overlay!, row - firstOverlay);
      return allVisible || this.#isBaseVisible(base!, overlay, row);
    });
  }

  #baseRelationship(
    kind: RelationshipKind,
    row: number,
    base: KindBase,
    names: readonly string[],
    overlay: KindOverlay | undefined,
  ): RelationshipView {
    const closing = overlay?.closings.get(row);
    const isClosed = closing !== undefined && closing.closedAt <= this.version;
    const confidence = base.confidences === undefined ? CONFIDENCE_NONE : base.confidences[row];
    return {
      kind,
      row,
      key: this.keyAt(kind, row),
      subject: base.subjects[row],
      object: base.objects[row],
      validFrom: base.validFrom[row],
      validTo: base.validTo === undefined ? DAY_MAX : base.validTo[row],
      recordedFrom: base.recordedFrom[row],
      recordedTo: isClosed ? closing.recordedTo : (base.recordedTo?.[row] ?? Number.POSITIVE_INFINITY),
      isDateInferred: base.dateInferred !== undefined && base.dateInferred[row] === 1,
      label: base.labels === undefined ? '' : this.#image.base.labels[base.labels[row]],
      confidence: confidence === CONFIDENCE_NONE ? undefined : confidence / CONFIDENCE_STEPS,
      values: named(
        names,
        base.values.map((column) => (column === undefined ? Number.NaN : column[row])),
      ),
    };
  }
}

/** A version is known at an instant up to, not including, its end; "now" (infinite) sees only what is not closed. */
function isOpenAt(recordedTo: number, knownAt: number): boolean {
  return recordedTo === Number.POSITIVE_INFINITY || recordedTo > knownAt;
}

function named(names: readonly string[], values: readonly number[]): Record<string, number> {
  const result: Record<string, number> = {};
  names.forEach((name, index) => {
    if (!Number.isNaN(values[index])) result[name] = values[index];
  });
  return result;
}

let identity = new Uint32Array(0);

/** 0, 1, 2 … as a column; one for all views, grown as needed. */
function countUp(length: number): Uint32Array {
  if (identity.length < length) identity = Uint32Array.from({ length: length * 2 }, (_, index) => index);
  return identity.subarray(0, length);
}
