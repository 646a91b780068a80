/** One figure of the bench, with what it should be where that was decided. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly target?: string;
  readonly holds?: boolean;
}

const VALUE_WIDTH_MAX = 24;

/** What was measured, topic by topic, printed as it comes. */
export class Findings {
  readonly topics: { readonly topic: string; readonly figures: readonly Figure[] }[] = [];

  add(topic: string, figures: readonly Figure[]): void {
    this.topics.push({ topic, figures });
    console.log(`\n${topic}`);
    const width = Math.max(...figures.map(({ what }) => what.length));
    const valueWidth = Math.min(Math.max(...figures.map(({ value }) => value.length)), VALUE_WIDTH_MAX);
    for (const { what, value, target, holds } of figures) {
      const verdict = target === undefined ? '' : `   target ${target}: ${holds ? 'holds' : 'MISSED'}`;
      console.log(`  ${what.padEnd(width)}  ${value.padEnd(valueWidth)}${verdict}`);
    }
  }
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Milliseconds with as many digits as matter. */
export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : Math.round(value)} ms`;
}

export function perSecond(count: number, milliseconds: number): number {
  return Math.round((count / milliseconds) * 1000);
}

/** 12345 as `12.3k`. */
export function thousands(value: number): string {
  return value < 1e6 ? `${(value / 1e3).toFixed(1)}k` : `${(value / 1e6).toFixed(2)}M`;
}
