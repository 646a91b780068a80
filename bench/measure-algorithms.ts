import { GraphImage } from '../graph/image/graph-image.ts';
import { runLouvain } from '../scoring/communities/run-louvain.ts';
import { projectGraph } from '../scoring/communities/weighted-graph.ts';
import { findAllSimilar } from '../scoring/similarity/find-all-similar.ts';
import { type Findings, median } from './findings.ts';
import { makeBank, TODAY } from './make-bank.ts';
import { countPlainly } from './plain-similar.ts';

const RUNS = 3;
const LOUVAIN_MAX_S = 9;
const SIMILAR_MAX_S = 2.2;
const KINDS = ['OWNS', 'SUPPLIES', 'GUARANTEES', 'PAYS', 'EMPLOYS', 'HOLDS_POSITION'] as const;

/**
 * Over the graph of `directory`: communities of the whole bank, and for every firm the ten most like it in whom it sells to, beside the
 * same by plain counting on the same lists.
 */
export async function measureAlgorithms(directory: string, findings: Findings): Promise<void> {
  const view = new GraphImage(await makeBank(directory)).view(TODAY);
  const graph = projectGraph(view, KINDS);
  const communities = timed(1, () => runLouvain(graph));
  const similar = timed(RUNS, () =>
    findAllSimilar(view, { sides: ['BUYERS'], partnersMax: Number.POSITIVE_INFINITY }),
  );
  const plain = timed(RUNS, () => countPlainly(view));
  findings.add(`Algorithms over ${view.entityCount} entities, one thread`, [
    {
      what: `Louvain over ${graph.ends.length / 2} links, ${communities.result.levels} levels, modularity ${communities.result.modularity.toFixed(4)}`,
      value: `${communities.seconds.toFixed(1)} s`,
      target: `${LOUVAIN_MAX_S} s`,
      holds: communities.seconds <= LOUVAIN_MAX_S,
    },
    {
      what: `the ten most alike by whom they sell to, ${similar.result.ends.length} pairs, lists included`,
      value: `${similar.seconds.toFixed(2)} s`,
      target: `${SIMILAR_MAX_S} s`,
      holds: similar.seconds <= SIMILAR_MAX_S,
    },
    { what: `plain counting, ${plain.result} pairs, on ready lists`, value: `${plain.seconds.toFixed(2)} s` },
  ]);
}

/** The last result and the median of the times. */
function timed<T>(runs: number, work: () => T): { result: T; seconds: number } {
  const times: number[] = [];
  let result: T;
  do {
    const start = performance.now();
    result = work();
    times.push((performance.now() - start) / 1000);
  } while (times.length < runs);
  return { result, seconds: median(times) };
}
