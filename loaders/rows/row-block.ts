import type { Cells, SourceProblem } from '../sources/source.ts';

/** Rows on their way into a feed, with where each came from. */
export interface RowBlock {
  readonly rows: Cells[];
  readonly lines: number[];
  /** The file of all rows, or of each row when a query brought several files together. */
  readonly file: string;
  readonly files?: readonly string[];
  /** Other rows that went into a row of a query: `file#line;file#line`. */
  readonly also?: readonly (string | undefined)[];
  readonly problems: readonly SourceProblem[];
  readonly bytesRead: number;
}

/** Rows of one entry; reading them twice gives the same rows in the same order. */
export interface RowStream {
  /** Names of the columns per file: a block's rows are in the order of its file's header. */
  headerOf(file: string): readonly string[];
  /** All bytes that `bytesRead` will come to. */
  readonly bytes: number;
  blocks(): AsyncIterable<RowBlock>;
}
