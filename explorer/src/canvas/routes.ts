import { type Box, overlaps } from '../layout/box.ts';
import type { Point } from '../state/canvas-types.ts';
import { borderPoint, pointAt } from './geometry.ts';
import { linkKinds } from './link-kinds.ts';
import type { SceneLink, SceneNode } from './scene.ts';

/** How one link runs: where it leaves, what bends it, where it arrives. */
export interface Route {
  id: string;
  source: Point;
  controls: Point[];
  target: Point;
}

export interface PlacedNode extends SceneNode {
  x: number;
  y: number;
}

type Side = 'left' | 'right' | 'top' | 'bottom';

const carefulMax = 250;
const portPitch = 9;

/** Routes of all links: flows leave and enter in the middle of a side, spread so that each can be followed. */
export function routeLinks(
  links: readonly SceneLink[],
  nodes: ReadonlyMap<string, PlacedNode>,
): Map<string, Route> {
  const ports = spreadPorts(links, nodes);
  const pairs = new Map<string, number>();
  const boxes: Box[] = [...nodes.values()].map((node) => ({
    id: node.id,
    x: node.x,
    y: node.y,
    w: node.w,
    h: node.h,
  }));
  const routes = new Map<string, Route>();
  for (const link of links) {
    const [source, target] = [nodes.get(link.source), nodes.get(link.target)];
    if (!source || !target) continue;
    const pair = [link.source, link.target].sort().join(' ');
    const nth = pairs.get(pair) ?? 0;
    pairs.set(pair, nth + 1);
    const [from, to] = [ports.get(`${link.id} s`), ports.get(`${link.id} t`)];
    const candidates =
      !from || !to
        ? bowsBetween(link.id, source, target, nth)
        : link.link.kind === 'COMPOUNDED'
          ? bowsOfPorts(link.id, from, to)
          : [curveBetween(link.id, from, to)];
    routes.set(link.id, links.length > carefulMax ? candidates[0]! : clearest(candidates, boxes, link));
  }
  return routes;
}

interface Port extends Point {
  side: Side;
  /** How many links share the side. */
  uses: number;
}

/** Which side a flow leaves and enters by; undefined where it runs straight from border to border. */
function sidesOf(link: SceneLink, source: PlacedNode, target: PlacedNode): [Side, Side] | undefined {
  const [a, b] = [shapeCentre(source), shapeCentre(target)];
  const apartX = Math.abs(b.x - a.x) - (source.shapeW + target.shapeW) / 2;
  const apartY = Math.abs(b.y - a.y) - (source.shapeH + target.shapeH) / 2;
  const flow = linkKinds[link.link.kind].flow;
  if (flow === 'sideways' && apartX > 40) return b.x > a.x ? ['right', 'left'] : ['left', 'right'];
  if (flow === 'downwards' && apartY > 40) {
    return b.y > a.y ? ['bottom', 'top'] : ['top', 'bottom'];
  }
  if (link.link.kind === 'GUARANTEES' && apartY > 40 && apartX < 40) {
    return b.y > a.y ? ['bottom', 'top'] : ['top', 'bottom'];
  }
  return undefined;
}

/** Ports of one side of one node, in the order of what they lead to. */
function spreadPorts(links: readonly SceneLink[], nodes: ReadonlyMap<string, PlacedNode>): Map<string, Port> {
  const uses = links.flatMap((link) => {
    const [source, target] = [nodes.get(link.source), nodes.get(link.target)];
    const sides = source && target && sidesOf(link, source, target);
    if (!sides) return [];
    return [
      { key: `${link.id} s`, node: source, other: target, side: sides[0] },
      { key: `${link.id} t`, node: target, other: source, side: sides[1] },
    ];
  });
  const ports = new Map<string, Port>();
  for (const group of Map.groupBy(uses, (use) => `${use.side} ${use.node.id}`).values()) {
    const upright = group[0]!.side === 'left' || group[0]!.side === 'right';
    group.sort(
      (a, b) => (upright ? a.other.y - b.other.y : a.other.x - b.other.x) || (a.key < b.key ? -1 : 1),
    );
    const { node, side } = group[0]!;
    const room = (upright ? node.shapeH : node.shapeW) - 16;
    const pitch =
      group.length > 1 ? Math.min(upright ? portPitch : 28, Math.max(0, room) / (group.length - 1)) : 0;
    group.forEach((use, index) => {
      const shift = (index - (group.length - 1) / 2) * pitch;
      ports.set(use.key, { side, uses: group.length, ...portPoint(node, side, shift) });
    });
  }
  return ports;
}

