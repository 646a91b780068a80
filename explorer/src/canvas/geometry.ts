import type { Point } from '../state/canvas-types.ts';

/** A point of the run of quadratic curves that goes from `source` by way of `controls` to `target`. */
export function pointAt(source: Point, controls: readonly Point[], target: Point, t: number): Point {
  if (controls.length === 0) return mix(source, target, t);
  const knots = [source];
  for (let at = 0; at + 1 < controls.length; at++) knots.push(mix(controls[at]!, controls[at + 1]!, 0.5));
  knots.push(target);
  const scaled = Math.min(t * controls.length, controls.length - 1e-9);
  const piece = Math.floor(scaled);
  const u = scaled - piece;
  const [from, control, to] = [knots[piece]!, controls[piece]!, knots[piece + 1]!];
  return mix(mix(from, control, u), mix(control, to, u), u);
}

export function mix(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/** Where the line from the centre of a shape towards `to` leaves it. */
export function borderPoint(centre: Point, w: number, h: number, round: boolean, to: Point): Point {
  const [dx, dy] = [to.x - centre.x, to.y - centre.y];
  const length = Math.hypot(dx, dy);
  if (length < 1e-6) return { x: centre.x, y: centre.y + h / 2 };
  const scale = round
    ? w / 2 / length
    : Math.min(dx === 0 ? Infinity : w / 2 / Math.abs(dx), dy === 0 ? Infinity : h / 2 / Math.abs(dy));
  return { x: centre.x + dx * scale, y: centre.y + dy * scale };
}

/** A control point the way Cytoscape wants it: how far along the line between the ends, and how far off it. */
export function relativeTo(
  source: Point,
  target: Point,
  control: Point,
): { weight: number; distance: number } {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const [cx, cy] = [control.x - source.x, control.y - source.y];
  return { weight: (cx * dx + cy * dy) / (length * length), distance: (cy * dx - cx * dy) / length };
}
