import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { SetupError } from '../../graph/server/setup-error.ts';
import { signIn } from '../access/sign-in.ts';
import { RequestContext } from '../context.ts';
import type { Services } from '../services.ts';
import { createApolloServer } from './apollo-server.ts';
import { languageOf } from './language-of.ts';
import { createMetrics } from './metrics.ts';
import { answerUnreadable, refuseNul } from './refuse-unreadable.ts';

/** A list of five thousand firms is about half a megabyte. */
const BODY_MAX = '1mb';
/** How long a request under way may take when the service stops. */
const DRAIN_MS = 2_000;
const explorerDirectory = join(import.meta.dirname, '..', '..', 'explorer', 'dist');

export interface HttpService {
  readonly url: string;
  close(): Promise<void>;
}

export interface HttpOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** What a command of the same machine has to send to ask for a job. */
  readonly secret: string;
  readonly mine: () => Promise<object>;
  readonly log: Logger;
}

/** Serves GraphQL, the explorer, health and metrics on one port. Errors: `PORT_TAKEN`. */
export async function serveHttp(services: Services, options: HttpOptions): Promise<HttpService> {
  const app = express();
  app.disable('x-powered-by');
  app.use(security());
  app.use(refuseForeignHosts);
  const server = createServer(app);
  const metrics = createMetrics(services.keeper);
  const apollo = createApolloServer(metrics, options.log);
  await apollo.start();
  addHealth(app, services);
  app.get('/metrics', async (_, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  app.post('/jobs/mine', async (request, response) => {
    if (request.headers.authorization !== `Service ${options.secret}`) return void response.sendStatus(401);
    response.json(await options.mine());
  });
  app.use(
    '/graphql',
    express.json({ limit: BODY_MAX, verify: refuseNul }),
    answerUnreadable,
    expressMiddleware(apollo, { context: ({ req }) => createContext(services, req) }),
  );
  addExplorer(app);
  const port = await listen(server, options.host, options.port);
  const name = options.host === '127.0.0.1' ? 'localhost' : options.host;
  return {
    url: `http://${name}:${port}`,
    close: async () => {
      await drain(server);
      await apollo.stop();
    },
  };
}

async function createContext(services: Services, request: Request): Promise<RequestContext> {
  const directory = await services.directory.get();
  const viewer = signIn(request, directory);
  return new RequestContext(services, viewer, directory, languageOf(request));
}

function security() {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  });
}

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** A page of another site that made its name point here would be signed in as anybody by the demo sign-in. */
function refuseForeignHosts(request: Request, response: Response, next: NextFunction): void {
  if (LOCAL_HOST.test(request.headers.host ?? '')) next();
  else response.status(421).send('this service answers to localhost only');
}

function addHealth(app: Express, services: Services): void {
  app.get('/health/live', (_, response) => {
    response.json({ status: 'live' });
  });
  app.get('/health/ready', async (_, response) => {
    const checks = await Promise.allSettled([
      services.connection.read('RETURN 1', {}, 2_000),
      services.opportunities.lastMinedAt(),
    ]);
    const [graph, work] = checks.map((check) => (check.status === 'fulfilled' ? 'up' : 'down'));
    const isReady = graph === 'up' && work === 'up';
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready', graph, work });
  });
}

function addExplorer(app: Express): void {
  if (!existsSync(explorerDirectory)) return;
  app.use(
    express.static(explorerDirectory, { immutable: true, maxAge: '1y', index: false, redirect: false }),
  );
  app.use((request, response, next) => {
    if (request.method !== 'GET' || /\.\w+$/.test(request.path)) return next();
    response.sendFile(join(explorerDirectory, 'index.html'), { headers: { 'Cache-Control': 'no-cache' } });
  });
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new SetupError(
              'PORT_TAKEN',
              `port ${port} is in use by another program: stop it, or set PORT to a free one, for example PORT=${port + 1} npm start`,
            )
          : error,
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Takes no new connection, lets requests under way finish, then closes what is left. */
function drain(server: Server): Promise<void> {
  const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
