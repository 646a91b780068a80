import { findFeed } from '../feeds/registry.ts';
import { LoadError } from '../load-error.ts';
import { compileDates, DEFAULT_DATES } from '../rows/date-forms.ts';
import type { FeedMapping, Mapping } from './mapping.ts';

/** Refuses a mapping that names feeds, files, columns or date forms that there are not. */
export function checkMapping(mapping: Mapping, path: string): void {
  const fail = (where: string, problem: string): never => {
    throw new LoadError('MAPPING_INVALID', `${path}: ${where}: ${problem}`);
  };
  const names = new Set<string>();
  mapping.feeds.forEach((entry, i) => {
    const where = `feeds.${i}`;
    checkColumns(entry, where, fail);
    if (entry.infer !== undefined && entry.feed !== 'payments')
      fail(`${where}.infer`, `${entry.feed} show no supply, only payments do`);
    if (entry.measure !== undefined && entry.infer === undefined)
      fail(`${where}.measure`, 'flows are measured of the supply that is inferred: say infer: supply, too');
    const name = entryName(entry);
    if (names.has(name)) fail(where, `a second entry "${name}"; give it another name with "entry"`);
    names.add(name);
    checkDates(mapping, entry, where, fail);
  });
  [...mapping.feeds, ...mapping.notes].forEach((entry) => {
    const own = 'file' in entry && entry.file !== undefined ? [entry.file] : [];
    const files = [...own, ...(entry.uses ?? [])];
    if (files.length === 0) fail(entry.feed, 'says no files its query uses');
    for (const file of files) {
      if (mapping.files[file] === undefined) fail(entry.feed, `file "${file}" is not among files`);
    }
  });
}

/** The name of an entry: that of its feed unless it says another. */
export function entryName(entry: FeedMapping): string {
  return entry.entry === undefined ? entry.feed : `${entry.feed}/${entry.entry}`;
}

function checkColumns(
  entry: FeedMapping,
  where: string,
  fail: (where: string, problem: string) => never,
): void {
  const feed = findFeed(entry.feed);
  if (feed === undefined) fail(`${where}.feed`, `"${entry.feed}" is not a feed`);
  const named = {
    columns: entry.columns,
    set: entry.set,
    byPrefix: entry.byPrefix,
    namespaces: entry.namespaces,
  };
  for (const [part, columns] of Object.entries(named)) {
    for (const name of Object.keys(columns ?? {})) {
      if (feed.columns[name] === undefined)
        fail(`${where}.${part}.${name}`, `${entry.feed} has no such column`);
    }
  }
}

function checkDates(
  mapping: Mapping,
  entry: FeedMapping,
  where: string,
  fail: (where: string, problem: string) => never,
): void {
  try {
    compileDates({ ...DEFAULT_DATES, ...mapping.dates, ...entry.dates });
  } catch (error) {
    fail(`${where}.dates`, (error as Error).message);
  }
}
