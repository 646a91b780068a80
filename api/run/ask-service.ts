import { SetupError } from '../../graph/server/setup-error.ts';
import type { MiningOutcome } from '../work/record-mining.ts';

/** Asks the service that runs on this machine to mine and waits for the outcome. */
export async function askServiceToMine(url: string, secret: string): Promise<MiningOutcome> {
  const response = await fetch(`${url}/jobs/mine`, {
    method: 'POST',
    headers: { Authorization: `Service ${secret}` },
  });
  if (!response.ok)
    throw new SetupError('SERVER_FAILED', `the service at ${url} could not mine: ${await response.text()}`);
  return (await response.json()) as MiningOutcome;
}
