import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { ImageBase, KindBase } from './image-base.ts';

const MAGIC = 'PROXIMG3';
const HEAD_BYTES = 16;
const ALIGNMENT = 8;
/** Node reads at most 2 GiB at once. */
const READ_BLOCK = 1 << 30;

type Column = Uint8Array | Uint32Array | Int32Array | Float64Array;

type ColumnType = (new (buffer: SharedArrayBuffer) => Column) & { BYTES_PER_ELEMENT: number };

const COLUMN_TYPES = { Uint8Array, Uint32Array, Int32Array, Float64Array };

interface ColumnEntry {
  readonly type: keyof typeof COLUMN_TYPES;
  readonly length: number;
  readonly at: number;
  readonly crc: number;
}

/** Why a file cannot be used: then the image is built anew. */
export class ImageFileError extends Error {
  override readonly name = 'ImageFileError';
}

/**
 * Saves a base: a header in JSON, then each column with its CRC-32. Written beside the old file and renamed over it, so
 * that a crash leaves one of the two whole. `storeId` names the store that it was built from.
 */
export function saveImage(base: ImageBase, file: string, storeId: string): void {
  const columns: Column[] = [];
  const entries: ColumnEntry[] = [];
  let at = 0;
  const shape = JSON.stringify({ storeId, base }, (_, value) => {
    if (!ArrayBuffer.isView(value)) return value === Number.POSITIVE_INFINITY ? 'Infinity' : value;
    const column = value as Column;
    entries.push({
      type: column.constructor.name as ColumnEntry['type'],
      length: column.length,
      at,
      crc: crc32(bytesOf(column)),
    });
    at += Math.ceil(column.byteLength / ALIGNMENT) * ALIGNMENT;
    return { column: columns.push(column) - 1 };
  });
  const header = Buffer.from(JSON.stringify({ shape, entries }));
  const head = Buffer.alloc(HEAD_BYTES);
  head.write(MAGIC, 'latin1');
  head.writeUInt32LE(header.length, 8);
  head.writeUInt32LE(crc32(header), 12);

  const partial = `${file}.${process.pid}.partial`;
  const handle = openSync(partial, 'w');
  try {
    writeSync(handle, head);
    writeSync(handle, header);
    const start = HEAD_BYTES + header.length;
    columns.forEach((column, index) => {
      writeAll(handle, bytesOf(column), start + entries[index].at);
    });
    fsyncSync(handle);
  } catch (error) {
    closeSync(handle);
    rmSync(partial, { force: true });
    throw error;
  }
  closeSync(handle);
  renameSync(partial, file);
}

/**
 * Reads a base back into shared memory.
 * Errors: `ImageFileError` when the file is damaged, of another format or of another store.
 */
export function loadImage(file: string, storeId: string): ImageBase {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    if (readSync(handle, head) !== HEAD_BYTES || head.toString('latin1', 0, 8) !== MAGIC) {
      throw new ImageFileError(`${file} is no graph image of this version`);
    }
    const header = Buffer.alloc(head.readUInt32LE(8));
    if (readSync(handle, header) !== header.length || crc32(header) !== head.readUInt32LE(12)) {
      throw new ImageFileError(`${file} has a damaged header`);
    }
    const { shape, entries } = JSON.parse(header.toString()) as { shape: string; entries: ColumnEntry[] };
    const start = HEAD_BYTES + header.length;
    const columns = entries.map((entry, index) =>
      readColumn(handle, start, entry, `${file}, column ${index}`),
    );
    const saved = JSON.parse(shape, (_, value) => {
      if (value === 'Infinity') return Number.POSITIVE_INFINITY;
      return value !== null && typeof value === 'object' && 'column' in value ? columns[value.column] : value;
    }) as { storeId: string; base: ImageBase };
    if (saved.storeId !== storeId) throw new ImageFileError(`${file} was made from another store`);
    return withoutNulls(saved.base);
  } finally {
    closeSync(handle);
  }
}

function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

function writeAll(handle: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(handle, bytes, done, Math.min(bytes.length - done, READ_BLOCK), position + done);
  }
}

function readColumn(handle: number, start: number, entry: ColumnEntry, place: string): Column {
  const type: ColumnType = COLUMN_TYPES[entry.type];
  const column = new type(new SharedArrayBuffer(entry.length * type.BYTES_PER_ELEMENT));
  const bytes = bytesOf(column);
  for (let done = 0; done < bytes.length; ) {
    const read = readSync(
      handle,
      bytes,
      done,
      Math.min(bytes.length - done, READ_BLOCK),
      start + entry.at + done,
    );
    if (read === 0) throw new ImageFileError(`${place} ends early`);
    done += read;
  }
  if (crc32(bytes) !== entry.crc) throw new ImageFileError(`${place} is damaged`);
  return column;
}

/** JSON turns what is left out of an array into null. */
function withoutNulls(base: ImageBase): ImageBase {
  return {
    ...base,
    kinds: base.kinds.map((kind) => {
      if (kind === null || kind === undefined) return undefined;
      return { ...kind, values: kind.values.map((column) => column ?? undefined) } satisfies KindBase;
    }),
  };
}
