import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from './box.ts';
import { computeLayout } from './compute-layout.ts';
import type { Anchored, Direction, LayoutEdge, LayoutRequest, Positions } from './layout-request.ts';
import { placeAround } from './place-around.ts';

const directions: Direction[] = ['left', 'right', 'up', 'down'];

/** A tree of nodes hung beside one another, with sizes as labels give them. */
const pictures = fc
  .array(
    fc.record({
      w: fc.integer({ min: 40, max: 220 }),
      h: fc.integer({ min: 36, max: 76 }),
      near: fc.nat(),
      direction: fc.constantFrom(...directions),
      group: fc.constantFrom('g1', 'g2', 'g3'),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) =>
    list.map(
      (node, index): Anchored => ({
        ...node,
        id: `n${index}`,
        near: index === 0 ? null : `n${node.near % index}`,
      }),
    ),
  );

function boxesOf(nodes: readonly Anchored[], positions: Positions): Box[] {
  return nodes.map((node) => ({ id: node.id, w: node.w, h: node.h, ...positions[node.id]! }));
}

function listOverlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlaps(a, b) ? [`${a.id} ${b.id}`] : [])),
  );
}

function edgesOf(nodes: readonly Anchored[]): LayoutEdge[] {
  return nodes.flatMap((node) => (node.near ? [{ source: node.id, target: node.near, weight: 0.5 }] : []));
}

describe.each(['supply', 'ownership', 'guarantee', 'all'] as const)('the %s layout', (view) => {
  const request = (nodes: Anchored[], aspect = 1.5): LayoutRequest => ({
    type: 'whole',
    view,
    subject: 'n0',
    nodes,
    edges: edgesOf(nodes),
    aspect,
  });

  it('places every node and lets no two labels overlap', async () => {
    await fc.assert(
      fc.asyncProperty(pictures, fc.constantFrom(0.5, 1.5), async (nodes, aspect) => {
        const positions = await computeLayout(request(nodes, aspect));
        expect(Object.keys(positions).length).toBe(nodes.length);
        expect(listOverlaps(boxesOf(nodes, positions))).toEqual([]);
      }),
      { numRuns: view === 'guarantee' ? 8 : 60 },
    );
  });

  it('puts the subject in the middle and gives the same picture every time', async () => {
    const nodes = fc.sample(pictures, { numRuns: 1, seed: 7 })[0]!;
    const [one, two] = await Promise.all([computeLayout(request(nodes)), computeLayout(request(nodes))]);
    expect(one).toEqual(two);
    expect(one.n0).toEqual({ x: 0, y: 0 });
  });
});

describe('the supply layout', () => {
  it('has suppliers left of the subject, buyers right, the next tier further out', async () => {
    const node = (id: string, near: string | null, direction: Direction): Anchored => ({
      id,
      near,
      direction,
      w: 140,
      h: 40,
      group: direction,
    });
    const nodes = [
      node('n0', null, 'right'),
      node('s1', 'n0', 'left'),
      node('s2', 's1', 'left'),
      node('b1', 'n0', 'right'),
      node('b2', 'b1', 'right'),
    ];
    const at = await computeLayout({
      type: 'whole',
      view: 'supply',
      subject: 'n0',
      nodes,
      edges: edgesOf(nodes),
      aspect: 1.5,
    });
    expect(['s2', 's1', 'n0', 'b1', 'b2'].map((id) => at[id]!.x)).toEqual(
      ['s2', 's1', 'n0', 'b1', 'b2'].map((id) => at[id]!.x).toSorted((a, b) => a - b),
    );
  });
});

describe('the ownership layout', () => {
  it('has owners above what they own', async () => {
    const node = (id: string): Anchored => ({ id, near: null, direction: 'up', w: 120, h: 40, group: 'g' });
    const nodes = ['n0', 'owner', 'person', 'held'].map(node);
    const edges = [
      { source: 'person', target: 'owner', weight: 1 },
      { source: 'owner', target: 'n0', weight: 1 },
      { source: 'n0', target: 'held', weight: 1 },
    ];
    const at = await computeLayout({
      type: 'whole',
      view: 'ownership',
      subject: 'n0',
      nodes,
      edges,
      aspect: 1.5,
    });
    expect(at.person!.y).toBeLessThan(at.owner!.y);
    expect(at.owner!.y).toBeLessThan(at.n0!.y);
    expect(at.n0!.y).toBeLessThan(at.held!.y);
  });

  it('comes to an end on a loop of cross-holdings', async () => {
    const nodes = ['n0', 'a', 'b'].map(
      (id): Anchored => ({ id, near: null, direction: 'up', w: 120, h: 40, group: 'g' }),
    );
    const edges = [
      ['n0', 'a'],
      ['a', 'b'],
      ['b', 'n0'],
      ['a', 'n0'],
    ].map(([source, target]) => ({ source: source!, target: target!, weight: 0.3 }));
    const at = await computeLayout({
      type: 'whole',
      view: 'ownership',
      subject: 'n0',
      nodes,
      edges,
      aspect: 1.5,
    });
    expect(listOverlaps(boxesOf(nodes, at))).toEqual([]);
  });
});

describe('placing what is new', () => {
  it('covers nothing that is there, and moves nothing', () => {
    fc.assert(
      fc.property(pictures, fc.nat(60), (nodes, cut) => {
        const old = nodes.slice(0, 1 + (cut % nodes.length));
        const before = placeAround([], old);
        const placed = old.map((node) => ({ ...node, ...before[node.id]! }));
        const fresh = nodes.slice(old.length);
        const positions = placeAround(placed, fresh);
        expect(Object.keys(positions)).toHaveLength(fresh.length);
        expect(listOverlaps([...placed, ...boxesOf(fresh, positions)])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('gives a node its old place back when that is free', () => {
    const node: Anchored = {
      id: 'b',
      near: 'a',
      direction: 'right',
      group: 'g',
      w: 100,
      h: 40,
      preferred: { x: 400, y: 80 },
    };
    const there = { id: 'a', x: 0, y: 0, w: 100, h: 40, near: null, direction: 'right' as const };
    expect(placeAround([there], [node]).b).toEqual({ x: 400, y: 80 });
    expect(placeAround([there, { ...there, id: 'c', x: 400, y: 80 }], [node]).b).not.toEqual({
      x: 400,
      y: 80,
    });
  });
});
