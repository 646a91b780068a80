import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const modulesDirectory = join(import.meta.dirname, '..', 'modules');

/** Reads every `.graphql` file of the modules, in a fixed order. */
export function readTypeDefs(): string[] {
  return globSync('*/*.graphql', { cwd: modulesDirectory })
    .sort()
    .map((file) => readFileSync(join(modulesDirectory, file), 'utf8'));
}
