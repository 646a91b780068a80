import type { IndicatorFieldsFragment } from '../__generated__/operations.ts';

/** Whose rows of what, in which period. */
export interface Scope {
  readonly owner: string;
  readonly indicator: IndicatorFieldsFragment;
  readonly period: string;
  readonly ownAccount: boolean;
}
