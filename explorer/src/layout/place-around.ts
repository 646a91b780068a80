import { type Box, boundsOf, overlapsAny } from './box.ts';
import { type Anchored, type Direction, gaps, type PlacedBox, type Positions } from './layout-request.ts';

/** Stacks are this long at first, and longer the more siblings stand there already, so that a crowd stays compact. */
const stackSize = { least: 10, most: 24, perSibling: 0.15 } as const;
const tryMax = 4000;
/** So few new nodes join the end of the column or row that their siblings stand in. */
const fewMax = 3;

/**
 * Places new nodes in free space beside what is there. What is there does not move; no two boxes overlap.
 * Nodes of one anchor and direction form stacks beyond their siblings, each sliding until it fits, node by node.
 */
export function placeAround(placed: readonly PlacedBox[], nodes: readonly Anchored[]): Positions {
  const taken: PlacedBox[] = [...placed];
  const positions: Positions = {};
  const settle = (node: Anchored, x: number, y: number) => {
    const { id, w, h, near, direction } = node;
    taken.push({ id, x, y, w, h, near, direction });
    positions[node.id] = { x, y };
  };
  const waiting = nodes.filter((node) => {
    const at = node.preferred;
    if (!at || overlapsAny({ ...at, w: node.w, h: node.h }, taken, gaps.min)) return true;
    settle(node, at.x, at.y);
    return false;
  });
  const ordered = waiting.toSorted((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
  const stacks = Map.groupBy(ordered, (node) => `${node.direction} ${node.near ?? ''}`);
  for (const stack of stacks.values()) {
    const { near, direction } = stack[0]!;
    const crowd =
      taken.filter((box) => box.near === near && box.direction === direction).length + stack.length;
    const size = Math.min(
      stackSize.most,
      Math.max(stackSize.least, Math.round(crowd * stackSize.perSibling)),
    );
    for (let start = 0; start < stack.length; start += size) {
      const part = stack.slice(start, start + size);
      const anchor = taken.find((box) => box.id === near) ?? taken[0] ?? { x: 0, y: 0, w: 0, h: 0 };
      const siblings = taken.filter(
        (box) => box.near === near && box.direction === direction && near !== null,
      );
      for (const { node, x, y } of slotsOf(part, anchor, siblings)) {
        const spot = findFree(node, x, y, direction, taken);
        settle(node, spot.x, spot.y);
      }
    }
  }
  return positions;
}

/** Where a stack would stand were there nothing else: beside its anchor, or beyond its siblings, or at their end if it is short. */
function slotsOf(stack: Anchored[], anchor: Omit<Box, 'id'>, siblings: readonly Box[]) {
  const direction = stack[0]!.direction;
  const sideways = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const length = stack.reduce((sum, node) => sum + (sideways ? node.h : node.w) + gaps.row, -gaps.row);
  const bounds = boundsOf(siblings);
  const few = siblings.length > 0 && stack.length <= fewMax;
  const middle = sideways ? anchor.y : anchor.x;
  const half = siblings[0] ? ((sideways ? siblings[0].h : siblings[0].w) + gaps.row) / 2 : 0;
  let along = few
    ? (sideways ? bounds.y2 : bounds.x2) + gaps.row
    : middle - length / 2 + (siblings.length > 0 ? half : 0);
  return stack.map((node) => {
    const size = sideways ? node.h : node.w;
    const centre = along + size / 2;
    along += size + gaps.row;
    const across = sideways ? node.w : node.h;
    if (few)
      return sideways
        ? { node, x: lineOf(siblings, 'x'), y: centre }
        : { node, x: centre, y: lineOf(siblings, 'y') };
    const edge = sideways ? anchor.x + (sign * anchor.w) / 2 : anchor.y + (sign * anchor.h) / 2;
    const reach = sideways ? (sign < 0 ? bounds.x1 : bounds.x2) : sign < 0 ? bounds.y1 : bounds.y2;
    const start =
      siblings.length > 0 ? reach + sign * gaps.row * 2 : edge + sign * (sideways ? gaps.column : gaps.level);
    const out = start + (sign * across) / 2;
    return sideways ? { node, x: out, y: centre } : { node, x: centre, y: out };
  });
}

/** The line on which most siblings stand. */
function lineOf(siblings: readonly Box[], axis: 'x' | 'y'): number {
  const lines = Map.groupBy(siblings, (box) => Math.round(box[axis] / 8));
  const [most] = [...lines.values()].sort((a, b) => b.length - a.length);
  return most![0]![axis];
}

/** The free spot nearest to where the node would stand, looking along its stack first, then further out. */
function findFree(node: Anchored, x: number, y: number, direction: Direction, taken: readonly Box[]) {
  const sideways = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const pitch = (sideways ? node.h : node.w) / 2 + gaps.row / 2;
  const out = (sideways ? node.w : node.h) + gaps.row * 2;
  for (let attempt = 0; attempt < tryMax; attempt++) {
    const lane = Math.floor(attempt / 24);
    const step = attempt % 24;
    const shift = Math.ceil(step / 2) * pitch * (step % 2 ? 1 : -1);
    const spot = sideways
      ? { x: x + sign * lane * out, y: y + shift }
      : { x: x + shift, y: y + sign * lane * out };
    if (!overlapsAny({ ...spot, w: node.w, h: node.h }, taken, gaps.min)) return spot;
  }
  const beyond = Math.max(...taken.map((box) => box.y + box.h / 2));
  return { x, y: beyond + node.h / 2 + gaps.row };
}
