import { type Box, overlapsAny } from './box.ts';
import { type Anchored, type Direction, gaps, type LayoutEdge, type Positions } from './layout-request.ts';
import { placeAround } from './place-around.ts';

interface CompassOptions {
  columnMax: number;
  /** On a phone: columns close to the subject, rows above and below them instead of between. */
  narrow: boolean;
}

/**
 * The subject in the middle; who stands left and right of it in columns, above and below in rows, further hops further out.
 * The rows above and below are kept between the columns, so that a flow from left to right crosses none of them.
 */
export function layoutCompass(
  subject: string,
  nodes: readonly Anchored[],
  edges: readonly LayoutEdge[],
  { columnMax, narrow }: CompassOptions,
): Positions {
  const centre = nodes.find((node) => node.id === subject);
  if (!centre) return placeAround([], nodes);
  const boxes: Box[] = [{ id: subject, x: 0, y: 0, w: centre.w, h: centre.h }];
  const hops = hopsFrom(subject, nodes);
  const groups = [...new Set(nodes.map((node) => node.group))];
  const together = (a: Anchored, b: Anchored) => groups.indexOf(a.group) - groups.indexOf(b.group);
  const near = (direction: Direction) =>
    nodes.filter((node) => node.direction === direction && hops.get(node.id) === 1).toSorted(together);
  const rowHalves = (['up', 'down'] as const).flatMap((direction) =>
    rowsOf(near(direction)).map((row) => rowWidth(row) / 2),
  );
  const halfWidth = narrow ? centre.w / 2 : Math.max(centre.w / 2, ...rowHalves);
  const clear = narrow
    ? Math.max(...(['left', 'right'] as const).map((side) => columnHeight(near(side), columnMax))) / 2
    : 0;
  for (const direction of ['up', 'down'] as const) {
    let y = Math.max(centre.h / 2 + gaps.level, clear + gaps.row);
    for (const row of rowsOf(near(direction))) {
      const height = Math.max(...row.map((node) => node.h));
      let x = -rowWidth(row) / 2;
      for (const node of row) {
        put(boxes, node, x + node.w / 2, (direction === 'up' ? -1 : 1) * (y + height / 2));
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
      const ordered = hop === 1 ? ring.toSorted(together) : orderByAnchors(ring, boxes, edges);
      const reach = stackColumns(
        boxes,
        ordered,
        direction,
        sides[direction] + (narrow ? gaps.narrow : gaps.column),
        hop === 1 ? columnMax : 14,
      );
      sides[direction] = reach ?? sides[direction];
    }
  }
  const done = new Set(boxes.map((box) => box.id));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rest = placeAround(
    boxes.map((box) => ({ ...byId.get(box.id)!, ...box })),
    nodes.filter((node) => !done.has(node.id)),
  );
  return { ...Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }])), ...rest };
}

/** Where something stands already, nothing is put; free space is found for it afterwards. */
function put(boxes: Box[], { id, w, h }: Anchored, x: number, y: number): void {
  const box = { id, x, y, w, h };
  if (!overlapsAny(box, boxes, gaps.min / 2)) boxes.push(box);
}

function columnHeight(ring: readonly Anchored[], columnMax: number): number {
  const perColumn = Math.ceil(ring.length / Math.max(1, Math.ceil(ring.length / columnMax)));
  return Math.max(0, ...ring.map((node) => node.h + gaps.row)) * perColumn;
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

/** Rows of a few; a kind that would be torn apart starts a row of its own. */
function rowsOf(nodes: Anchored[], rowMax = 4): Anchored[][] {
  const rows: Anchored[][] = [];
  for (const group of Map.groupBy(nodes, (node) => node.group).values()) {
    const last = rows.at(-1);
    if (last && last.length + group.length <= rowMax) last.push(...group);
    else for (let at = 0; at < group.length; at += rowMax) rows.push(group.slice(at, at + rowMax));
  }
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

/** Adds columns of at most `columnMax` from `start` outwards, evenly tall; gives how far out they reach, or nothing without a column. */
function stackColumns(
  boxes: Box[],
  ring: readonly Anchored[],
  direction: 'left' | 'right',
  start: number,
  columnMax: number,
): number | undefined {
  if (ring.length === 0) return undefined;
  const columns = Math.ceil(ring.length / columnMax);
  const perColumn = Math.ceil(ring.length / columns);
  const sign = direction === 'left' ? -1 : 1;
  let inner = start;
  for (let column = 0; column < columns; column++) {
    const stack = ring.slice(column * perColumn, (column + 1) * perColumn);
    const width = Math.max(...stack.map((node) => node.w));
    let y = -stack.reduce((sum, node) => sum + node.h + gaps.row, -gaps.row) / 2;
    for (const node of stack) {
      put(boxes, node, sign * (inner + width / 2), y + node.h / 2);
      y += node.h + gaps.row;
    }
    inner += width + (column === columns - 1 ? 0 : gaps.row * 2);
  }
  return inner;
}
