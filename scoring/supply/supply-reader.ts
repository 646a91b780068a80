import type { GraphView } from '../../graph/image/graph-view.ts';

/** Below it a supply is only suspected (疑似供应): the loader writes candidates with 0.49 at most. */
const CONFIDENCE_MIN = 0.5;

/**
 * A reader that tells supply from candidates by the row of SUPPLIES; one without a confidence is stated, not inferred.
 * Source: methods 4.2, rule 5.
 */
export function supplyReader(view: GraphView): (row: number) => boolean {
  const confidenceOf = view.confidences('SUPPLIES');
  return (row) => !(confidenceOf(row) < CONFIDENCE_MIN);
}
