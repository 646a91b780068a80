/** Many strings as UTF-8 in two shared columns: a fraction of the memory of strings, readable from every thread. */
export interface PackedStrings {
  /** `offsets[i]` to `offsets[i + 1]` are the bytes of string i. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Packs strings; an undefined one is packed as empty. Limits: 4 GiB of text. */
export function packStrings(strings: readonly (string | undefined)[]): PackedStrings {
  const offsets = new Uint32Array(new SharedArrayBuffer((strings.length + 1) * 4));
  let total = 0;
  for (let index = 0; index < strings.length; index++) {
    total += Buffer.byteLength(strings[index] ?? '');
    offsets[index + 1] = total;
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(total));
  const buffer = Buffer.from(bytes.buffer);
  for (let index = 0; index < strings.length; index++)
    buffer.write(strings[index] ?? '', offsets[index], 'utf8');
  return { offsets, bytes };
}

export function unpackString(packed: PackedStrings, index: number): string {
  const from = packed.offsets[index];
  return Buffer.from(
    packed.bytes.buffer,
    packed.bytes.byteOffset + from,
    packed.offsets[index + 1] - from,
  ).toString('utf8');
}
