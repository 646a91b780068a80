import { type Box, overlapsAny } from './box.ts';
import { type Anchored, type Direction, gaps, type Positions } from './layout-request.ts';

const stackMax = 10;
const tryMax = 4000;

/**
 * Places new nodes in free space beside what is there. What is there does not move; no two boxes overlap.
 * Nodes of one anchor and direction form a stack, which slides along its direction until it fits, node by node.
 */
export function placeAround(placed: readonly Box[], nodes: readonly Anchored[]): Positions {
  const taken: Box[] = [...placed];
  const positions: Positions = {};
  const settle = (node: Anchored, x: number, y: number) => {
    taken.push({ id: node.id, x, y, w: node.w, h: node.h });
    positions[node.id] = { x, y };
  };
  const waiting = nodes.filter((node) => {
    const at = node.preferred;
    if (!at || overlapsAny({ ...at, w: node.w, h: node.h }, taken, gaps.min)) return true;
    settle(node, at.x, at.y);
    return false;
  });
  const stacks = Map.groupBy(waiting, (node) => `${node.direction} ${node.near ?? ''}`);
  for (const stack of stacks.values()) {
    const anchor = taken.find((box) => box.id === stack[0]!.near) ?? taken[0] ?? { x: 0, y: 0, w: 0, h: 0 };
    for (let start = 0; start < stack.length; start += stackMax) {
      const part = stack.slice(start, start + stackMax);
      for (const { node, x, y } of slotsOf(part, anchor)) {
        const spot = findFree(node, x, y, part[0]!.direction, taken);
        settle(node, spot.x, spot.y);
      }
    }
  }
  return positions;
}

/** Where a stack would stand were there nothing else: a column beside its anchor, or a row above or below it. */
function slotsOf(stack: Anchored[], anchor: Omit<Box, 'id'>) {
  const direction = stack[0]!.direction;
  const sideways = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const length = stack.reduce((sum, node) => sum + (sideways ? node.h : node.w) + gaps.row, -gaps.row);
  let along = -length / 2;
  return stack.map((node) => {
    const half = (sideways ? node.h : node.w) / 2;
    const centre = along + half;
    along += half * 2 + gaps.row;
    return sideways
      ? { node, x: anchor.x + sign * (anchor.w / 2 + gaps.column + node.w / 2), y: anchor.y + centre }
      : { node, x: anchor.x + centre, y: anchor.y + sign * (anchor.h / 2 + gaps.level + node.h / 2) };
  });
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
