/** The cells of one row in the order of the header; a cell the source does not have is undefined. */
export type Cells = readonly (string | undefined)[];

/** A row that could not even be taken apart. */
export interface SourceProblem {
  readonly line: number;
  readonly code: 'COLUMN_COUNT' | 'QUOTE_OPEN' | 'ENCODING' | 'JSON_INVALID';
  readonly value: string;
  readonly expected: string;
}

/** Some rows of a source, small enough to be worked on in one go. */
export interface SourceBlock {
  readonly rows: Cells[];
  /** The line of the source file where each row begins, counted from 1. */
  readonly lines: number[];
  readonly problems: SourceProblem[];
  /** Bytes of the file read so far, for the progress. */
  readonly bytesRead: number;
}

/** A file as rows of text. Reading it twice gives the same rows. */
export interface Source {
  readonly header: readonly string[];
  blocks(): AsyncIterable<SourceBlock>;
}

/** What a mapping says about how a file is written. */
export interface SourceFormat {
  readonly format: 'csv' | 'jsonl' | 'parquet';
  readonly separator: string;
  readonly quote: string;
  readonly encoding: Encoding;
  /** Whether bytes may be met that are no text in this encoding. */
  readonly mayHoldBadBytes: boolean;
  /** Wrong names in the header and what they should be. */
  readonly header: Readonly<Record<string, string>>;
}

export type Encoding = 'utf-8' | 'gb18030';
