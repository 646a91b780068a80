import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import type { Encoding } from './source.ts';

/** A piece of a text file. */
export interface TextChunk {
  readonly text: string;
  readonly bytesRead: number;
}

const READ_BYTES = 1 << 18;

/** Streams a file as text, without its byte order mark; bytes that are no text become U+FFFD. */
export async function* streamText(path: string, encoding: Encoding): AsyncIterable<TextChunk> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  let bytesRead = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: READ_BYTES })) {
    bytesRead += (chunk as Buffer).length;
    yield { text: decoder.write(chunk as Buffer), bytesRead };
  }
  const rest = decoder.end();
  if (rest) yield { text: rest, bytesRead };
}
