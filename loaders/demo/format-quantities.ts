/** Yuan with up to two decimals from integer fen: 123400 is `1234`, 5 is `0.05`. */
export function formatYuan(fen: number): string {
  const cents = fen % 100;
  return cents === 0 ? String(fen / 100) : `${Math.floor(fen / 100)}.${String(cents).padStart(2, '0')}`;
}

/** A share from integer basis points (1/100 of a percent), as a percentage with sign or as a fraction. */
export function formatShare(basisPoints: number): string {
  return basisPoints % 2 === 0 ? `${basisPoints / 100}%` : String(basisPoints / 10_000);
}
