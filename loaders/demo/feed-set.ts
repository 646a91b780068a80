import { join } from 'node:path';
import { FEED_COLUMNS, type Feed, type FeedRow } from './feed-columns.ts';
import { formatCsvRow } from './format-csv-row.ts';
import { TextFile } from './text-file.ts';

/** The open feed files of one folder. */
export class FeedSet {
  readonly #files = new Map<Feed, TextFile>();
  readonly #counts = new Map<Feed, number>();

  constructor(directory: string) {
    for (const feed of Object.keys(FEED_COLUMNS) as Feed[]) {
      const file = new TextFile(join(directory, `${feed}.csv`));
      file.write(formatCsvRow(FEED_COLUMNS[feed]));
      this.#files.set(feed, file);
      this.#counts.set(feed, 0);
    }
  }

  write<F extends Feed>(feed: F, row: FeedRow<F>): void {
    const cells = row as Record<string, string | number | undefined>;
    this.#files.get(feed)!.write(formatCsvRow(FEED_COLUMNS[feed].map((column) => cells[column])));
    this.#counts.set(feed, this.#counts.get(feed)! + 1);
  }

  /** Closes the files; rows per feed, headers not counted. */
  close(): Record<Feed, number> {
    for (const file of this.#files.values()) file.close();
    return Object.fromEntries(this.#counts) as Record<Feed, number>;
  }
}
