import type { CloseRow } from '../changes/change-rows.ts';
import type { KindRows } from './kind-rows.ts';

/**
 * The canonical party of each entity: the smallest number among those joined by SAME_AS that is still open.
 * Relationships stay on the records they came with; only the image reads them on the canonical party, so that an un-merge
 * rewrites nothing.
 */
export function resolveCanonical(
  sameAs: KindRows,
  closed: readonly CloseRow[],
  entityCount: number,
): Uint32Array | undefined {
  const canonical = new Uint32Array(new SharedArrayBuffer(entityCount * 4));
  for (let no = 0; no < entityCount; no++) canonical[no] = no;
  const root = (no: number): number => {
    let at = no;
    while (canonical[at] !== at) {
      canonical[at] = canonical[canonical[at]];
      at = canonical[at];
    }
    return at;
  };
  const gone = new Set(
    closed.filter((row) => row.kind === 'SAME_AS').map((row) => `${row.key} ${row.recordedFrom}`),
  );
  let merged = 0;
  sameAs.forEachOpen((subject, object, key, recordedFrom) => {
    if (gone.has(`${key} ${recordedFrom}`)) return;
    const [a, b] = [root(subject), root(object)];
    canonical[Math.max(a, b)] = Math.min(a, b);
    merged++;
  });
  if (merged === 0) return undefined;
  for (let no = 0; no < entityCount; no++) canonical[no] = root(no);
  return canonical;
}
