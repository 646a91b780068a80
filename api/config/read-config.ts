import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { SetupError } from '../../graph/server/setup-error.ts';

const root = join(import.meta.dirname, '..', '..');

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  NEO4J_URI: z.string().optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  DATABASE_URL: z.string().optional(),
  PROXIMA_DATA: z.string().default('.data'),
  PROXIMA_DEMO: z.enum(['on', 'off']).optional(),
  PROXIMA_NET_TIER1_FEN: z.coerce.number().int().positive().optional(),
  PROXIMA_SCALE: z.coerce.number().positive().default(1),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  /** A Neo4j server; undefined means a local one of our own. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | undefined;
  /** A PostgreSQL server; undefined means PGlite in process. */
  readonly databaseUrl: string | undefined;
  /** Absolute folder of the local stores. */
  readonly dataDirectory: string;
  /** Whether the demo bank is loaded into an empty store. */
  readonly demo: boolean;
  readonly demoScale: number;
  /** Net tier-1 capital of the bank, fen; undefined: exposures are compared with nothing, or the demo bank's own with its capital. */
  readonly netTier1Fen: number | undefined;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Reads the configuration from the environment; an empty variable counts as not set.
 * Errors: `SetupError` naming the variable; `UNSAFE_ADDRESS` when the demo sign-in would be open to a network.
 */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new SetupError(
      'SERVER_FAILED',
      `the variable ${issue.path.join('.')} cannot be used: ${issue.message}`,
    );
  }
  const value = result.data;
  if (!LOOPBACK.has(value.HOST)) {
    throw new SetupError(
      'UNSAFE_ADDRESS',
      `HOST is ${value.HOST}, but only the demo sign-in is configured, which works on this machine alone: ` +
        'leave HOST unset and put a reverse proxy with sign-in in front',
    );
  }
  const isLocal = value.NEO4J_URI === undefined && value.DATABASE_URL === undefined;
  return {
    host: value.HOST,
    port: value.PORT,
    neo4j:
      value.NEO4J_URI === undefined
        ? undefined
        : { uri: value.NEO4J_URI, user: value.NEO4J_USER, password: value.NEO4J_PASSWORD },
    databaseUrl: value.DATABASE_URL,
    dataDirectory: isAbsolute(value.PROXIMA_DATA) ? value.PROXIMA_DATA : resolve(root, value.PROXIMA_DATA),
    demo: value.PROXIMA_DEMO === 'on' || (value.PROXIMA_DEMO === undefined && isLocal),
    demoScale: value.PROXIMA_SCALE,
    netTier1Fen: value.PROXIMA_NET_TIER1_FEN,
  };
}
