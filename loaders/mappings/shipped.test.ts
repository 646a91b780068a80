import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadFolder } from '../load-folder.ts';
import type { LoadReport } from '../report/load-report.ts';
import { MemoryFactStore } from '../testing/memory-fact-store.ts';

/** Real data that is not ours to publish: it lies beside the clone, or these tests are skipped. */
const DATA = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
const root = mkdtempSync(join(tmpdir(), 'proxima-shipped-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Expectation {
  readonly folder: string;
  readonly mapping: string;
  readonly read: number;
  readonly created: number;
  /** Rows by code, of what the folder is known for. */
  readonly codes: Readonly<Record<string, number>>;
}

const EXPECTATIONS: readonly Expectation[] = [
  {
    folder: 'chainkg',
    mapping: 'chainkg',
    read: 269_907,
    created: 283_671,
    codes: {
      'reject UNKNOWN_INDUSTRY': 168,
      'reject UNKNOWN_PARTY': 103,
      'warn NEGATIVE_WEIGHT': 763,
      'warn SEVERAL_FULL_NAMES': 121,
      'warn CODE_SUFFIX': 62_117,
    },
  },
  {
    folder: 'executives',
    mapping: 'executives',
    read: 61_397,
    created: 68_883,
    codes: { 'warn SHARED_NAME': 2_733, 'warn CODE_ZEROS_LOST': 17_126 },
  },
  {
    folder: 'finbench-sf0.01',
    mapping: 'finbench',
    read: 18_727,
    created: 13_689,
    codes: { 'warn SELF_OWNERSHIP': 5, 'warn ID_OF_TWO_KINDS': 28, 'warn HEADER_RENAMED': 1 },
  },
  {
    folder: 'kag-supplychain',
    mapping: 'kag-supplychain',
    read: 231,
    created: 1_452,
    codes: {
      'warn UNKNOWN_GOODS': 524,
      'warn LIST_IN_FIELD': 101,
      'warn MASKED_NAME': 123,
      'warn DUPLICATE': 636,
    },
  },
];

describe.each(EXPECTATIONS)('the mapping $mapping', ({ folder, mapping, read, created, codes }) => {
  const directory = join(DATA, folder);
  it.skipIf(!existsSync(directory))(
    `loads ${folder}, accounts for every row, names the dirt, and changes nothing the second time (skipped without ../shared/data)`,
    { timeout: 120_000 },
    async () => {
      const store = new MemoryFactStore();
      const load = (name: string) =>
        loadFolder({
          directory,
          mappingName: mapping,
          store,
          workDirectory: join(root, 'work'),
          reportDirectory: join(root, `${mapping}-${name}`),
        });
      const first = await load('first');
      expectBalanced(first);
      expect(first.rows.read).toBe(read);
      expect(first.facts.created).toBe(created);
      const counts = Object.fromEntries(
        first.codes.map(({ severity, code, count }) => [`${severity} ${code}`, count]),
      );
      expect(counts).toMatchObject(codes);
      const second = await load('second');
      expect(second.facts).toMatchObject({ created: 0, corrected: 0, closed: 0 });
      expect(second.codes).toEqual(first.codes);
    },
  );
});

function expectBalanced(report: LoadReport): void {
  for (const { file, read, filtered, duplicate, accepted, rejected } of report.files) {
    expect(`${file} ${filtered + duplicate + accepted + rejected}`).toBe(`${file} ${read}`);
  }
}
