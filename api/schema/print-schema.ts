import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readTypeDefs } from './read-type-defs.ts';

/** The whole schema as one text, types in alphabetical order: what other programs read. */
export function printWholeSchema(): string {
  const schema = makeExecutableSchema({ typeDefs: readTypeDefs() });
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, '..', '..', 'schema.graphql'), printWholeSchema());
}
