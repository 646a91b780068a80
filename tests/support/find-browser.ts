import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import bundled, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** No sandbox, as containers have no right to one; nothing that phones home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Opens the browser that CHROME names, else the machine's own, else the one that the packages bring; `CHROME=bundled` asks
 * for the last. A browser that does not start makes way for the next.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CHROME;
  if (named === 'bundled') return openBundled();
  const executablePath = named ?? findInstalled();
  if (executablePath === undefined) return openBundled();
  try {
    return await chromium.launch({ executablePath, args: FLAGS });
  } catch (error) {
    if (named !== undefined) throw error;
    console.log(`${executablePath} does not start; using the browser that the packages bring`);
    return openBundled();
  }
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ...PLACES].find((path) => existsSync(path));
}

async function openBundled(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no browser found: install Chrome or Chromium, or name one in CHROME');
  }
  const executablePath = await bundled.executablePath();
  try {
    return await chromium.launch({ executablePath, args: FLAGS });
  } catch (error) {
    if (!String(error).includes('shared librar')) throw error;
    return chromium.launch({ executablePath, args: FLAGS, env: await withLibraries() });
  }
}

/** The libraries that a bare machine lacks and the packages bring as well. */
async function withLibraries(): Promise<NodeJS.ProcessEnv> {
  const packed = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br');
  await inflate(packed);
  const libraries = join(tmpdir(), 'al2023', 'lib');
  return { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
}
