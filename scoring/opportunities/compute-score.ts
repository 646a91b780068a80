import type { FindingScore } from './rule.ts';

/**
 * Weighs the parts of a score; a part whose value is undefined is named as unknown and its weight goes to the others.
 * Units: values 0..1; the weights of the parts returned add up to one.
 */
export function computeScore(
  parts: Readonly<Record<string, readonly [number | undefined, number]>>,
): FindingScore {
  const entries = Object.entries(parts);
  const known = entries.flatMap(([name, [value, weight]]) =>
    value === undefined ? [] : [{ name, value, weight }],
  );
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = known.map(({ name, value, weight }) => ({ name, value, weight: weight / whole }));
  return {
    value: scaled.reduce((sum, { value, weight }) => sum + value * weight, 0),
    parts: scaled,
    unknown: entries.flatMap(([name, [value]]) => (value === undefined ? [name] : [])),
  };
}
