import { extname } from 'node:path';
import { LoadError } from '../load-error.ts';
import { openCsv } from './csv-source.ts';
import { openJson } from './json-source.ts';
import { openParquet } from './parquet-source.ts';
import type { Source, SourceFormat } from './source.ts';

const FORMATS: Readonly<Record<string, SourceFormat['format']>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.json': 'jsonl',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.parquet': 'parquet',
};

/** The format that a file name promises. Throws `FORMAT_UNSUPPORTED` when there is none. */
export function formatOfName(path: string): SourceFormat['format'] {
  const format = FORMATS[extname(path).toLowerCase()];
  if (format !== undefined) return format;
  throw new LoadError(
    'FORMAT_UNSUPPORTED',
    `${path} cannot be read: expected .csv, .jsonl, .json or .parquet; save a workbook as CSV first`,
  );
}

/** Opens a file as rows of text. */
export function openSource(path: string, format: SourceFormat): Promise<Source> {
  if (format.format === 'csv') return openCsv(path, format);
  if (format.format === 'jsonl') return openJson(path, format);
  return openParquet(path, format.header);
}
