import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../layout/box.ts';
import { link } from '../state/canvas-fixture.ts';
import { placeLinkLabels } from './place-link-labels.ts';
import type { SceneLink } from './scene.ts';

const point = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) });

describe('words on links', () => {
  it('cover neither a node nor one another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(point, point), { maxLength: 25 }),
        fc.array(point, { maxLength: 12 }),
        (runs, spots) => {
          const nodes = spots.map((spot, index) => ({ id: `n${index}`, ...spot, w: 120, h: 40 }));
          const links = runs.map(
            (_, index): SceneLink => ({
              id: `l${index}`,
              link: link('ENTERPRISE:a', 'ENTERPRISE:b'),
              source: 'a',
              target: 'b',
              words: '1.9 亿/年',
              control: false,
              evidence: false,
            }),
          );
          const routes = new Map(
            runs.map(([source, target], index) => [
              `l${index}`,
              { id: `l${index}`, source, target, controls: [] },
            ]),
          );
          const labels = placeLinkLabels(links, routes, nodes, (text) => text.length * 8);
          const all = [...nodes, ...labels];
          for (const label of labels)
            for (const other of all) if (other !== label) expect(overlaps(label, other)).toBe(false);
        },
      ),
    );
  });
});
