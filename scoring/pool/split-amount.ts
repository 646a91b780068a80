/**
 * Divides an amount among shares without losing a fen: each gets what it is due rounded down, and what is left goes one by one to those
 * who lost most by rounding, at equal loss to the one named first.
 * Units: any integer amount, negative for what is taken back; shares as weights, usually basis points that sum to 10,000.
 * Errors: RangeError for an amount that is no integer, a negative weight, or weights that sum to nothing.
 * Source: methods §7, `OPP-3`, largest remainder.
 */
export function splitAmount(amountFen: number, basisPoints: readonly number[]): number[] {
  if (!Number.isSafeInteger(amountFen)) throw new RangeError(`amount ${amountFen} is not an integer`);
  const wrong = basisPoints.find((weight) => !Number.isSafeInteger(weight) || weight < 0);
  if (wrong !== undefined) throw new RangeError(`share ${wrong} is not a whole number of basis points`);
  const whole = basisPoints.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n) throw new RangeError('the shares sum to nothing');
  const sign = amountFen < 0 ? -1 : 1;
  const amount = BigInt(Math.abs(amountFen));
  const parts = basisPoints.map((weight, place) => {
    const due = amount * BigInt(weight);
    return { place, given: due / whole, rest: due % whole };
  });
  let left = amount - parts.reduce((sum, { given }) => sum + given, 0n);
  for (const part of [...parts].sort((a, b) => Number(b.rest - a.rest) || a.place - b.place)) {
    if (left === 0n) break;
    part.given += 1n;
    left -= 1n;
  }
  return parts.map(({ given }) => sign * Number(given) || 0);
}
