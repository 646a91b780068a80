import { appendFileSync, closeSync, openSync, readSync } from 'node:fs';

const CHUNK_BYTES = 1 << 20;

/** Appends to a file: some text, then the bytes of another file, then some text. */
export function copyInto(path: string, before: string, sourcePath?: string, after = ''): void {
  appendFileSync(path, before);
  if (sourcePath === undefined) return;
  const source = openSync(sourcePath, 'r');
  const chunk = Buffer.alloc(CHUNK_BYTES);
  for (let read = readSync(source, chunk); read > 0; read = readSync(source, chunk)) {
    appendFileSync(path, chunk.subarray(0, read));
  }
  closeSync(source);
  appendFileSync(path, after);
}
