import type { Fen } from '../../graph/model/fen.ts';

export interface RoyaltyTerms {
  /** Revenue of the covered products, one a year from the coming one on; no longer than the patent lives. */
  readonly revenuesFen: readonly Fen[];
  /** Royalty that a comparable licence asks of revenue, 0..1. */
  readonly royaltyRate: number;
  /** A year, above −1. */
  readonly discountRate: number;
}

export interface RoyaltyYear {
  readonly revenueFen: Fen;
  readonly royaltyFen: Fen;
  /** What a fen at the end of the year is worth today. */
  readonly discountFactor: number;
  readonly presentValueFen: Fen;
}

export interface RoyaltyValue {
  /** Exactly the sum of the present values of the years. */
  readonly valueFen: Fen;
  readonly years: readonly RoyaltyYear[];
}

/**
 * Computes what intellectual property is worth by the royalties its owner is spared: Σ revenue × royalty ÷ (1 + r)^t, t from 1.
 * Units: whole fen, each year rounded by itself; before tax. Errors: RangeError for a rate outside its range or a revenue that is no
 * amount in fen.
 * Source: relief from royalty, methods §6.
 */
export function computeRoyaltyValue({ revenuesFen, royaltyRate, discountRate }: RoyaltyTerms): RoyaltyValue {
  if (!(royaltyRate >= 0 && royaltyRate <= 1))
    throw new RangeError(`royalty rate ${royaltyRate} is not in 0..1`);
  if (!(discountRate > -1 && discountRate < Number.POSITIVE_INFINITY))
    throw new RangeError(`discount rate ${discountRate} is not above -1`);
  const years = revenuesFen.map((revenueFen, index): RoyaltyYear => {
    if (!Number.isSafeInteger(revenueFen))
      throw new RangeError(`revenue ${revenueFen} of year ${index + 1} is not in whole fen`);
    const discountFactor = (1 + discountRate) ** -(index + 1);
    const royalty = revenueFen * royaltyRate;
    return {
      revenueFen,
      royaltyFen: Math.round(royalty),
      discountFactor,
      presentValueFen: Math.round(royalty * discountFactor),
    };
  });
  return { valueFen: years.reduce((sum, { presentValueFen }) => sum + presentValueFen, 0), years };
}
