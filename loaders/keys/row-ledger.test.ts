import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { RowLedger } from './row-ledger.ts';

const directory = mkdtempSync(join(tmpdir(), 'proxima-ledger-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the ledger of rows', () => {
  it('finds every row that repeats a key and lets one row per key through', () => {
    const row = fc.record({ key: fc.constantFrom('a', 'b', 'c'), content: fc.constantFrom('x', 'y') });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 20 }),
        fc.constantFrom('first' as const, 'last' as const),
        (rows, winner) => {
          const ledger = new RowLedger(join(directory, 'rows'));
          rows.forEach(({ key, content }, i) => {
            ledger.add(key, content, i, i + 2);
          });
          const repetitions = ledger.findRepetitions(() => winner);
          const ended = new Set(repetitions.map(({ ordinal }) => ordinal));
          const left = rows.filter((_, i) => !ended.has(i));
          expect(left.map(({ key }) => key).sort()).toEqual([...new Set(rows.map(({ key }) => key))].sort());
          for (const { key, content } of left) {
            const same = rows.filter((other) => other.key === key);
            expect(content).toBe((winner === 'first' ? same[0] : same.at(-1))?.content);
          }
        },
      ),
    );
  });
});
