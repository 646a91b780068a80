import type { Column } from './column.ts';
import type { FactCollector } from './fact-collector.ts';
import type { FeedRow } from './feed-row.ts';

export type Columns = Readonly<Record<string, Column>>;

/** A row as its columns were read. */
type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

/** Says what is wrong with a value of the row at hand. */
export type Complain = (code: string, column: string, value: string, expected: string) => void;

/** What one feed is: its columns and what facts a row of it states. */
export interface Feed {
  readonly name: string;
  /** One row of it, for messages: "ownership". */
  readonly noun: string;
  /** Feeds are loaded in this order: 1 entities, 2 what hangs on them, 3 relationships, 4 what is computed from them. */
  readonly stage: 1 | 2 | 3 | 4;
  readonly columns: Columns;
  /** Rows that together make a batch of the usual size. */
  readonly factsPerRow: number;
  /** False when a row's start date is no part of what identifies it. */
  readonly isKeyedByStart: boolean;
  /** Checks that need more than one column. */
  readonly check?: (row: FeedRow, complain: Complain) => void;
  /** States the facts of a row; the first one identifies the row. */
  readonly facts: (row: FeedRow, out: FactCollector) => void;
  /** References among the rows of the feed itself, stated when all of them are there. */
  readonly links?: (row: FeedRow, out: FactCollector) => void;
}

interface FeedParts<C extends Columns> {
  readonly name: string;
  readonly noun: string;
  readonly stage: Feed['stage'];
  readonly columns: C;
  readonly factsPerRow?: number;
  readonly isKeyedByStart?: boolean;
  readonly check?: (row: RowOf<C>, complain: Complain) => void;
  readonly facts: (row: RowOf<C>, out: FactCollector) => void;
  readonly links?: (row: RowOf<C>, out: FactCollector) => void;
}

/** Defines a feed; the row its functions get is typed after its columns. */
export function defineFeed<C extends Columns>(parts: FeedParts<C>): Feed {
  return { factsPerRow: 1, isKeyedByStart: true, ...parts } as unknown as Feed;
}
