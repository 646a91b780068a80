/** A rectangle by its centre; every node with its label is one. */
export interface Box {
  id: string;
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Size {
  id: string;
  w: number;
  h: number;
}

/** Whether two boxes are nearer than `gap` in both directions. */
export function overlaps(a: Omit<Box, 'id'>, b: Omit<Box, 'id'>, gap = 0): boolean {
  return (
    Math.abs(a.x - b.x) < (a.w + b.w) / 2 + gap - 1e-6 && Math.abs(a.y - b.y) < (a.h + b.h) / 2 + gap - 1e-6
  );
}

export function overlapsAny(box: Omit<Box, 'id'>, others: readonly Omit<Box, 'id'>[], gap = 0): boolean {
  return others.some((other) => overlaps(box, other, gap));
}

export function boundsOf(boxes: readonly Omit<Box, 'id'>[]): {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
} {
  let [x1, y1, x2, y2] = [0, 0, 0, 0];
  boxes.forEach((box, index) => {
    const [left, right, top, bottom] = [
      box.x - box.w / 2,
      box.x + box.w / 2,
      box.y - box.h / 2,
      box.y + box.h / 2,
    ];
    x1 = index ? Math.min(x1, left) : left;
    x2 = index ? Math.max(x2, right) : right;
    y1 = index ? Math.min(y1, top) : top;
    y2 = index ? Math.max(y2, bottom) : bottom;
  });
  return { x1, y1, x2, y2 };
}
