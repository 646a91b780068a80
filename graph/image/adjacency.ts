/**
 * Where the rows of each entity begin in a column sorted by entity (compressed sparse rows).
 * Dense: `offsets[no]`; sparse, for kinds with few rows: `nodes` lists the entities that have any, in order.
 */
export interface Adjacency {
  readonly nodes: Uint32Array | undefined;
  readonly offsets: Uint32Array;
}

/** Position of an entity in `offsets`, or -1 when it has no rows. Cost: O(1) dense, O(log n) sparse. */
export function positionOf(adjacency: Adjacency, no: number): number {
  const { nodes, offsets } = adjacency;
  if (nodes === undefined) return no < offsets.length - 1 ? no : -1;
  let low = 0;
  let high = nodes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const node = nodes[middle];
    if (node === no) return middle;
    if (node < no) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The result of sorting rows by one of their ends. */
export interface SortedRows {
  readonly adjacency: Adjacency;
  /** Row numbers in the order of `ends`, stable. */
  readonly order: Uint32Array;
}

/**
 * Sorts the rows by `ends` with a counting sort.
 * Cost: O(rows + entities) time; a kind with fewer rows than a quarter of the entities keeps a sparse index.
 */
export function sortByEnd(ends: Uint32Array, entityCount: number): SortedRows {
  const rows = ends.length;
  const offsets = new Uint32Array(entityCount + 1);
  for (let row = 0; row < rows; row++) offsets[ends[row] + 1]++;
  for (let no = 0; no < entityCount; no++) offsets[no + 1] += offsets[no];
  const next = offsets.slice(0, entityCount);
  const order = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) order[next[ends[row]]++] = row;
  return { adjacency: rows * 4 < entityCount ? toSparse(offsets) : share(offsets), order };
}

function toSparse(offsets: Uint32Array): Adjacency {
  const nodes: number[] = [];
  const starts: number[] = [];
  for (let no = 0; no + 1 < offsets.length; no++) {
    if (offsets[no] === offsets[no + 1]) continue;
    nodes.push(no);
    starts.push(offsets[no]);
  }
  starts.push(offsets[offsets.length - 1]);
  return { nodes: sharedUint32(nodes.length, nodes), offsets: sharedUint32(starts.length, starts) };
}

function share(offsets: Uint32Array): Adjacency {
  return { nodes: undefined, offsets: sharedUint32(offsets.length, offsets) };
}

function sharedUint32(length: number, values: ArrayLike<number>): Uint32Array {
  const column = new Uint32Array(new SharedArrayBuffer(length * 4));
  column.set(values);
  return column;
}
