import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const stampFile = join(root, 'explorer', 'dist', '.built-from');
const SOURCES = ['explorer/src/**/*', 'explorer/*.{ts,json,html}', 'package-lock.json'];

/** Builds the explorer when its sources changed since the last build. Cost: some seconds, else some milliseconds. */
export async function buildExplorer(onProgress: (line: string) => void): Promise<void> {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint()) return;
  onProgress('building the explorer');
  await runVite();
  stampExplorer();
}

/** Notes which sources the build in place was made from. */
export function stampExplorer(): void {
  writeFileSync(stampFile, fingerprint());
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: root }).sort()) {
    const path = join(root, file);
    if (!statSync(path).isFile()) continue;
    hash.update(file);
    hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

function runVite(): Promise<void> {
  return new Promise((resolve, reject) => {
    const vite = spawn(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'explorer', '--logLevel', 'error'],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    for (const stream of [vite.stdout, vite.stderr]) stream.on('data', (chunk) => (output += chunk));
    vite.on('error', reject);
    vite.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the explorer could not be built:\n${output}`));
    });
  });
}
