import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ImageKeeper } from '../../graph/image/image-keeper.ts';

export interface Metrics {
  readonly registry: Registry;
  readonly operationSeconds: Histogram<'operation' | 'outcome'>;
}

/** Figures for Prometheus: the process, the graph, and how long operations take. */
export function createMetrics(keeper: ImageKeeper): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'proxima_graph_version',
    help: 'Sequence number of the last change in the graph image.',
    registers: [registry],
    collect() {
      this.set(keeper.image.version);
    },
  });
  new Gauge({
    name: 'proxima_graph_overlay_rows',
    help: 'Rows that came after the base of the graph image.',
    registers: [registry],
    collect() {
      this.set(keeper.image.overlay.rowCount);
    },
  });
  const operationSeconds = new Histogram({
    name: 'proxima_operation_seconds',
    help: 'Time from a parsed GraphQL request to its answer.',
    labelNames: ['operation', 'outcome'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return { registry, operationSeconds };
}
