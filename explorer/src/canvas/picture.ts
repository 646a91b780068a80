import type { CanvasDoc, Point } from '../state/canvas-types.ts';
import { type LinkLabel, placeLinkLabels } from './place-link-labels.ts';
import { type PlacedNode, type Route, routeLinks } from './routes.ts';
import type { Scene, SceneLink } from './scene.ts';
import type { Measure } from './wrap-label.ts';

/** What is drawn, and where. */
export interface Picture {
  nodes: Map<string, PlacedNode>;
  links: SceneLink[];
  routes: Map<string, Route>;
  labels: LinkLabel[];
  amountMaxFen: number;
}

/** The scene at its positions; `live` are those of nodes in somebody's hand. Nodes without a position are not drawn yet. */
export function computePicture(
  scene: Scene,
  doc: CanvasDoc,
  live: Readonly<Record<string, Point>>,
  measure: Measure,
): Picture {
  const nodes = new Map<string, PlacedNode>();
  for (const node of scene.nodes) {
    const at = live[node.id] ?? doc.positions[node.id];
    if (at) nodes.set(node.id, { ...node, x: at.x, y: at.y });
  }
  const links = scene.links.filter((link) => nodes.has(link.source) && nodes.has(link.target));
  const routes = routeLinks(links, nodes);
  const labels = placeLinkLabels(links, routes, [...nodes.values()], (text) => measure(text, 'link'));
  return { nodes, links, routes, labels, amountMaxFen: scene.amountMaxFen };
}
