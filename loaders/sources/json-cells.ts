import type { Cells } from './source.ts';

/** Integers this long do not survive a conversion to a JavaScript number. */
const LONG_INTEGER = /\d{16}/;

/** Reads one JSON object; undefined when the text is none. Numbers keep the digits they were written with. */
export function parseJsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = LONG_INTEGER.test(text) ? JSON.parse(text, keepDigits as never) : JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function keepDigits(_key: string, value: unknown, context: { source?: string }): unknown {
  return typeof value === 'number' ? context.source : value;
}

/** The values of an object as cells: text as it is, lists and objects as JSON. */
export function jsonCells(object: Record<string, unknown>, header: readonly string[]): Cells {
  return header.map((name) => jsonCell(object[name]));
}

function jsonCell(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
