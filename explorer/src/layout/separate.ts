import { type Box, overlapsAny } from './box.ts';
import { gaps, type Positions } from './layout-request.ts';

const ringMax = 400;

/**
 * Takes overlaps out of a picture: boxes are settled from the fixed one outwards, and each goes to the free spot nearest
 * to where it was. Ends always, since the plane is larger than its boxes.
 */
export function separate(boxes: readonly Box[], fixed?: string): Positions {
  const anchor = boxes.find((box) => box.id === fixed);
  const order = boxes
    .map((box, index) => ({ box, index, far: distance(box, anchor) }))
    .sort((a, b) => a.far - b.far || a.index - b.index);
  const settled: Box[] = [];
  for (const { box } of order) settled.push({ ...box, ...findFreeNear(box, settled) });
  return Object.fromEntries(settled.map(({ id, x, y }) => [id, { x, y }]));
}

function distance(box: Box, anchor: Box | undefined): number {
  return box === anchor ? -1 : Math.hypot(box.x - (anchor?.x ?? 0), box.y - (anchor?.y ?? 0));
}

/** The nearest free spot on rings around where the box is. */
export function findFreeNear(box: Omit<Box, 'id'>, taken: readonly Box[], gap: number = gaps.min) {
  if (!overlapsAny(box, taken, gap)) return { x: box.x, y: box.y };
  for (let ring = 1; ring <= ringMax; ring++) {
    const radius = ring * 10;
    const steps = Math.min(64, 8 + ring * 4);
    for (let step = 0; step < steps; step++) {
      const angle = (step / steps) * 2 * Math.PI;
      const spot = { x: box.x + Math.cos(angle) * radius * 1.4, y: box.y + Math.sin(angle) * radius };
      if (!overlapsAny({ ...box, ...spot }, taken, gap)) return spot;
    }
  }
  return { x: box.x, y: Math.max(...taken.map((other) => other.y + other.h / 2)) + box.h / 2 + gap };
}
