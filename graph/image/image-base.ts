import type { Adjacency } from './adjacency.ts';
import type { PackedStrings } from './packed-strings.ts';

/** Code of a number that no entity has. */
export const NO_ENTITY_KIND = 255;

export const ENTITY_FOREIGN = 1;
export const ENTITY_STUB = 2;

/** 32-bit words of a relationship key. */
export const KEY_WORDS = 3;

/** Stands for a missing confidence. */
export const CONFIDENCE_NONE = 255;
export const CONFIDENCE_STEPS = 250;

/**
 * All versions of one kind of relationship, a row each, sorted by subject. A column that would hold one value only
 * (nothing closed, no end, no label) is left out.
 * Bytes a row: subjects 4, objects 4, inSubjects 4, inRows 4, keys 12, validFrom 4, recordedFrom 8, each value column 8;
 * where present validTo 4, recordedTo 8, labels 4, confidences 1, dateInferred 1; plus the offsets.
 */
export interface KindBase {
  readonly rows: number;
  readonly out: Adjacency;
  readonly in: Adjacency;
  readonly subjects: Uint32Array;
  readonly objects: Uint32Array;
  /** Subjects in the order of objects. */
  readonly inSubjects: Uint32Array;
  /** Rows in the order of objects. */
  readonly inRows: Uint32Array;
  readonly keys: Uint32Array;
  readonly validFrom: Int32Array;
  readonly validTo: Int32Array | undefined;
  readonly recordedFrom: Float64Array;
  readonly recordedTo: Float64Array | undefined;
  readonly dateInferred: Uint8Array | undefined;
  readonly labels: Uint32Array | undefined;
  readonly confidences: Uint8Array | undefined;
  /** In the order of the kind's columns; undefined when no row has the value. */
  readonly values: readonly (Float64Array | undefined)[];
  readonly bounds: KindBounds;
}

/** What a view compares its dates with, to see at once that every row is visible. */
export interface KindBounds {
  readonly validFromMax: number;
  readonly validToMin: number;
  readonly recordedFromMax: number;
}

/** The graph at one version, immutable, in shared memory. */
export interface ImageBase {
  /** Sequence number of the last change it holds. */
  readonly version: number;
  readonly entityCount: number;
  readonly entityKinds: Uint8Array;
  readonly entityFlags: Uint8Array;
  readonly entityKeys: PackedStrings;
  readonly entityNames: PackedStrings;
  readonly entityShortNames: PackedStrings;
  /** Open-addressing table of entity numbers + 1 by key; its length is a power of two. */
  readonly keyTable: Uint32Array;
  /** Number of the canonical party of each entity, undefined when nothing was merged. */
  readonly canonical: Uint32Array | undefined;
  readonly labels: readonly string[];
  /** By kind code; undefined where there is no row. */
  readonly kinds: readonly (KindBase | undefined)[];
}
