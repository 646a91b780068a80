import { basename, extname } from 'node:path';
import { findFeed } from '../feeds/registry.ts';
import type { FeedMapping, FileMapping, Mapping } from './mapping.ts';

/** The mapping of a folder whose files are feeds by name: no namespace, every feed full. */
export function defaultMapping(paths: readonly string[]): Mapping {
  const files: Record<string, FileMapping> = {};
  const feeds: FeedMapping[] = [];
  for (const path of paths) {
    const feed = basename(path, extname(path));
    const id = feed.replaceAll('-', '_');
    if (findFeed(feed) === undefined || files[id] !== undefined || path.includes('/')) continue;
    files[id] = { path: `${feed}.*` };
    feeds.push({ feed, file: id, load: 'full' });
  }
  return {
    name: 'default',
    namespace: '',
    nullTokens: [],
    dirt: {},
    files,
    unused: {},
    feeds,
    notes: [],
    sqlTexts: {},
    fingerprint: 'default',
  };
}
