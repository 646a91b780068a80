/**
 * Computes for each node the largest k of a k-core it belongs to: a set in which everybody has k neighbours of the set.
 * Shape: neighbours both ways round, `ends[offsets[node]]` to `ends[offsets[node + 1] - 1]`, no loops and no pair twice.
 * Cost: O(nodes + edges). Source: Batagelj and Zaveršnik 2003.
 */
export function computeCoreNumbers(
  nodeCount: number,
  offsets: ArrayLike<number>,
  ends: ArrayLike<number>,
): Uint32Array {
  const degree = new Uint32Array(nodeCount);
  let most = 0;
  for (let node = 0; node < nodeCount; node++) {
    degree[node] = offsets[node + 1] - offsets[node];
    most = Math.max(most, degree[node]);
  }
  const { bins, order, place } = sortByDegree(degree, most);
  for (let at = 0; at < nodeCount; at++) {
    const node = order[at];
    for (let edge = offsets[node]; edge < offsets[node + 1]; edge++) {
      const end = ends[edge];
      if (degree[end] <= degree[node]) continue;
      const first = bins[degree[end]];
      const other = order[first];
      if (other !== end) {
        order[place[end]] = other;
        place[other] = place[end];
        order[first] = end;
        place[end] = first;
      }
      bins[degree[end]]++;
      degree[end]--;
    }
  }
  return degree;
}

/** Nodes by degree; `bins` says where each degree begins, `place` where each node stands. */
function sortByDegree(
  degree: Uint32Array,
  most: number,
): { bins: Uint32Array; order: Uint32Array; place: Uint32Array } {
  const bins = new Uint32Array(most + 2);
  for (const value of degree) bins[value + 1]++;
  for (let value = 0; value <= most; value++) bins[value + 1] += bins[value];
  const next = bins.slice();
  const order = new Uint32Array(degree.length);
  const place = new Uint32Array(degree.length);
  degree.forEach((value, node) => {
    place[node] = next[value]++;
    order[place[node]] = node;
  });
  return { bins, order, place };
}
