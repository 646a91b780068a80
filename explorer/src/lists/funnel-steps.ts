import type { ListFunnelFieldsFragment, ListItemFilter } from '../__generated__/operations.ts';

interface FunnelStep {
  readonly key: 'sent' | 'assigned' | 'touched' | 'opportunities' | 'landed';
  /** The items that got so far. */
  readonly filter: ListItemFilter;
}

export const funnelSteps: readonly FunnelStep[] = [
  { key: 'sent', filter: 'ALL' },
  { key: 'assigned', filter: 'ASSIGNED' },
  { key: 'touched', filter: 'TOUCHED' },
  { key: 'opportunities', filter: 'OPPORTUNITY' },
  { key: 'landed', filter: 'LANDED' },
];

/** Part of a whole between 0 and 1; of nothing it is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** How wide each step is: all that was sent is 1. */
export function widthsOf(funnel: ListFunnelFieldsFragment): readonly number[] {
  return funnelSteps.map(({ key }) => shareOf(funnel[key], funnel.sent));
}
