import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { requireFreeSpace } from './require-free-space.ts';

test('a nearly full disk is said with what is left, what is needed and what to do', () => {
  expect(() => requireFreeSpace(tmpdir(), Number.MAX_SAFE_INTEGER)).toThrow(
    /has \d+ MiB left, at least \d+ MiB are needed: free some space or set PROXIMA_DATA/,
  );
  expect(() => requireFreeSpace(tmpdir(), 1)).not.toThrow();
});
