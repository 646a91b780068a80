import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Encoding } from './source.ts';

/** What one look at all bytes of a file tells. */
export interface FileFacts {
  readonly bytes: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly fingerprint: string;
  /** UTF-8 when it has its mark or all bytes are valid UTF-8, otherwise GB18030. */
  readonly encoding: Encoding;
  /** Whether all bytes are UTF-8: then a U+FFFD is the source's own. */
  readonly isUtf8: boolean;
}

const READ_BYTES = 1 << 20;

/**
 * Reads a file once for its fingerprint and its encoding.
 *
 * Cost: one pass over the bytes, constant memory.
 */
export async function inspectFile(path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  const strict = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let isUtf8 = true;
  let hasMark = false;
  for await (const chunk of createReadStream(path, { highWaterMark: READ_BYTES })) {
    const data = chunk as Buffer;
    if (bytes === 0) hasMark = data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf;
    bytes += data.length;
    hash.update(data);
    isUtf8 = isUtf8 && decodes(strict, data);
  }
  if (isUtf8) isUtf8 = decodes(strict);
  return {
    bytes,
    fingerprint: hash.digest('hex'),
    encoding: isUtf8 || hasMark ? 'utf-8' : 'gb18030',
    isUtf8,
  };
}

function decodes(decoder: InstanceType<typeof TextDecoder>, data?: Buffer): boolean {
  try {
    decoder.decode(data, { stream: data !== undefined });
    return true;
  } catch {
    return false;
  }
}
