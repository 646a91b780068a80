import { FactCollector } from '../feeds/fact-collector.ts';
import type { FeedRow } from '../feeds/feed-row.ts';
import type { RowLedger } from '../keys/row-ledger.ts';
import type { PlannedEntry } from '../mapping/plan-load.ts';
import type { RowStream } from '../rows/row-block.ts';
import { EntryReaders } from './entry-readers.ts';
import { type LoadContext, ORDINALS_PER_ENTRY } from './load-context.ts';

/**
 * Reads an entry for the first time: takes down what each valid row is about, so that repetitions are known before
 * anything is written, and counts the rows of files that several entries share.
 */
export async function surveyEntry(
  entry: PlannedEntry,
  stream: RowStream,
  ledger: RowLedger,
  context: LoadContext,
): Promise<void> {
  const readers = new EntryReaders(entry, stream, context.mapping);
  const out = new FactCollector(readers.namespaces, true);
  const rowsOfFile = new Map<string, number>();
  let ordinal = entry.index * ORDINALS_PER_ENTRY;
  let rows = 0;
  for await (const block of stream.blocks()) {
    const reader = readers.of(block);
    rowsOfFile.set(block.file, (rowsOfFile.get(block.file) ?? 0) + block.rows.length + block.problems.length);
    for (let i = 0; i < block.rows.length; i++) {
      const read = reader.read(block.rows[i]);
      if (read !== undefined && !read.isRejected) {
        out.begin();
        entry.feed.facts(read.row, out);
        if (out.firstKey !== '') ledger.add(out.firstKey, contentOf(read.row), ordinal, block.lines[i]);
      }
      ordinal += 1;
    }
    rows += block.rows.length;
    context.progress(
      entry.name,
      'check',
      block.file,
      rows,
      stream.bytes > 0 ? block.bytesRead / stream.bytes : 0,
    );
  }
  if (entry.mapping.file === undefined) return;
  for (const [file, count] of rowsOfFile) context.accounts.get(file)?.setRead(count);
}

function contentOf(row: FeedRow): string {
  let content = '';
  for (const name in row) {
    const value = row[name];
    if (value !== undefined) content += `${name}\u0000${value}\u0001`;
  }
  return content;
}
