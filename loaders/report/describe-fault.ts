import type { RowFault } from '../rows/row-reader.ts';
import type { Issue } from './issue.ts';

const PHRASES: Readonly<Record<string, string>> = {
  SHARE_ABOVE_1: 'is above 1',
  WEIGHT_ABOVE_1: 'is above 1',
  SHARE_NEGATIVE: 'is below 0',
  NEGATIVE_WEIGHT: 'is below 0',
  AMOUNT_NEGATIVE: 'is below 0',
  REQUIRED_MISSING: 'is missing',
};

/** Makes the issue of a fault, now that file and line are known. */
export function describeFault(
  fault: RowFault,
  feed: string,
  noun: string,
  file: string,
  line: number,
): Issue {
  return { ...fault, feed, file, line, message: `${describe(fault, noun)} (${file}:${line})` };
}

function describe({ code, column, value, expected }: RowFault, noun: string): string {
  if (code === 'DUPLICATE') return `${noun} repeats ${value}`;
  if (code === 'CONFLICTING_DUPLICATE') return `${noun} has the key of ${value} and says something else`;
  const phrase = PHRASES[code] ?? `is not ${expected}`;
  return [noun, column, value, phrase].filter((word) => word !== '').join(' ');
}
