/** What a reader of an ownership or control answer must know. */
export interface OwnershipWarning {
  readonly code:
    | 'UNKNOWN_OWNERS'
    | 'OVER_100'
    | 'CLOSED_LOOP'
    | 'MISSING_SHARE'
    | 'UNCORRECTED'
    | 'CONTROL_ORPHAN_CYCLE'
    | 'CAPPED';
  /** The parties concerned. */
  readonly nos?: readonly number[];
  /** The share concerned, where there is one. */
  readonly value?: number;
}
