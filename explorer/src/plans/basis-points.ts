/** Reads a rate in percent, `3.15` or `3.15%`, as basis points; null for none or no rate. */
export function basisPointsOfPercent(text: string): number | null {
  const written = text.trim().replace(/[%％]$/, '');
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(written)) return null;
  return Math.round(Number(written) * 100);
}
