import { type JsonItem, type JsonItems, streamArrayItems } from './json-array.ts';
import { jsonCells, parseJsonObject } from './json-cells.ts';
import type { Source, SourceBlock, SourceFormat } from './source.ts';
import { streamLines } from './text-lines.ts';

/** Rows looked at to learn the columns; a key that appears only later is not read. */
const HEADER_ROWS = 5_000;

/** Opens a file with one JSON object per line, or a JSON array of objects. */
export async function openJson(path: string, format: SourceFormat): Promise<Source> {
  const isArray = await startsWithBracket(path, format);
  const stream = () => (isArray ? streamArrayItems(path, format.encoding) : streamItemLines(path, format));
  const names = await readNames(stream());
  const header = names.map((name) => format.header[name] ?? name);
  return { header, blocks: () => streamObjects(stream(), names, format.mayHoldBadBytes) };
}

async function startsWithBracket(path: string, format: SourceFormat): Promise<boolean> {
  for await (const { lines } of streamLines(path, format.encoding)) {
    const first = lines.find((line) => line.trim() !== '');
    if (first !== undefined) return first.trimStart().startsWith('[');
  }
  return false;
}

async function* streamItemLines(path: string, format: SourceFormat): AsyncIterable<JsonItems> {
  let line = 0;
  for await (const { lines, bytesRead } of streamLines(path, format.encoding)) {
    const items: JsonItem[] = [];
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') items.push({ line, text });
    }
    yield { items, bytesRead };
  }
}

async function readNames(stream: AsyncIterable<JsonItems>): Promise<string[]> {
  const names = new Set<string>();
  let rows = 0;
  for await (const { items } of stream) {
    for (const item of items) {
      for (const name of Object.keys(parseJsonObject(item.text) ?? {})) names.add(name);
      rows += 1;
      if (rows >= HEADER_ROWS) return [...names];
    }
  }
  return [...names];
}

async function* streamObjects(
  stream: AsyncIterable<JsonItems>,
  names: string[],
  mayHoldBadBytes: boolean,
): AsyncIterable<SourceBlock> {
  for await (const { items, bytesRead } of stream) {
    const block: SourceBlock = { rows: [], lines: [], problems: [], bytesRead };
    for (const { line, text } of items) {
      const object = parseJsonObject(text);
      if (mayHoldBadBytes && text.includes('\uFFFD')) {
        block.problems.push({
          line,
          code: 'ENCODING',
          value: text.slice(0, 200),
          expected: 'text in the encoding of the file',
        });
      } else if (object === undefined) {
        block.problems.push({
          line,
          code: 'JSON_INVALID',
          value: text.slice(0, 200),
          expected: 'a JSON object',
        });
      } else {
        block.rows.push(jsonCells(object, names));
        block.lines.push(line);
      }
    }
    yield block;
  }
}
