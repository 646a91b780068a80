import type { PeerComparisonQuery } from '../__generated__/operations.ts';

/** One unit in one peer group, as the service tells it. */
export type Comparison = NonNullable<PeerComparisonQuery['peerComparison']>;
export type Gap = Comparison['gaps'][number];
