/** One fact transaction as the log keeps it. */
export interface Change {
  /** Follows on that of the transaction committed before, without gaps. */
  readonly seq: number;
  /** Rows, from `encodeChange`. */
  readonly rows: string;
}

/** The changes of the facts, in the order in which they were committed. */
export interface ChangeLog {
  /** Number of the last change; 0 when there is none. */
  lastSeq(): Promise<number>;
  /** Streams the changes after `from` up to and with `to`, in order. Several streams may run at once. */
  readChanges(from: number, to: number): AsyncIterable<Change>;
}
