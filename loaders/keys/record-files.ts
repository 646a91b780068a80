import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Into how many files keys are dealt; one of them is held in memory at a time. */
export const PARTITIONS = 64;

const BUFFER_BYTES = 1 << 15;

interface Partition {
  readonly path: string;
  readonly buffer: Buffer;
  used: number;
  file: number | undefined;
}

/** Fixed-width records on disk, dealt by the hash of their key into partitions that fit into memory one by one. */
export class RecordFiles {
  private readonly partitions: Partition[];
  private readonly recordBytes: number;
  private readonly directory: string;

  constructor(directory: string, recordBytes: number) {
    mkdirSync(directory, { recursive: true });
    this.directory = directory;
    this.recordBytes = recordBytes;
    this.partitions = Array.from({ length: PARTITIONS }, (_, i) => ({
      path: join(directory, `${i}`),
      buffer: Buffer.allocUnsafe(Math.floor(BUFFER_BYTES / recordBytes) * recordBytes),
      used: 0,
      file: undefined,
    }));
  }

  /** Where the next record of a key goes: `write` fills it in. */
  add(hashHigh: number, write: (buffer: Buffer, at: number) => void): void {
    const partition = this.partitions[hashHigh % PARTITIONS];
    write(partition.buffer, partition.used);
    partition.used += this.recordBytes;
    if (partition.used === partition.buffer.length) flush(partition);
  }

  /** All records of one partition, one after the other. */
  read(index: number): Buffer {
    const partition = this.partitions[index];
    flush(partition);
    return partition.file === undefined ? Buffer.alloc(0) : readFileSync(partition.path);
  }

  /** Deletes the files. */
  remove(): void {
    for (const partition of this.partitions) {
      if (partition.file !== undefined) closeSync(partition.file);
      partition.file = undefined;
    }
    rmSync(this.directory, { recursive: true, force: true });
  }
}

function flush(partition: Partition): void {
  if (partition.used === 0) return;
  partition.file ??= openSync(partition.path, 'w+');
  writeSync(partition.file, partition.buffer, 0, partition.used);
  partition.used = 0;
}
