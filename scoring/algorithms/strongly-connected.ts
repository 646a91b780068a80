/** The strongly connected components of a directed graph. */
export interface Components {
  /** Component of each node; a component's number is lower than those of the components that reach it. */
  readonly componentOf: Int32Array;
  readonly count: number;
}

/**
 * Finds the strongly connected components of a graph in compressed rows.
 * Shape: the successors of `node` are `ends[offsets[node]]` to `ends[offsets[node + 1] - 1]`.
 * Limits: no recursion, so the depth of the graph does not matter.
 * Cost: O(nodes + edges) time, 24 bytes a node.
 * Source: Tarjan 1972, with explicit stacks.
 */
export function findStronglyConnected(
  nodeCount: number,
  offsets: ArrayLike<number>,
  ends: ArrayLike<number>,
): Components {
  const componentOf = new Int32Array(nodeCount).fill(-1);
  const indexOf = new Int32Array(nodeCount);
  const low = new Int32Array(nodeCount);
  const next = new Uint32Array(nodeCount);
  const path = new Int32Array(nodeCount);
  const open = new Int32Array(nodeCount);
  let openLength = 0;
  let index = 0;
  let count = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (indexOf[root] !== 0) continue;
    let depth = 0;
    let entering = root;
    while (true) {
      if (entering >= 0) {
        indexOf[entering] = low[entering] = ++index;
        next[entering] = offsets[entering];
        path[depth++] = entering;
        open[openLength++] = entering;
        entering = -1;
      }
      const node = path[depth - 1];
      const last = offsets[node + 1];
      let at = next[node];
      while (at < last) {
        const end = ends[at++];
        if (indexOf[end] === 0) {
          entering = end;
          break;
        }
        if (componentOf[end] < 0 && indexOf[end] < low[node]) low[node] = indexOf[end];
      }
      next[node] = at;
      if (entering >= 0) continue;
      if (low[node] === indexOf[node]) {
        let member: number;
        do {
          member = open[--openLength];
          componentOf[member] = count;
        } while (member !== node);
        count++;
      }
      if (--depth === 0) break;
      const parent = path[depth - 1];
      if (low[node] < low[parent]) low[parent] = low[node];
    }
  }
  return { componentOf, count };
}
