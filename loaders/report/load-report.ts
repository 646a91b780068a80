/** Where rows went; `read = filtered + duplicate + accepted + rejected`. */
export interface RowCounts {
  read: number;
  /** Left out on purpose: by a filter, a query, or because the mapping only looks things up in the file. */
  filtered: number;
  duplicate: number;
  accepted: number;
  rejected: number;
}

/** What became of the facts that accepted rows state. */
export interface FactCounts {
  /** Facts written: one row may state several. */
  stated: number;
  created: number;
  corrected: number;
  unchanged: number;
  /** Facts of a full feed that are no longer there. */
  closed: number;
  /** Entities that are known only because a relationship names them. */
  stubs: number;
}

export interface FileReport extends RowCounts {
  readonly file: string;
  readonly format: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly fingerprint: string;
  /** Accepted rows of which one of several facts was rejected. */
  partlyRejected: number;
  /** Entries of the mapping that read it. */
  readonly entries: readonly string[];
  /** Columns that no entry reads directly. */
  unusedColumns: readonly string[];
}

export interface EntryReport extends RowCounts {
  readonly entry: string;
  readonly feed: string;
  readonly scope: string;
  readonly load: 'full' | 'delta';
  readonly files: readonly string[];
  readonly facts: FactCounts;
  seconds: number;
  rowsPerSecond: number;
  /** The row at which a killed load was taken up again. */
  resumedAtRow?: number;
}

export interface CodeReport {
  readonly severity: 'reject' | 'warn';
  readonly code: string;
  count: number;
  /** The messages of the first ones. */
  readonly examples: string[];
}

/** What a load did, row by row accounted for. */
export interface LoadReport {
  readonly mapping: string;
  readonly directory: string;
  readonly isDryRun: boolean;
  readonly startedAt: string;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  readonly factsPerSecond: number;
  readonly rows: RowCounts;
  readonly facts: FactCounts;
  readonly files: readonly FileReport[];
  readonly entries: readonly EntryReport[];
  readonly codes: readonly CodeReport[];
  /** Files of the folder that are not loaded, each with the reason. */
  readonly ignored: readonly { file: string; reason: string }[];
  /** Entries of the mapping whose files are not in the folder; nothing of them was closed. */
  readonly absent: readonly string[];
  /** Where the rejected and the warned rows are listed. */
  readonly quarantineFile: string;
  readonly warningsFile: string;
}

export function noRows(): RowCounts {
  return { read: 0, filtered: 0, duplicate: 0, accepted: 0, rejected: 0 };
}

export function noFacts(): FactCounts {
  return { stated: 0, created: 0, corrected: 0, unchanged: 0, closed: 0, stubs: 0 };
}

/** Adds up counts of the same shape. */
export function sumCounts<T extends RowCounts | FactCounts>(all: readonly T[], none: T): T {
  const sum = { ...none } as unknown as Record<string, number>;
  for (const counts of all) {
    for (const name of Object.keys(none)) sum[name] += (counts as unknown as Record<string, number>)[name];
  }
  return sum as unknown as T;
}
