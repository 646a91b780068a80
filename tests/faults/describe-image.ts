import type { ImageBase, KindBase } from '../../graph/image/image-base.ts';
import { unpackString } from '../../graph/image/packed-strings.ts';

/** Everything that a base holds, in an order that does not depend on how it was made. */
export function describeImage(base: ImageBase): string[] {
  const lines: string[] = [];
  for (let no = 0; no < base.entityCount; no++) {
    const texts = [base.entityKeys, base.entityNames, base.entityShortNames].map((all) =>
      unpackString(all, no),
    );
    lines.push([no, base.entityKinds[no], base.entityFlags[no], ...texts].join(' '));
  }
  base.kinds.forEach((kind, code) => {
    for (let row = 0; row < (kind?.rows ?? 0); row++) lines.push(describeRow(code, kind!, row, base.labels));
  });
  return lines.sort();
}

function describeRow(code: number, kind: KindBase, row: number, labels: readonly string[]): string {
  return [
    code,
    kind.subjects[row],
    kind.objects[row],
    ...kind.keys.subarray(row * 3, row * 3 + 3),
    kind.validFrom[row],
    kind.validTo?.[row],
    kind.recordedFrom[row],
    kind.recordedTo?.[row],
    kind.dateInferred?.[row],
    labels[kind.labels?.[row] ?? 0],
    kind.confidences?.[row],
    ...kind.values.map((column) => column?.[row]),
  ].join(' ');
}
