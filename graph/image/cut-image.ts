import { relationshipKindCode } from '../changes/change-rows.ts';
import { type RelationshipKind, relationshipDefinition } from '../model/relationship-kind.ts';
import type { GraphView } from './graph-view.ts';
import type { ImageBase } from './image-base.ts';
import { ImageBuilder } from './image-builder.ts';

/** Rows of a view by kind. */
export type RowSets = ReadonlyMap<RelationshipKind, ReadonlySet<number>>;

const COLUMNS_MAX = 16;

/**
 * Cuts rows of a view, with their ends, out as a graph of its own, in shared memory.
 * Shape: entities and rows are numbered anew in the order they had; keys stay. What is not cut out is not there.
 * Cost: O(rows log rows).
 */
export function cutImage(view: GraphView, rows: RowSets): ImageBase {
  const builder = new ImageBuilder();
  const numbers = numberEnds(view, rows);
  for (const [no, number] of numbers) {
    builder.entity({
      no: number,
      kind: view.kindOf(no)!,
      key: view.keyOf(no),
      name: view.nameOf(no),
      shortName: view.shortNameOf(no),
      isForeign: view.isForeign(no),
      isStub: view.isStub(no),
    });
  }
  const values = new Float64Array(COLUMNS_MAX);
  for (const [kind, ofKind] of rows) {
    const names = Object.keys(relationshipDefinition(kind).columns);
    for (const row of Uint32Array.from(ofKind).sort()) {
      const one = view.relationship(kind, row);
      values.fill(Number.NaN);
      names.forEach((name, index) => {
        values[index] = one.values[name] ?? Number.NaN;
      });
      builder.open({
        kind: relationshipKindCode(kind),
        subject: numbers.get(one.subject)!,
        object: numbers.get(one.object)!,
        bytes: Buffer.from(one.key, 'base64url'),
        keyAt: 0,
        validFrom: one.validFrom,
        validTo: one.validTo,
        recordedFrom: one.recordedFrom,
        isDateInferred: one.isDateInferred,
        values,
        label: one.label,
        confidence: one.confidence ?? Number.NaN,
      });
    }
  }
  return builder.finish(view.version);
}

function numberEnds(view: GraphView, rows: RowSets): Map<number, number> {
  const ends = new Set<number>();
  for (const [kind, ofKind] of rows) {
    for (const row of ofKind) {
      const { subject, object } = view.relationship(kind, row);
      ends.add(subject);
      ends.add(object);
    }
  }
  const sorted = Uint32Array.from(ends).sort();
  return new Map([...sorted].map((no, number): [number, number] => [no, number]));
}
