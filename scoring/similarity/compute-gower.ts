/** One feature of two things: how alike they are in it, 0..1 (undefined where one is missing), and its weight. */
export interface GowerFeature {
  readonly score: number | undefined;
  readonly weight?: number;
}

/** Share of the weight that must be there for a comparison to mean anything. */
export const PRESENT_MIN = 0.6;

/**
 * Computes the mean likeness of two things with mixed features; undefined when less than 60% of the weight is there.
 * Source: Gower 1971.
 */
export function computeGower(features: readonly GowerFeature[]): number | undefined {
  let [sum, present, all] = [0, 0, 0];
  for (const { score, weight = 1 } of features) {
    all += weight;
    if (score === undefined) continue;
    present += weight;
    sum += score * weight;
  }
  return all === 0 || present < PRESENT_MIN * all ? undefined : sum / present;
}

/** Likeness of two numbers on a scale of which `range` is the whole. */
export function numericLikeness(a: number, b: number, range: number): number {
  return Math.max(0, 1 - Math.abs(a - b) / range);
}

/** Likeness by the steps up an industry tree to the nearest class that two leaves share: 0 is the same leaf. */
export function industryLikeness(steps: number): number {
  return Math.max(0, 1 - steps / 4);
}
