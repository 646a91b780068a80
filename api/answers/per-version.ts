import type { GraphView } from '../../graph/image/graph-view.ts';

/** Keeps what is computed over the whole bank until the graph or the day changes: one for all requests. */
export function perVersion<T>(compute: (view: GraphView) => T): (view: GraphView) => T {
  let key = '';
  let value: T | undefined;
  return (view) => {
    const wanted = `${view.version} ${view.asOf} ${view.knownAt}`;
    if (key !== wanted || value === undefined) {
      value = compute(view);
      key = wanted;
    }
    return value;
  };
}
