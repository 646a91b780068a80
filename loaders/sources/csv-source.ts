import type { Source, SourceBlock, SourceFormat } from './source.ts';
import { splitRecord } from './split-record.ts';
import { type LineBlock, streamLines } from './text-lines.ts';

/** Most lines one quoted record may span; beyond that its quote counts as never closed. */
const RECORD_LINES_MAX = 500;

/**
 * Opens a CSV file with a header.
 *
 * A row whose quote is never closed is a problem of its first line alone: reading goes on with the line after it.
 */
export async function openCsv(path: string, format: SourceFormat): Promise<Source> {
  const header = await readHeader(path, format);
  return { header, blocks: () => streamRecords(path, format, header.length) };
}

async function readHeader(path: string, format: SourceFormat): Promise<string[]> {
  for await (const { lines } of streamLines(path, format.encoding)) {
    const names = splitRecord(lines[0], format.separator, format.quote) ?? [lines[0]];
    return names.map((name) => format.header[name.trim()] ?? name.trim());
  }
  return [];
}

interface OpenRecord {
  line: number;
  lines: string[];
}

async function* streamRecords(path: string, format: SourceFormat, width: number): AsyncIterable<SourceBlock> {
  let open: OpenRecord | undefined;
  let nextLine = 1;
  for await (const lineBlock of streamLines(path, format.encoding)) {
    const block: SourceBlock = { rows: [], lines: [], problems: [], bytesRead: lineBlock.bytesRead };
    const hasBadBytes = format.mayHoldBadBytes && lineBlock.hasBadBytes;
    open = readLines({ ...lineBlock, hasBadBytes }, nextLine, format, width, open, block);
    nextLine += lineBlock.lines.length;
    yield block;
  }
  if (open === undefined) return;
  const last: SourceBlock = { rows: [], lines: [], problems: [], bytesRead: 0 };
  while (open !== undefined) {
    open = giveUp(open, format, width, last);
  }
  yield last;
}

function readLines(
  { lines, hasBadBytes }: LineBlock,
  firstLine: number,
  format: SourceFormat,
  width: number,
  pending: OpenRecord | undefined,
  block: SourceBlock,
): OpenRecord | undefined {
  let open = pending;
  for (let i = 0; i < lines.length; i++) {
    const line = firstLine + i;
    if (line === 1) continue;
    const text = lines[i];
    if (open === undefined) {
      if (text === '') continue;
      const cells = splitRecord(text, format.separator, format.quote);
      if (cells === undefined) open = { line, lines: [text] };
      else addRow(cells, line, text, width, hasBadBytes, block);
      continue;
    }
    open.lines.push(text);
    if (text.includes(format.quote)) open = tryClose(open, format, width, hasBadBytes, block);
    if (open !== undefined && open.lines.length > RECORD_LINES_MAX) open = giveUp(open, format, width, block);
  }
  return open;
}

function tryClose(
  open: OpenRecord,
  format: SourceFormat,
  width: number,
  hasBadBytes: boolean,
  block: SourceBlock,
): OpenRecord | undefined {
  const text = open.lines.join('\n');
  const cells = splitRecord(text, format.separator, format.quote);
  if (cells === undefined) return open;
  addRow(cells, open.line, text, width, hasBadBytes, block);
  return undefined;
}

/** Reports the line that opened the quote and reads the lines after it again. */
function giveUp(
  open: OpenRecord,
  format: SourceFormat,
  width: number,
  block: SourceBlock,
): OpenRecord | undefined {
  const [first, ...others] = open.lines;
  block.problems.push({
    line: open.line,
    code: 'QUOTE_OPEN',
    value: first.slice(0, 200),
    expected: 'a closing quote',
  });
  const again = { lines: others, bytesRead: 0, hasBadBytes: format.mayHoldBadBytes };
  return readLines(again, open.line + 1, format, width, undefined, block);
}

function addRow(
  cells: string[],
  line: number,
  text: string,
  width: number,
  hasBadBytes: boolean,
  block: SourceBlock,
): void {
  if (cells.length !== width) {
    const expected = `${width} columns, has ${cells.length}`;
    block.problems.push({ line, code: 'COLUMN_COUNT', value: text.slice(0, 200), expected });
  } else if (hasBadBytes && text.includes('\uFFFD')) {
    block.problems.push({
      line,
      code: 'ENCODING',
      value: text.slice(0, 200),
      expected: 'text in the encoding of the file',
    });
  } else {
    block.rows.push(cells);
    block.lines.push(line);
  }
}
