import type { GraphView } from '../../graph/image/graph-view.ts';

/** A question of a whole graph whose answer is a table, for `npm run find`. */
export interface Question {
  readonly id: string;
  readonly columns: readonly string[];
  /** One row an answer, one at a time; a cell for each column. Amounts in yuan, shares as fractions, days as `2026-11-24`. */
  readonly answer: (view: GraphView) => Iterable<readonly (string | number)[]>;
}
