/** How much of a sum a few partners make up; fractions 0..1, and undefined of nothing. */
export interface Concentration {
  readonly top1: number;
  readonly top5: number;
  /** Herfindahl–Hirschman index: the sum of squared shares. */
  readonly hhi: number;
  readonly partners: number;
}

/** Computes the concentration of amounts, one a partner. Units: any, all the same. Source: Herfindahl 1950, Hirschman 1945. */
export function computeConcentration(amounts: readonly number[]): Concentration | undefined {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return undefined;
  const shares = amounts.map((amount) => amount / total).sort((a, b) => b - a);
  return {
    top1: shares[0],
    top5: shares.slice(0, 5).reduce((sum, share) => sum + share, 0),
    hhi: shares.reduce((sum, share) => sum + share * share, 0),
    partners: amounts.length,
  };
}
