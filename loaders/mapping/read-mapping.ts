import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { LoadError } from '../load-error.ts';
import { checkMapping } from './check-mapping.ts';
import { type Mapping, mappingSchema } from './mapping.ts';

const SHIPPED = join(import.meta.dirname, '..', 'mappings');

/**
 * Reads a mapping by the name of one that is shipped, or by the path of a folder or of a `mapping.yaml`.
 *
 * Errors: `MAPPING_UNKNOWN` when there is none, `MAPPING_INVALID` with file and path of the first thing that is wrong.
 */
export function readMapping(nameOrPath: string): Mapping {
  const path = findMapping(nameOrPath);
  const text = readFileSync(path, 'utf8');
  const result = mappingSchema.safeParse(parseYaml(text, path));
  if (!result.success) throw invalid(path, result.error.issues[0]);
  const folder = dirname(path);
  const sqlNames = [...result.data.feeds, ...result.data.notes].flatMap((entry) => entry.sql ?? []);
  const sqlTexts = Object.fromEntries(sqlNames.map((name) => [name, readSql(join(folder, name), path)]));
  const fingerprint = createHash('sha256').update(text).update(JSON.stringify(sqlTexts)).digest('hex');
  const mapping = { ...result.data, name: mappingName(folder), sqlTexts, fingerprint };
  checkMapping(mapping, path);
  return mapping;
}

function findMapping(nameOrPath: string): string {
  for (const candidate of [
    nameOrPath,
    join(nameOrPath, 'mapping.yaml'),
    join(SHIPPED, nameOrPath, 'mapping.yaml'),
  ]) {
    if (existsSync(candidate) && statSync(candidate).isFile()) return candidate;
  }
  const shipped = readdirSync(SHIPPED).sort().join(', ');
  throw new LoadError(
    'MAPPING_UNKNOWN',
    `mapping "${nameOrPath}" was not found: expected a mapping.yaml, its folder, or one of ${shipped}`,
  );
}

function mappingName(folder: string): string {
  return folder.replace(/[\\/]+$/, '').replace(/^.*[\\/]/, '') || 'mapping';
}

function parseYaml(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new LoadError('MAPPING_INVALID', `${path} is not YAML: ${(cause as Error).message}`, { cause });
  }
}

function readSql(path: string, mappingPath: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8').trim().replace(/;$/, '');
  throw new LoadError('MAPPING_INVALID', `${mappingPath} names ${path}, which does not exist`);
}

function invalid(path: string, issue: z.core.$ZodIssue): LoadError {
  const at = issue.path.join('.') || 'the top';
  return new LoadError('MAPPING_INVALID', `${path}: ${at}: ${issue.message}`);
}
