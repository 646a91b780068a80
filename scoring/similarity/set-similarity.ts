/** How alike two sets are, 0..1; 0 where one is empty. */
export interface SetSimilarity {
  readonly jaccard: number;
  readonly overlap: number;
  readonly cosine: number;
}

/**
 * Compares two sets by the size of what they share.
 * Source: Jaccard 1901; overlap after Szymkiewicz and Simpson; cosine after Ochiai 1957.
 */
export function computeSetSimilarity(shared: number, left: number, right: number): SetSimilarity {
  if (left === 0 || right === 0) return { jaccard: 0, overlap: 0, cosine: 0 };
  return {
    jaccard: computeJaccard(shared, left, right),
    overlap: shared / Math.min(left, right),
    cosine: shared / Math.sqrt(left * right),
  };
}

/** The part of all that two sets hold that they share, 0..1; not both may be empty. For inner loops. */
export function computeJaccard(shared: number, left: number, right: number): number {
  return shared / (left + right - shared);
}