function portPoint(node: PlacedNode, side: Side, shift: number): Point {
  const centre = shapeCentre(node);
  const round = node.shape === 'person';
  if (side === 'left' || side === 'right') {
    const half = round ? Math.sqrt(Math.max(0, (node.shapeW / 2) ** 2 - shift ** 2)) : node.shapeW / 2;
    return { x: centre.x + (side === 'left' ? -half : half), y: centre.y + shift };
  }
  if (side === 'top' && round) return { x: centre.x, y: node.y - node.h / 2 };
  const half = round ? Math.sqrt(Math.max(0, (node.shapeH / 2) ** 2 - shift ** 2)) : node.shapeH / 2;
  return { x: centre.x + shift, y: centre.y + (side === 'top' ? -half : half) };
}

/** Bends nearer to the end that is less busy, so that a bundle opens before it reaches what stands above and below its middle. */
function curveBetween(id: string, source: Port, target: Port): Route {
  const upright = source.side === 'top' || source.side === 'bottom';
  const early = source.uses <= target.uses;
  const [first, second] = upright ? [0.3, 0.3] : early ? [0.34, 0.5] : [0.5, 0.34];
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const controls = upright
    ? [
        { x: source.x, y: source.y + dy * first },
        { x: target.x, y: target.y - dy * second },
      ]
    : [
        { x: source.x + dx * first, y: source.y },
        { x: target.x - dx * second, y: target.y },
      ];
  return { id, source, controls, target };
}

/** A straight run, and bows to either side for where that would run over something. */
function bowsBetween(id: string, source: PlacedNode, target: PlacedNode, nth: number): Route[] {
  const [a, b] = [shapeCentre(source), shapeCentre(target)];
  const bows = nth > 0 ? [0.18 * nth, 0.3 * nth] : [0.0001, 0.18, -0.18, 0.36, -0.36, 0.6, -0.6];
  return bows.map((bow) => {
    const control = { x: (a.x + b.x) / 2 - (b.y - a.y) * bow, y: (a.y + b.y) / 2 + (b.x - a.x) * bow };
    return {
      id,
      source: borderPoint(a, source.shapeW, source.shapeH, source.shape === 'person', control),
      controls: [control],
      target: borderPoint(b, target.shapeW, target.shapeH, target.shape === 'person', control),
    };
  });
}

/** A share through all layers spans some of them, so it bows around what lies between. */
function bowsOfPorts(id: string, source: Port, target: Port): Route[] {
  return [0.0001, 0.16, -0.16, 0.3, -0.3, 0.45, -0.45, 0.6, -0.6].map((bow) => ({
    id,
    source,
    target,
    controls: [
      {
        x: (source.x + target.x) / 2 - (target.y - source.y) * bow,
        y: (source.y + target.y) / 2 + (target.x - source.x) * bow,
      },
    ],
  }));
}

function clearest(candidates: Route[], boxes: readonly Box[], link: SceneLink): Route {
  let best = candidates[0]!;
  let bestHits = Infinity;
  for (const route of candidates) {
    if (bestHits === 0) break;
    let hits = 0;
    for (let step = 1; step < 16; step++) {
      const at = { ...pointAt(route.source, route.controls, route.target, step / 16), w: 4, h: 4 };
      for (const box of boxes)
        if (box.id !== link.source && box.id !== link.target && overlaps(at, box)) hits++;
    }
    if (hits < bestHits) {
      best = route;
      bestHits = hits;
    }
  }
  return best;
}

export function shapeCentre(node: PlacedNode): Point {
  return { x: node.x, y: node.y + node.shapeDy };
}
