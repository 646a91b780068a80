import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Anchored, LayoutEdge, Positions } from './layout-request.ts';
import { seededRandom } from './seeded-random.ts';
import { separate } from './separate.ts';

cytoscape.use(fcose);

/** Rings and tangles: fcose without a screen, then overlaps taken out. The same graph always gives the same picture. */
export function layoutForce(
  subject: string,
  nodes: readonly Anchored[],
  edges: readonly LayoutEdge[],
): Positions {
  const known = new Set(nodes.map((node) => node.id));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map((node) => ({ data: { id: node.id, w: node.w, h: node.h } })),
      ...edges
        .filter(({ source, target }) => known.has(source) && known.has(target) && source !== target)
        .map(({ source, target }, index) => ({ data: { id: `edge ${index}`, source, target } })),
    ],
    style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)' } }],
  });
  const options = {
    name: 'fcose',
    animate: false,
    randomize: true,
    quality: 'proof',
    fit: false,
    nodeDimensionsIncludeLabels: false,
    idealEdgeLength: 170,
    nodeRepulsion: 14_000,
    nodeSeparation: 130,
    packComponents: false,
    numIter: nodes.length > 300 ? 800 : 2500,
  };
  withSeededRandom(() => cy.layout(options as cytoscape.LayoutOptions).run());
  const centre = cy.getElementById(subject).position();
  const boxes = nodes.map((node) => {
    const at = cy.getElementById(node.id).position();
    return { id: node.id, x: at.x - (centre?.x ?? 0), y: at.y - (centre?.y ?? 0), w: node.w, h: node.h };
  });
  cy.destroy();
  return separate(boxes, subject);
}

/** fcose asks Math.random; a link must reproduce the picture, so for its time here the numbers are seeded. */
function withSeededRandom(run: () => void): void {
  const random = Math.random;
  Math.random = seededRandom(20_240_801);
  try {
    run();
  } finally {
    Math.random = random;
  }
}
