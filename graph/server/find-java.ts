import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SetupError } from './setup-error.ts';

const run = promisify(execFile);
const JAVA_MINIMUM = 17;

/**
 * Finds a Java of at least version 17, from JAVA_HOME or the path.
 * Errors: `JAVA_MISSING` with what to install.
 */
export async function findJava(): Promise<string> {
  const home = process.env.JAVA_HOME;
  const candidates = home === undefined ? ['java'] : [join(home, 'bin', 'java'), 'java'];
  const versions: string[] = [];
  for (const java of candidates) {
    const version = await readVersion(java);
    if (version !== undefined && version >= JAVA_MINIMUM) return java;
    if (version !== undefined) versions.push(`${java} is version ${version}`);
  }
  const found = versions.length === 0 ? 'no java was found' : versions.join(', ');
  throw new SetupError(
    'JAVA_MISSING',
    `Proxima needs Java ${JAVA_MINIMUM} or newer for its local Neo4j (${found}): install a JDK (Debian: apt-get install openjdk-17-jre-headless maven), ` +
      'or name a running Neo4j in NEO4J_URI, or use docker compose up',
  );
}

async function readVersion(java: string): Promise<number | undefined> {
  try {
    const { stderr } = await run(java, ['-version'], { timeout: 20_000 });
    const match = /version "(\d+)(?:\.(\d+))?/.exec(stderr);
    if (match === null) return undefined;
    return match[1] === '1' ? Number(match[2]) : Number(match[1]);
  } catch {
    return undefined;
  }
}
