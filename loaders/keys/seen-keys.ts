import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hash64 } from './hash64.ts';
import { KeySet } from './key-set.ts';
import { PARTITIONS, RecordFiles } from './record-files.ts';

const RECORD_BYTES = 8;

/** What of a full feed the store holds open, by sort of fact. */
export type FactSort = 'entities' | 'relationships' | 'names';

interface OpenKey {
  readonly scope: string;
  readonly sort: FactSort;
  readonly key: string;
}

/** Remembers on disk which facts a load has stated, and tells which open ones it has not. */
export class SeenKeys {
  private readonly files: RecordFiles;
  private readonly openDirectory: string;
  private readonly openLines: string[][] = Array.from({ length: PARTITIONS }, () => []);
  /** What open keys are of; a line names it by its place here. */
  private readonly origins: Omit<OpenKey, 'key'>[] = [];

  constructor(directory: string) {
    this.files = new RecordFiles(join(directory, 'seen'), RECORD_BYTES);
    this.openDirectory = join(directory, 'open');
    mkdirSync(this.openDirectory, { recursive: true });
  }

  add(key: string): void {
    const [high, low] = hash64(key);
    this.files.add(high, (buffer, at) => {
      buffer.writeUInt32LE(high, at);
      buffer.writeUInt32LE(low, at + 4);
    });
  }

  /** Takes down keys that the store holds open. */
  addOpen(scope: string, sort: FactSort, keys: readonly string[]): void {
    if (keys.length === 0) return;
    const origin = this.originOf(scope, sort);
    for (const key of keys) this.openLines[hash64(key)[0] % PARTITIONS].push(`${origin} ${escapeLine(key)}`);
    this.openLines.forEach((lines, i) => {
      if (lines.length === 0) return;
      appendFileSync(join(this.openDirectory, `${i}`), `${lines.join('\n')}\n`);
      lines.length = 0;
    });
  }

  /** Open keys that were not seen, a partition at a time. */
  *missing(): Iterable<OpenKey[]> {
    for (let i = 0; i < PARTITIONS; i++) {
      const open = readLines(join(this.openDirectory, `${i}`));
      if (open.length === 0) continue;
      const seen = new KeySet();
      const records = this.files.read(i);
      for (let at = 0; at < records.length; at += RECORD_BYTES) {
        seen.addHash(records.readUInt32LE(at), records.readUInt32LE(at + 4));
      }
      const missing: OpenKey[] = [];
      for (const line of open) {
        const space = line.indexOf(' ');
        const key = unescapeLine(line.slice(space + 1));
        if (!seen.has(key)) missing.push({ ...this.origins[Number(line.slice(0, space))], key });
      }
      yield missing;
    }
  }

  private originOf(scope: string, sort: FactSort): number {
    const known = this.origins.findIndex((origin) => origin.scope === scope && origin.sort === sort);
    return known >= 0 ? known : this.origins.push({ scope, sort }) - 1;
  }

  remove(): void {
    this.files.remove();
    rmSync(this.openDirectory, { recursive: true, force: true });
  }
}

/** A key stands on one line, whatever a source puts into its ids. */
function escapeLine(key: string): string {
  return key.includes('\n') || key.startsWith('"') ? JSON.stringify(key) : key;
}

function unescapeLine(line: string): string {
  return line.startsWith('"') ? JSON.parse(line) : line;
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').slice(0, -1).split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
