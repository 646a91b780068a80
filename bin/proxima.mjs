#!/usr/bin/env node
// Plain JavaScript for Node 20: installs the locked dependencies when they are missing, then runs the command under the
// Node 24 that comes with them.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_MAJOR = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = 'start', ...rest] = process.argv.slice(2);

const COMMANDS = {
  start: ['api/commands/start.ts'],
  load: ['api/commands/load.ts'],
  mine: ['api/commands/mine.ts'],
  find: ['api/commands/find.ts'],
  bench: ['bench/run.ts'],
  check: ['tests/check.ts'],
  codegen: ['api/schema/generate.ts'],
  test: ['node_modules/vitest/vitest.mjs', 'run'],
  faults: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/faults/vitest.config.ts'],
  fix: ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.'],
};

function fail(message) {
  console.error(`proxima: ${message}`);
  process.exit(1);
}

function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.proxima-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('installing the locked dependencies (once, about a minute)');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (result.error !== undefined) fail(`npm could not be run: ${result.error.message}`);
  if (result.status !== 0) {
    fail(
      'npm ci failed: see its lines above; free disk space or the network are the usual causes. Run the command again.',
    );
  }
  writeFileSync(stamp, lock);
}

function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath;
  const folder = join(
    root,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  );
  const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  return fail(
    `needs Node ${NODE_MAJOR} or newer (this is ${process.version}): install it from your system's packages`,
  );
}

/** Commands that people run for their work: libraries leave their checks for developers out. */
const PRODUCTION = ['start', 'load', 'mine', 'find', 'bench'];

const words = COMMANDS[command];
if (words === undefined)
  fail(`there is no command "${command}"; there are ${Object.keys(COMMANDS).join(', ')}`);
installDependencies();

const child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', ...words, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...(PRODUCTION.includes(command) ? { NODE_ENV: 'production' } : {}),
    ...process.env,
    PROXIMA_CALLED_FROM: process.env.INIT_CWD ?? process.cwd(),
  },
});
// A terminal sends Ctrl-C to the child as well; a second one is only a repetition, which the child takes as such.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(error.message));
child.on('exit', (code, signal) =>
  process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
);
