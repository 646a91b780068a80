/** A share as an integer of 1e-9: 25% is 250,000,000. Kept so in storage, so that 24.999999% stays below 25%. */
export type NanoShare = number;

/** 100%. */
export const WHOLE: NanoShare = 1_000_000_000;

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** Reads a fraction (`0.35`) or a percentage with its sign (`35%`); undefined when it is neither. May lie outside 0..1. */
export function parseShare(text: string): NanoShare | undefined {
  const trimmed = text.trim();
  const isPercentage = trimmed.endsWith('%') || trimmed.endsWith('％');
  const digits = isPercentage ? trimmed.slice(0, -1).trim() : trimmed;
  if (!DECIMAL.test(digits)) return undefined;
  return Math.round(Number(digits) * (isPercentage ? WHOLE / 100 : WHOLE));
}

/** The share as a fraction 0..1 for arithmetic. */
export function shareFraction(share: NanoShare): number {
  return share / WHOLE;
}
