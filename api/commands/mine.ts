import pino from 'pino';
import { readConfig } from '../config/read-config.ts';
import { askServiceToMine } from '../run/ask-service.ts';
import { openService } from '../run/open-service.ts';
import { terminalProgress } from '../run/progress.ts';
import { runCommand } from '../run/run-command.ts';
import { readRunRecord } from '../run/run-lock.ts';
import type { MiningOutcome } from '../work/record-mining.ts';

/** `npm run mine`: asks the running service, or opens the stores itself when none runs. */
async function mine(): Promise<number> {
  const config = readConfig();
  const running = readRunRecord(config.dataDirectory);
  if (running?.url !== undefined) {
    print(await askServiceToMine(running.url, running.secret));
    return 0;
  }
  const service = await openService({ ...config, demo: false }, terminalProgress(), {
    command: 'mine',
    serves: false,
    log: pino({ level: 'warn' }, pino.destination(2)),
  });
  try {
    print(await service.miner.mine());
  } finally {
    await service.close();
  }
  return 0;
}

function print(outcome: MiningOutcome): void {
  const { found, opened, changed, withdrawn, unchanged } = outcome;
  console.log(
    `found ${found}: ${opened} new, ${changed} changed, ${unchanged} unchanged; ${withdrawn} withdrawn`,
  );
}

await runCommand(mine);
process.exit();
