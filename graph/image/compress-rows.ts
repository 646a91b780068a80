import type { KindBase } from './image-base.ts';
import type { KindOverlay } from './overlay.ts';

/** The visible rows of one kind and side as plain columns, for computations over the whole bank. */
export interface CompressedRows {
  /** `offsets[no]` to `offsets[no + 1]`; length `entityCount + 1`. */
  readonly offsets: Uint32Array;
  /** The other end of each row. */
  readonly ends: Uint32Array;
  /** Row numbers, for `value`. */
  readonly rows: Uint32Array;
}

/**
 * Collects the visible rows of a kind by subject (`isOut`) or object, of each entity those of the base first.
 * Cost: O(rows + entities), two passes.
 */
export function compressRows(
  base: KindBase | undefined,
  overlay: KindOverlay | undefined,
  isOut: boolean,
  entityCount: number,
  isVisible: (row: number) => boolean,
): CompressedRows {
  const baseRows = base?.rows ?? 0;
  const offsets = new Uint32Array(entityCount + 1);
  const isIn = new Uint8Array(baseRows + (overlay?.rows.length ?? 0));
  for (let row = 0; row < isIn.length; row++) {
    if (!isVisible(row)) continue;
    isIn[row] = 1;
    offsets[nodeOf(base, overlay, row, isOut) + 1]++;
  }
  for (let no = 0; no < entityCount; no++) offsets[no + 1] += offsets[no];
  const next = offsets.slice();
  const ends = new Uint32Array(offsets[entityCount]);
  const rows = new Uint32Array(offsets[entityCount]);
  for (let position = 0; position < isIn.length; position++) {
    const row = isOut || position >= baseRows ? position : base!.inRows[position];
    if (isIn[row] === 0) continue;
    const at = next[nodeOf(base, overlay, row, isOut)]++;
    ends[at] = nodeOf(base, overlay, row, !isOut);
    rows[at] = row;
  }
  return { offsets, ends, rows };
}

function nodeOf(
  base: KindBase | undefined,
  overlay: KindOverlay | undefined,
  row: number,
  isSubject: boolean,
): number {
  if (base !== undefined && row < base.rows) return isSubject ? base.subjects[row] : base.objects[row];
  const { open } = overlay!.rows[row - (base?.rows ?? 0)];
  return isSubject ? open.subject : open.object;
}
