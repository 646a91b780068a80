import type { GapKind, PeerGap } from './compare-units.ts';

/** What a unit sees of the units below it in one figure: those that are behind, not the sum with those ahead. */
export interface PeerGapSum {
  readonly figure: PeerGap['figure'];
  readonly product: number | undefined;
  readonly kind: GapKind;
  /** Sum over the units behind, in what the gaps are in. */
  readonly amount: number;
  /** The furthest behind first. */
  readonly units: readonly number[];
}

/**
 * Adds the gaps of units by figure, product and kind; what most units are behind in first. A strong unit does not hide a weak one.
 * Cost: O(gaps). Source: methods §5, what the head office sees.
 */
export function addPeerGaps(gaps: readonly PeerGap[]): PeerGapSum[] {
  const byFigure = Map.groupBy(gaps, ({ figure, product, kind }) => `${figure} ${product ?? ''} ${kind}`);
  const sums = [...byFigure.values()].map((group) => {
    const [{ figure, product, kind }] = group;
    const sorted = [...group].sort((a, b) => b.amount - a.amount || a.unit - b.unit);
    const amount = sorted.reduce((sum, gap) => sum + gap.amount, 0);
    return { figure, product, kind, amount, units: sorted.map(({ unit }) => unit) };
  });
  return sums.sort(
    (a, b) =>
      b.units.length - a.units.length || (`${a.figure} ${a.product}` < `${b.figure} ${b.product}` ? -1 : 1),
  );
}
