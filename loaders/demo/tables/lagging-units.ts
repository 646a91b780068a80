/** A figure of the customers of a sub-branch, and by how much it is less than elsewhere. */
export interface LaggingUnit {
  readonly subBranch: string;
  /** Id of a metric, or `yield`: the volume is there and earns little. */
  readonly figure: 'average-daily-deposits' | 'loan-balance' | 'settlement-volume' | 'fee-income' | 'yield';
  readonly factor: number;
}

/** Sub-branches that are behind their peers. */
export const LAGGING_UNITS: readonly LaggingUnit[] = [
  { subBranch: '江北', figure: 'average-daily-deposits', factor: 0.3 },
  { subBranch: '江阴', figure: 'settlement-volume', factor: 0.25 },
  { subBranch: '武进', figure: 'yield', factor: 0.25 },
  { subBranch: '太仓', figure: 'loan-balance', factor: 0.15 },
  { subBranch: '拱墅', figure: 'fee-income', factor: 0.15 },
  { subBranch: '双流', figure: 'average-daily-deposits', factor: 0.2 },
];
