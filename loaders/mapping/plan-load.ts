import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Feed } from '../feeds/feed.ts';
import { findFeed } from '../feeds/registry.ts';
import { FileAccount } from '../report/file-account.ts';
import { noRows } from '../report/load-report.ts';
import { type FileFacts, inspectFile } from '../sources/inspect-file.ts';
import { formatOfName, openSource } from '../sources/open-source.ts';
import type { Source, SourceFormat } from '../sources/source.ts';
import { entryName } from './check-mapping.ts';
import { compileGlob } from './list-files.ts';
import type { FeedMapping, FileMapping, Mapping, NotesMapping } from './mapping.ts';

/** A file of the folder that the mapping knows. */
export interface PlannedFile {
  /** Its name in the mapping. */
  readonly id: string;
  /** Its path within the folder. */
  readonly path: string;
  readonly format: SourceFormat;
  readonly facts: FileFacts;
  readonly account: FileAccount;
  readonly source: Source;
  /** Whether it is staged, because a query uses it. */
  readonly isStaged: boolean;
}

/** A feed of the mapping whose files are there. */
export interface PlannedEntry {
  /** Its place in the order of loading. */
  readonly index: number;
  readonly name: string;
  readonly feed: Feed;
  readonly mapping: FeedMapping;
  /** What the store closes within. */
  readonly scope: string;
  readonly files: readonly PlannedFile[];
  /** Changes whenever its files or the mapping do. */
  readonly fingerprint: string;
}

/** Everything that one load is going to do. */
export interface LoadPlan {
  readonly mapping: Mapping;
  readonly files: readonly PlannedFile[];
  readonly entries: readonly PlannedEntry[];
  readonly notes: readonly (NotesMapping & { readonly files: readonly PlannedFile[] })[];
  readonly ignored: readonly { file: string; reason: string }[];
  readonly absent: readonly string[];
}

/** Finds the files of a mapping in a folder, looks each over once, and puts the feeds in order. */
export async function planLoad(
  mapping: Mapping,
  directory: string,
  paths: readonly string[],
): Promise<LoadPlan> {
  const readers = countReaders(mapping);
  const files: PlannedFile[] = [];
  for (const [id, file] of Object.entries(mapping.files)) {
    const entries = readers.get(id) ?? [];
    if (entries.length === 0) continue;
    for (const path of paths.filter(compileGlob(file.path))) {
      if (path.endsWith('.xlsx')) formatOfName(path);
      if (files.some((known) => known.path === path)) continue;
      files.push(await planFile(id, file, directory, path, entries));
    }
  }
  const byId = (id: string) => files.filter((file) => file.id === id);
  const idsOf = (entry: FeedMapping) => (entry.file === undefined ? (entry.uses ?? []) : [entry.file]);
  const isThere = (ids: readonly string[]) => ids.every((id) => byId(id).length > 0);
  const present = mapping.feeds.filter((entry) => isThere(idsOf(entry)));
  const entries = present
    .map((entry) => ({ entry, feed: findFeed(entry.feed)! }))
    .sort((a, b) => a.feed.stage - b.feed.stage)
    .map(({ entry, feed }, index) => {
      const lookups = entry.file === undefined ? [] : (entry.uses ?? []).flatMap(byId);
      return planEntry(mapping, entry, feed, index, idsOf(entry).flatMap(byId), lookups);
    });
  return {
    mapping,
    files,
    entries,
    notes: mapping.notes
      .filter((note) => isThere(note.uses))
      .map((note) => ({ ...note, files: note.uses.flatMap(byId) })),
    ignored: listIgnored(mapping, paths, files),
    absent: mapping.feeds.filter((entry) => !present.includes(entry)).map(entryName),
  };
}

/** Per file the entries and notes that read it, queries marked with a leading `sql:`. */
function countReaders(mapping: Mapping): Map<string, string[]> {
  const readers = new Map<string, string[]>();
  const add = (id: string, reader: string) => readers.set(id, [...(readers.get(id) ?? []), reader]);
  for (const entry of mapping.feeds) {
    if (entry.file !== undefined) add(entry.file, entryName(entry));
    for (const id of entry.uses ?? []) add(id, `sql:${entryName(entry)}`);
  }
  for (const note of mapping.notes) {
    for (const id of note.uses) add(id, `sql:${note.sql}`);
  }
  return readers;
}

async function planFile(
  id: string,
  file: FileMapping,
  directory: string,
  path: string,
  readers: readonly string[],
): Promise<PlannedFile> {
  const absolute = join(directory, path);
  const facts = await inspectFile(absolute);
  const encoding = file.encoding ?? facts.encoding;
  const format: SourceFormat = {
    format: file.format ?? formatOfName(path),
    separator: file.separator ?? (path.endsWith('.tsv') ? '\t' : ','),
    quote: file.quote ?? '"',
    encoding,
    mayHoldBadBytes: encoding !== 'utf-8' || !facts.isUtf8,
    header: file.header ?? {},
  };
  const source = await openSource(absolute, format);
  const isStaged = readers.some((reader) => reader.startsWith('sql:'));
  const account = new FileAccount(
    {
      file: path,
      format: format.format,
      encoding: format.format === 'parquet' ? '-' : format.encoding,
      bytes: facts.bytes,
      fingerprint: facts.fingerprint,
      ...noRows(),
      partlyRejected: 0,
      entries: [...new Set(readers.map((reader) => reader.replace('sql:', '')))],
      unusedColumns: [],
    },
    isStaged || readers.length > 1 || readers.some((reader) => reader.startsWith('payments')),
  );
  return { id, path, format, facts, account, source, isStaged };
}

function planEntry(
  mapping: Mapping,
  entry: FeedMapping,
  feed: Feed,
  index: number,
  files: readonly PlannedFile[],
  lookups: readonly PlannedFile[],
): PlannedEntry {
  const name = entryName(entry);
  const identity = [
    mapping.fingerprint,
    name,
    ...[...files, ...lookups].map((file) => `${file.path} ${file.facts.fingerprint}`),
  ];
  const fingerprint = createHash('sha256').update(identity.join('\n')).digest('hex').slice(0, 32);
  return { index, name, feed, mapping: entry, scope: `${mapping.name}/${name}`, files, fingerprint };
}

function listIgnored(mapping: Mapping, paths: readonly string[], files: readonly PlannedFile[]) {
  const planned = new Set(files.map((file) => file.path));
  const unused = Object.entries(mapping.unused).map(([glob, reason]) => ({
    matches: compileGlob(glob),
    reason,
  }));
  return paths
    .filter((path) => !planned.has(path))
    .map((file) => ({
      file,
      reason:
        unused.find(({ matches }) => matches(file))?.reason ?? `mapping ${mapping.name} does not name it`,
    }));
}
