import dagre from '@dagrejs/dagre';
import { type Anchored, gaps, type LayoutEdge, type Positions } from './layout-request.ts';
import { separate } from './separate.ts';

/** Ownership: owners above, held below, ranked by dagre with the size of each label; loops are broken by it. */
export function layoutLayered(
  subject: string,
  nodes: readonly Anchored[],
  edges: readonly LayoutEdge[],
): Positions {
  const graph = new dagre.graphlib.Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: gaps.level + 12, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node.id, { width: node.w, height: node.h });
  for (const edge of edges) {
    if (edge.source !== edge.target && graph.hasNode(edge.source) && graph.hasNode(edge.target)) {
      graph.setEdge(edge.source, edge.target, { weight: Math.max(1, Math.round(edge.weight * 10)) });
    }
  }
  dagre.layout(graph);
  const centre = graph.node(subject) as { x: number; y: number } | undefined;
  const boxes = nodes.map((node) => {
    const at = graph.node(node.id) as { x: number; y: number };
    return { id: node.id, x: at.x - (centre?.x ?? 0), y: at.y - (centre?.y ?? 0), w: node.w, h: node.h };
  });
  return separate(boxes, subject);
}
