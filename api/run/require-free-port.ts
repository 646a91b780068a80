import { createServer } from 'node:net';
import { SetupError } from '../../graph/server/setup-error.ts';

/** Fails at once, before minutes of work, when the port is taken. Errors: `PORT_TAKEN`. */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      reject(
        new SetupError(
          'PORT_TAKEN',
          `port ${port} is in use by another program: stop it, or set PORT to a free one, for example PORT=${port + 1} npm start`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
