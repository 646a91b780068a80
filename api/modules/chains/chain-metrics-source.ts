import type { GraphView } from '../../../graph/image/graph-view.ts';
import { parseEntityKey } from '../../../graph/model/keys.ts';
import type { ChainMetrics } from '../../../scoring/chains/measure-chain.ts';

/** The id that an entity has at its source. */
export function sourceIdAt(view: GraphView, no: number): string {
  return parseEntityKey(view.keyOf(no)).sourceId;
}

/** Metrics with ids in the place of numbers; the penetration is the one that the viewer may know. */
export function metricsSource(view: GraphView, metrics: ChainMetrics, customerPenetration: number | null) {
  const ids = (nos: readonly number[]): string[] => nos.map((no) => sourceIdAt(view, no));
  return { ...metrics, customerPenetration, gaps: ids(metrics.gaps), whiteSpace: ids(metrics.whiteSpace) };
}
