import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borderPoint, pointAt, relativeTo } from './geometry.ts';

const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });

describe('the run of a link', () => {
  it('starts and ends where it should, whatever bends it', () => {
    fc.assert(
      fc.property(point, point, fc.array(point, { maxLength: 3 }), (source, target, controls) => {
        expect(pointAt(source, controls, target, 0)).toEqual(source);
        const end = pointAt(source, controls, target, 1);
        expect(end.x).toBeCloseTo(target.x, 3);
        expect(end.y).toBeCloseTo(target.y, 3);
      }),
    );
  });

  it('is told to Cytoscape so that it comes out as it was meant', () => {
    fc.assert(
      fc.property(point, point, point, (source, target, control) => {
        const [dx, dy] = [target.x - source.x, target.y - source.y];
        const length = Math.hypot(dx, dy);
        fc.pre(length > 1);
        const { weight, distance } = relativeTo(source, target, control);
        expect(source.x + dx * weight - (dy / length) * distance).toBeCloseTo(control.x, 4);
        expect(source.y + dy * weight + (dx / length) * distance).toBeCloseTo(control.y, 4);
      }),
    );
  });

  it('leaves a box at its border', () => {
    expect(borderPoint({ x: 0, y: 0 }, 100, 40, false, { x: 200, y: 0 })).toEqual({ x: 50, y: 0 });
    expect(borderPoint({ x: 0, y: 0 }, 100, 40, false, { x: 0, y: 90 })).toEqual({ x: 0, y: 20 });
    expect(borderPoint({ x: 0, y: 0 }, 36, 36, true, { x: 0, y: -90 })).toEqual({ x: 0, y: -18 });
  });
});
