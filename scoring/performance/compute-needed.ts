export interface Need {
  /** What is missing after what the open opportunities are expected to bring. */
  readonly residual: number;
  /** New opportunities that it takes; `undefined` where one brings nothing, however many there are. */
  readonly needed: number | undefined;
  /** False: there are not so many to be had, and the target cannot be reached by them. */
  readonly isFeasible: boolean;
}

/**
 * How many new opportunities it takes to close a gap: max(0, gap − expected) ÷ (conversion × value), rounded up.
 * Units: gap, expected and value alike; conversion 0..1; `universe` counts opportunities that could be taken up.
 * Limits: a target that asks for more than the universe is infeasible; the bar is not lowered for it.
 * Source: methods §7, `KPI-1`.
 */
export function computeNeeded(parts: {
  readonly gap: number;
  readonly expected: number;
  readonly conversion: number;
  readonly value: number;
  readonly universe: number;
}): Need {
  const { gap, expected, conversion, value, universe } = parts;
  const residual = Math.max(0, gap - expected);
  if (residual === 0) return { residual, needed: 0, isFeasible: true };
  const each = conversion * value;
  if (!(each > 0)) return { residual, needed: undefined, isFeasible: false };
  // A quotient such as 260.00000000000006 is 260.
  const needed = Math.ceil(residual / each - 1e-9);
  return { residual, needed, isFeasible: needed <= universe };
}
