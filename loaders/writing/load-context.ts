import type { FactStore } from '../../graph/neo4j/fact-store.ts';
import type { Repetition } from '../keys/row-ledger.ts';
import type { SeenKeys } from '../keys/seen-keys.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { FileAccount } from '../report/file-account.ts';
import type { IssueLog } from '../report/issue-log.ts';

/** What the entries of one load share. */
export interface LoadContext {
  readonly mapping: Mapping;
  readonly store: FactStore;
  readonly issues: IssueLog;
  readonly seen: SeenKeys;
  /** Keys of entities known only as stubs of this mapping, in the store or since this load. */
  readonly stubs: Set<string>;
  /** Keys of stubs and shared entities that this load has written. */
  readonly written: Set<string>;
  readonly accounts: ReadonlyMap<string, FileAccount>;
  /** Rows of an entry that repeat another row, in order; known once all entries have been surveyed. */
  repetitionsOf(entryIndex: number): readonly Repetition[];
  /** Told how far the work is. */
  progress(entry: string, phase: 'check' | 'write', file: string, rows: number, share: number): void;
  /** Told who owns an account, when payments are to be resolved later. */
  accountOwned?(accountKey: string, partyKey: string): void;
}

/** `rows`: what each row states. `links`: references among rows of the feed, when all of them are there. */
export type WritePart = 'rows' | 'links';

/** Ordinals of rows: each entry has a range of its own. */
export const ORDINALS_PER_ENTRY = 2 ** 40;
