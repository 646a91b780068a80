import { expect, test } from 'vitest';
import { runLouvain } from '../../scoring/communities/run-louvain.ts';
import { runLouvainBeside } from './louvain-thread.ts';

/** Neighbours on a ring are linked, and every tenth node with the one ten further on. */
function ring(nodeCount: number) {
  const lists = Array.from({ length: nodeCount }, (_, node) => [
    (node + nodeCount - 1) % nodeCount,
    (node + 1) % nodeCount,
    ...(node % 10 === 0 ? [(node + nodeCount - 10) % nodeCount, (node + 10) % nodeCount] : []),
  ]);
  const offsets = new Uint32Array(nodeCount + 1);
  lists.forEach((list, node) => {
    offsets[node + 1] = offsets[node] + list.length;
  });
  return {
    nodeCount,
    offsets,
    ends: Uint32Array.from(lists.flat()),
    weights: undefined,
    loops: new Float64Array(nodeCount),
  };
}

test.each([100, 60_000])(
  'a graph of %d parties has the same communities in a thread as without',
  async (size) => {
    const graph = ring(size);
    expect(await runLouvainBeside(graph)).toEqual(runLouvain(graph));
  },
);
