import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectFile } from './inspect-file.ts';
import { formatOfName, openSource } from './open-source.ts';
import type { SourceFormat } from './source.ts';
import { splitRecord } from './split-record.ts';

const directory = mkdtempSync(join(tmpdir(), 'proxima-sources-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function read(name: string, content: string | Buffer | undefined, more: Partial<SourceFormat> = {}) {
  const path = join(directory, name);
  if (content !== undefined) writeFileSync(path, content);
  const facts = await inspectFile(path);
  const format: SourceFormat = {
    format: formatOfName(path),
    separator: ',',
    quote: '"',
    encoding: facts.encoding,
    mayHoldBadBytes: !facts.isUtf8,
    header: {},
    ...more,
  };
  const source = await openSource(path, format);
  const rows: unknown[] = [];
  const lines: number[] = [];
  const problems: string[] = [];
  for await (const block of source.blocks()) {
    rows.push(...block.rows);
    lines.push(...block.lines);
    problems.push(...block.problems.map((problem) => `${problem.code} ${problem.line}`));
  }
  return { header: source.header, rows, lines, problems, encoding: facts.encoding };
}

describe('a CSV file', () => {
  it('may have a byte order mark, CR LF, blank lines and no end of line at the end', async () => {
    const { header, rows, lines } = await read('a.csv', '\uFEFFid,name\r\n1,甲\r\n\r\n2,乙');
    expect(header).toEqual(['id', 'name']);
    expect(rows).toEqual([
      ['1', '甲'],
      ['2', '乙'],
    ]);
    expect(lines).toEqual([2, 4]);
  });

  it('gives back what was put into its quoted fields', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '甲') });
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 5 }), (fields) => {
        const text = fields.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
        expect(splitRecord(text, ',', '"')).toEqual(fields);
      }),
    );
  });

  it('keeps a quote inside an unquoted field', async () => {
    const { rows } = await read('b.csv', 'id,size\n1,5" pipe\n');
    expect(rows).toEqual([['1', '5" pipe']]);
  });

  it('loses only the line whose quote is never closed', async () => {
    const { rows, problems } = await read('c.csv', 'id,name\n1,"甲\n2,乙\n3,丙\n');
    expect(problems).toEqual(['QUOTE_OPEN 2']);
    expect(rows).toEqual([
      ['2', '乙'],
      ['3', '丙'],
    ]);
  });

  it('may be declared UTF-8 and hold other bytes: those rows are problems', async () => {
    const bad = Buffer.concat([
      Buffer.from('id,name\n1,甲\n2,'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('\n'),
    ]);
    const { rows, problems } = await read('d.csv', bad, { encoding: 'utf-8', mayHoldBadBytes: true });
    expect(rows).toEqual([['1', '甲']]);
    expect(problems).toEqual(['ENCODING 3']);
  });

  it('reads the same however its bytes are cut into chunks', async () => {
    const text = `id,name\n${Array.from({ length: 60_000 }, (_, i) => `${i},"甲""${i},乙"`).join('\n')}\n`;
    const { rows, lines, problems } = await read('e.csv', text);
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(60_000);
    expect(rows[59_999]).toEqual(['59999', '甲"59999,乙']);
    expect(lines[59_999]).toBe(60_001);
  });
});

describe('a Parquet file', () => {
  it('reads as text, numbered like rows below a header', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const path = join(directory, 'p.parquet');
    await connection.run(
      `COPY (SELECT 1::BIGINT AS id, '甲' AS name, DATE '2026-11-24' AS day) TO '${path}' (FORMAT parquet)`,
    );
    const { header, rows, lines } = await read('p.parquet', undefined);
    expect(header).toEqual(['id', 'name', 'day']);
    expect(rows).toEqual([['1', '甲', '2026-11-24']]);
    expect(lines).toEqual([2]);
  });
});

describe('a JSON file', () => {
  it('may be an array whose objects span lines', async () => {
    const { header, rows, lines, problems } = await read(
      'j.json',
      '[\n{"id": 1,\n "tags": ["x", "]}"]},\n{"id": null}\n]\n',
    );
    expect(header).toEqual(['id', 'tags']);
    expect(rows).toEqual([
      ['1', '["x","]}"]'],
      [undefined, undefined],
    ]);
    expect(lines).toEqual([2, 4]);
    expect(problems).toEqual([]);
  });

  it('has a problem where a line is no object', async () => {
    const { problems } = await read('k.jsonl', '{"id": 1}\n{"id": \n3\n');
    expect(problems).toEqual(['JSON_INVALID 2', 'JSON_INVALID 3']);
  });
});
