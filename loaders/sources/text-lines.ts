import type { Encoding } from './source.ts';
import { streamText } from './text-chunks.ts';

/** The lines of one piece of a file. */
export interface LineBlock {
  readonly lines: string[];
  readonly bytesRead: number;
  /** Whether a U+FFFD was met, which stands for bytes that are no text. */
  readonly hasBadBytes: boolean;
}

/** Longest line that is read whole, in characters; what is longer comes in pieces. */
const LINE_LENGTH_MAX = 16 << 20;

/** Streams a text file as lines; ends of line are LF, CR LF or a lone CR before the end. */
export async function* streamLines(path: string, encoding: Encoding): AsyncIterable<LineBlock> {
  let rest = '';
  let bytesRead = 0;
  for await (const chunk of streamText(path, encoding)) {
    bytesRead = chunk.bytesRead;
    const text = rest + chunk.text;
    const end = text.length > LINE_LENGTH_MAX ? text.length : text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    if (end > 0) yield block(text.slice(0, end).replace(/\n$/, ''), bytesRead);
  }
  if (rest) yield block(rest, bytesRead);
}

function block(text: string, bytesRead: number): LineBlock {
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n').replace(/\r$/, '') : text;
  return { lines: plain.split('\n'), bytesRead, hasBadBytes: plain.includes('\uFFFD') };
}
