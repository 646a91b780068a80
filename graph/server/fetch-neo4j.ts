import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetupError } from './setup-error.ts';

const pom = join(import.meta.dirname, 'pom.xml');
const cacheDirectory = join(import.meta.dirname, '..', '..', '.cache');

/**
 * Class path of the local Neo4j server. The first call fetches about 210 jars with Maven into its local repository (some
 * 150 MB); later calls read the remembered list.
 * Errors: `MAVEN_MISSING`, `DOWNLOAD_FAILED`.
 */
export async function fetchNeo4j(onProgress: (line: string) => void): Promise<string> {
  const fingerprint = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const remembered = join(cacheDirectory, `neo4j-${fingerprint}.classpath`);
  const known = readClassPath(remembered);
  if (known !== undefined) return known;

  onProgress('fetching Neo4j with Maven (once)');
  mkdirSync(cacheDirectory, { recursive: true });
  const partial = `${remembered}.${process.pid}`;
  let jars = 0;
  await runMaven(['-B', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${partial}`], (line) => {
    if (/Downloaded from .*\.jar/.test(line) && ++jars % 25 === 0) onProgress(`fetching Neo4j: ${jars} jars`);
  });
  renameSync(partial, remembered);
  const fetched = readClassPath(remembered);
  if (fetched === undefined) throw new SetupError('DOWNLOAD_FAILED', 'Maven named jars that are not on disk');
  return fetched;
}

function readClassPath(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const classPath = readFileSync(file, 'utf8').trim();
  if (classPath !== '' && classPath.split(delimiter).every((jar) => existsSync(jar))) return classPath;
  rmSync(file);
  return undefined;
}

function runMaven(args: string[], onLine: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const tail: string[] = [];
    const read = (chunk: Buffer): void => {
      for (const line of chunk.toString().split('\n')) {
        if (line.includes('[ERROR]') && tail.length < 3) tail.push(line.replace('[ERROR]', '').trim());
        onLine(line);
      }
    };
    maven.stdout.on('data', read);
    maven.stderr.on('data', read);
    maven.on('error', (cause) =>
      reject(
        new SetupError(
          'MAVEN_MISSING',
          'Proxima fetches its local Neo4j with Maven, but mvn was not found: install it (Debian: apt-get install maven), ' +
            'or name a running Neo4j in NEO4J_URI, or use docker compose up',
          { cause },
        ),
      ),
    );
    maven.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new SetupError(
            'DOWNLOAD_FAILED',
            `Maven could not fetch Neo4j: ${tail.join(' ') || `exit code ${code}`}`,
          ),
        );
    });
  });
}
