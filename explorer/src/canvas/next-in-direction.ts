import type { Point } from '../state/canvas-types.ts';

/** What lies more across the arrow than along it is meant only when nothing else is. */
const asideCost = 1e6;

type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const vectors: Record<Arrow, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The node one would mean by an arrow key: the nearest that lies more along the arrow than across it. */
export function nextInDirection(
  nodes: readonly (Point & { id: string })[],
  from: string,
  arrow: Arrow,
): string | undefined {
  const start = nodes.find((node) => node.id === from);
  if (!start) return nodes[0]?.id;
  const { x: vx, y: vy } = vectors[arrow];
  let best: { id: string; cost: number } | undefined;
  for (const node of nodes) {
    const [dx, dy] = [node.x - start.x, node.y - start.y];
    const along = dx * vx + dy * vy;
    const across = Math.abs(dx * vy) + Math.abs(dy * vx);
    if (along <= 4 || node.id === from) continue;
    const cost = along + across * 2 + (along < across * 1.2 ? asideCost : 0);
    if (!best || cost < best.cost) best = { id: node.id, cost };
  }
  return best?.id;
}

export function isArrow(key: string): key is Arrow {
  return key in vectors;
}
