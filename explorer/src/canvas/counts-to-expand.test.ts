import { describe, expect, it } from 'vitest';
import { doc, link, opening } from '../state/canvas-fixture.ts';
import { emptyCanvas } from '../state/canvas-reducer.ts';
import type { CanvasDoc, Count, Link } from '../state/canvas-types.ts';
import { countsToExpand } from './counts-to-expand.ts';

const [hub, supplier] = ['ENTERPRISE:hub', 'ENTERPRISE:supplier'];
const supply = link(supplier, hub);
const count = (kind: Count['kind'], side: Count['side'], total: number): Count => ({
  kind,
  side,
  total,
  hidden: 0,
});

function expand(document: CanvasDoc, links: Link[], counts: Count[]) {
  const state = {
    ...emptyCanvas,
    doc: document,
    links: Object.fromEntries(links.map((each) => [each.key, each])),
  };
  return countsToExpand(state, supplier, counts).map(({ kind, side }) => `${kind} ${side}`);
}

describe('expanding a supplier', () => {
  const document = doc(hub, [opening(hub, [supply])]);

  it('brings its own suppliers, not the buyers it shares with the subject', () => {
    const counts = [
      count('SUPPLIES', 'SUBJECT', 9),
      count('SUPPLIES', 'OBJECT', 5),
      count('OWNS', 'OBJECT', 2),
    ];
    expect(expand(document, [supply], counts)).toEqual(['SUPPLIES OBJECT']);
  });

  it('brings its other kinds when all of its trade is drawn already', () => {
    const counts = [count('SUPPLIES', 'SUBJECT', 1), count('OWNS', 'OBJECT', 2)];
    expect(expand(document, [supply], counts)).toEqual(['OWNS OBJECT']);
  });

  it('never brings what goods alone suggest', () => {
    expect(
      expand(document, [supply], [count('SUPPLIES', 'SUBJECT', 1), count('POSSIBLE_SUPPLY', 'OBJECT', 40)]),
    ).toEqual([]);
  });
});
