import type { Box } from './box.ts';
import { type Anchored, type Direction, gaps, type LayoutEdge, type Positions } from './layout-request.ts';
import { placeAround } from './place-around.ts';

/**
 * The subject in the middle; who stands left and right of it in columns, above and below in rows, further hops further out.
 * The rows above and below are kept between the columns, so that a flow from left to right crosses none of them.
 */
export function layoutCompass(
  subject: string,
  nodes: readonly Anchored[],
  edges: readonly LayoutEdge[],
  columnMax: number,
): Positions {
  const centre = nodes.find((node) => node.id === subject);
  if (!centre) return placeAround([], nodes);
  const boxes: Box[] = [{ id: subject, x: 0, y: 0, w: centre.w, h: centre.h }];
  const hops = hopsFrom(subject, nodes);
  const near = (direction: Direction) =>
    nodes.filter((node) => node.direction === direction && hops.get(node.id) === 1);
  const halfWidth = Math.max(
    centre.w / 2,
    ...(['up', 'down'] as const).flatMap((direction) =>
      rowsOf(near(direction)).map((row) => rowWidth(row) / 2),
    ),
  );
  for (const direction of ['up', 'down'] as const) {
    let y = centre.h / 2 + gaps.level;
    for (const row of rowsOf(near(direction))) {
      const height = Math.max(...row.map((node) => node.h));
      let x = -rowWidth(row) / 2;
      for (const node of row) {
        boxes.push({ id: node.id, x: x + node.w / 2, y: (direction === 'up' ? -1 : 1) * (y + height / 2), w: node.w, h: node.h });
        x += node.w + gaps.row;
      }
      y += height + gaps.row * 2;
    }
  }
  const sides = { left: halfWidth, right: halfWidth };
  const depthMax = Math.max(1, ...hops.values());
  for (let hop = 1; hop <= depthMax; hop++) {
    for (const direction of ['left', 'right'] as const) {
      const ring = nodes.filter(
        (node) =>
          node.direction === direction &&
          hops.get(node.id) === hop &&
          (hop === 1 || isChain(node, nodes, direction)),
      );
      const ordered = hop === 1 ? ring : orderByAnchors(ring, boxes, edges);
      sides[direction] = stackColumns(boxes, ordered, direction, sides[direction], hop === 1 ? columnMax : 14);
    }
  }
  const done = new Set(boxes.map((box) => box.id));
  const rest = placeAround(
    boxes,
    nodes.filter((node) => !done.has(node.id)),
  );
  return { ...Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }])), ...rest };
}

function hopsFrom(subject: string, nodes: readonly Anchored[]): Map<string, number> {
  const hops = new Map([[subject, 0]]);
  for (let round = 0; round < 8; round++) {
    for (const node of nodes) {
      const hop = hops.get(node.near ?? '');
      if (!hops.has(node.id) && hop !== undefined) hops.set(node.id, hop + 1);
    }
  }
  return hops;
}

function isChain(node: Anchored, nodes: readonly Anchored[], direction: Direction): boolean {
  return nodes.some((other) => other.id === node.near && other.direction === direction);
}

function rowsOf(nodes: Anchored[], rowMax = 4): Anchored[][] {
  const rows: Anchored[][] = [];
  for (let at = 0; at < nodes.length; at += rowMax) rows.push(nodes.slice(at, at + rowMax));
  return rows;
}

function rowWidth(row: Anchored[]): number {
  return row.reduce((sum, node) => sum + node.w + gaps.row, -gaps.row);
}

/** Nearest to the middle of their anchors, so that flows cross little. */
function orderByAnchors(ring: Anchored[], boxes: readonly Box[], edges: readonly LayoutEdge[]): Anchored[] {
  const at = new Map(boxes.map((box) => [box.id, box.y]));
  const middle = (node: Anchored) => {
    const ys = edges.flatMap(({ source, target }) => {
      const other = source === node.id ? target : target === node.id ? source : undefined;
      const y = other === undefined ? undefined : at.get(other);
      return y === undefined ? [] : [y];
    });
    return ys.length ? ys.reduce((sum, y) => sum + y, 0) / ys.length : (at.get(node.near ?? '') ?? 0);
  };
  return ring
    .map((node, index) => ({ node, index, y: middle(node) }))
    .sort((a, b) => a.y - b.y || a.index - b.index)
    .map(({ node }) => node);
}

/** Adds columns of at most `columnMax` outside `reach`, evenly tall; gives how far out they reach. */
function stackColumns(
  boxes: Box[],
  ring: readonly Anchored[],
  direction: 'left' | 'right',
  reach: number,
  columnMax: number,
): number {
  if (ring.length === 0) return reach;
  const columns = Math.ceil(ring.length / columnMax);
  const perColumn = Math.ceil(ring.length / columns);
  const sign = direction === 'left' ? -1 : 1;
  let inner = reach + gaps.column;
  for (let column = 0; column < columns; column++) {
    const stack = ring.slice(column * perColumn, (column + 1) * perColumn);
    const width = Math.max(...stack.map((node) => node.w));
    let y = -stack.reduce((sum, node) => sum + node.h + gaps.row, -gaps.row) / 2;
    for (const node of stack) {
      boxes.push({ id: node.id, x: sign * (inner + width / 2), y: y + node.h / 2, w: node.w, h: node.h });
      y += node.h + gaps.row;
    }
    inner += width + (column === columns - 1 ? 0 : gaps.row * 2);
  }
  return inner;
}
