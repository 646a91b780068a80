/** What becomes of a row, or of one value of it, that is not as it should be. */
export type DirtPolicy =
  /** The row is not loaded and goes to the quarantine. */
  | 'reject'
  /** The row is loaded as it is, with a warning. */
  | 'warn'
  /** The value, or the reference, is left out of the row, with a warning. */
  | 'drop'
  /** The row is loaded as it is, without a word. */
  | 'keep'
  /** An entity that is only named is created with its id as name, with a warning. */
  | 'stub'
  /** Of rows with one key and different contents the first, or the last, is loaded, with a warning. */
  | 'first'
  | 'last';

/** Something wrong with a row: a rejection or a warning. */
export interface Issue {
  readonly severity: 'reject' | 'warn';
  readonly feed: string;
  readonly file: string;
  /** Line of the source file, counted from 1. */
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly value: string;
  readonly expected: string;
  /** For people: what was wrong, the value, and where. */
  readonly message: string;
}

/** What is done about a kind of dirt of which the mapping says nothing. Whatever is not listed is rejected. */
export const DEFAULT_POLICIES: Readonly<Record<string, DirtPolicy>> = {
  USCC_CHECK: 'warn',
  RESIDENT_ID_CHECK: 'warn',
  SELF_OWNERSHIP: 'warn',
  AMOUNT_NEGATIVE: 'warn',
  LINKED_UNKNOWN: 'drop',
};
