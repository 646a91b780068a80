import type { Namespaces } from '../feeds/fact-collector.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { PlannedEntry } from '../mapping/plan-load.ts';
import type { RowBlock, RowStream } from '../rows/row-block.ts';
import { RowReader } from '../rows/row-reader.ts';

/** The row readers of an entry, one per file, because the columns of files may stand in different orders. */
export class EntryReaders {
  readonly namespaces: Namespaces;
  private readonly byFile = new Map<string, RowReader>();
  private readonly entry: PlannedEntry;
  private readonly stream: RowStream;
  private readonly mapping: Mapping;

  constructor(entry: PlannedEntry, stream: RowStream, mapping: Mapping) {
    this.entry = entry;
    this.stream = stream;
    this.mapping = mapping;
    this.namespaces = {
      namespace: entry.mapping.namespace ?? mapping.namespace,
      ofColumn: entry.mapping.namespaces ?? {},
      isKeyedByStart: entry.feed.isKeyedByStart,
    };
  }

  of(block: RowBlock): RowReader {
    const file = block.files === undefined ? block.file : '';
    let reader = this.byFile.get(file);
    if (reader === undefined) {
      const place = block.files === undefined ? block.file : (this.entry.mapping.sql ?? this.entry.name);
      const header = this.stream.headerOf(block.file);
      reader = new RowReader(this.entry.feed, this.entry.mapping, this.mapping, header, place);
      this.byFile.set(file, reader);
    }
    return reader;
  }
}
