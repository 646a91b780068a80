import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (path: string): string => join(root, 'node_modules', path);

/** What `npm run check` runs, one after the other; all are run, so that one sees everything at once. */
const STEPS: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  { name: 'format and lint', words: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'types', words: [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
  {
    name: 'types of the explorer',
    words: [bin('typescript/bin/tsc'), '-p', 'explorer/tsconfig.json', '--noEmit'],
  },
  { name: 'unused code', words: [bin('knip/bin/knip.js')] },
  { name: 'layers', words: [bin('vitest/vitest.mjs'), 'run', '--project', 'unit', 'tests/layers.test.ts'] },
];

function isGeneratedCurrent(): boolean {
  const files = ['schema.graphql', 'api/__generated__/resolver-types.ts'].map((file) => join(root, file));
  const before = files.map((file) => readFileSync(file, 'utf8'));
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'api/schema/generate.ts'], {
    cwd: root,
    stdio: 'ignore',
  });
  return files.every((file, index) => readFileSync(file, 'utf8') === before[index]);
}

const failed: string[] = [];
for (const { name, words } of STEPS) {
  console.log(`\n== ${name}`);
  if (spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status !== 0) failed.push(name);
}
console.log('\n== generated files');
if (!isGeneratedCurrent()) failed.push('generated files: they were out of date and have been written anew');

console.log(failed.length === 0 ? '\nall checks passed' : `\nfailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
