import pino from 'pino';
import { readConfig } from '../config/read-config.ts';
import { openService } from '../run/open-service.ts';
import { terminalProgress } from '../run/progress.ts';
import { requireFreePort } from '../run/require-free-port.ts';
import { runCommand } from '../run/run-command.ts';

/** `npm start`: serves until it is asked to stop. */
async function start(): Promise<number> {
  const config = readConfig();
  const progress = terminalProgress();
  const log = pino({ level: process.env.LOG_LEVEL ?? 'warn' }, pino.destination(2));
  const stop = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
  });
  await requireFreePort(config.host, config.port);
  const opening = openService(config, progress, { command: 'start', serves: true, log });
  const first = await Promise.race([opening, stop]);
  const service = typeof first === 'string' ? await opening : first;
  if (typeof first !== 'string') {
    console.log(`ready ${service.http.url}`);
    await stop;
  }
  progress.done('shutting down');
  await service.close();
  progress.done('stopped');
  return 0;
}

await runCommand(start);
process.exit();
