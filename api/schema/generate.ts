import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { codegen } from './codegen.ts';
import { printWholeSchema } from './print-schema.ts';

const root = join(import.meta.dirname, '..', '..');

/** Writes the printed schema and the types drawn from it. */
export async function generateAll(): Promise<void> {
  writeFileSync(join(root, 'schema.graphql'), printWholeSchema());
  await generate({ ...codegen, cwd: root, errorsOnly: true }, true);
}

if (import.meta.main) await generateAll();
