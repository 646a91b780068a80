/** A probability that was said, and whether it came true. */
export interface Forecast {
  readonly probability: number;
  readonly isTrue: boolean;
}

/** A tenth of the forecasts by probability: what was said on average and what came. */
export interface CalibrationBin {
  readonly count: number;
  readonly forecast: number;
  readonly observed: number;
}

/**
 * The mean distance between what was said and what came, over bins of equally many forecasts.
 * Units: 0..1; 0 of no forecasts. Cost: O(n log n).
 * Source: expected calibration error (Naeini, Cooper and Hauskrecht 2015), bins of equal count.
 */
export function computeCalibrationError(
  forecasts: readonly Forecast[],
  binCount = 10,
): { error: number; bins: CalibrationBin[] } {
  const sorted = [...forecasts].sort((a, b) => a.probability - b.probability);
  const bins: CalibrationBin[] = [];
  for (let bin = 0; bin < binCount; bin++) {
    const first = Math.floor((bin * sorted.length) / binCount);
    const members = sorted.slice(first, Math.floor(((bin + 1) * sorted.length) / binCount));
    if (members.length === 0) continue;
    bins.push({
      count: members.length,
      forecast: members.reduce((sum, { probability }) => sum + probability, 0) / members.length,
      observed: members.filter(({ isTrue }) => isTrue).length / members.length,
    });
  }
  const distance = bins.reduce(
    (sum, { count, forecast, observed }) => sum + count * Math.abs(forecast - observed),
    0,
  );
  return { error: sorted.length === 0 ? 0 : distance / sorted.length, bins };
}
