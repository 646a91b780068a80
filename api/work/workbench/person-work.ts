/** What one person leads and has won. */
export interface PersonWork {
  readonly key: string;
  readonly stages: Readonly<Record<string, number>>;
  readonly claimed: number;
  readonly overdue: number;
  readonly expectedFen: number;
  readonly won: number;
  readonly wonFen: number;
}
