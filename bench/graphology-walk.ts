import Graphology from 'graphology';
import type { ImageBase } from '../graph/image/image-base.ts';
import { RELATIONSHIP_KINDS, type RelationshipKind } from '../graph/model/relationship-kind.ts';

type Graph = InstanceType<typeof Graphology.MultiDirectedGraph>;

/** The same relationships in a graphology graph, with their kind as an attribute. */
export function toGraphology(base: ImageBase, kinds: readonly RelationshipKind[]): Graph {
  const graph = new Graphology.MultiDirectedGraph();
  for (let no = 0; no < base.entityCount; no++) graph.addNode(no);
  base.kinds.forEach((kind, code) => {
    const name = RELATIONSHIP_KINDS[code];
    if (kind === undefined || !kinds.includes(name)) return;
    for (let row = 0; row < kind.rows; row++) {
      graph.addDirectedEdge(kind.subjects[row], kind.objects[row], { kind: name });
    }
  });
  return graph;
}

/** Entities within so many hops over relationships of any kind and side, the start included. */
export function countWithinHops(graph: Graph, from: number, hops: number): number {
  const seen = new Set([String(from)]);
  let frontier = [String(from)];
  for (let hop = 0; hop < hops; hop++) {
    const next: string[] = [];
    for (const node of frontier) {
      graph.forEachNeighbor(node, (neighbour) => {
        if (seen.has(neighbour)) return;
        seen.add(neighbour);
        next.push(neighbour);
      });
    }
    frontier = next;
  }
  return seen.size;
}

/** Enterprises within so many tiers of suppliers. */
export function countSuppliers(graph: Graph, from: number, tiers: number): number {
  const seen = new Set([String(from)]);
  let frontier = [String(from)];
  for (let tier = 0; tier < tiers; tier++) {
    const next: string[] = [];
    for (const node of frontier) {
      graph.forEachInEdge(node, (_edge, { kind }, supplier) => {
        if (kind !== 'SUPPLIES' || seen.has(supplier)) return;
        seen.add(supplier);
        next.push(supplier);
      });
    }
    frontier = next;
  }
  return seen.size - 1;
}
