import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryData } from '../support/proxima-process.ts';
import { DaysOfFeeds } from './days-of-feeds.ts';
import { disturbLoads, type Kill, type LoadFaults, type LoadVictim } from './load-faults.ts';
import { disturbService, type ServiceFault } from './service-faults.ts';

const SCALE = 0.15;

/** How often each is killed; the database half while rows are loaded and half while it serves. */
export interface Rounds {
  readonly loads: number;
  readonly services: number;
  readonly databases: number;
}

/** The tests of what a kill loses and doubles: nothing. `PROXIMA_SEED` repeats the moments of an earlier run. */
export function disturbed(rounds: Rounds): void {
  const seed = Number(process.env.PROXIMA_SEED ?? Date.now() % 1_000_000);
  const folder = temporaryData();
  const data = join(folder.directory, 'data');
  let days: DaysOfFeeds;
  let loads: LoadFaults | undefined;

  beforeAll(async () => {
    console.log(`faults: PROXIMA_SEED=${seed}`);
    days = await DaysOfFeeds.create(join(folder.directory, 'feeds'), SCALE, seed);
  });
  afterAll(() => folder.remove());

  test('killing loader and database while rows are loaded loses and doubles no fact', async () => {
    const victims = spread<LoadVictim>({ loader: rounds.loads, database: Math.ceil(rounds.databases / 2) });
    loads = await disturbLoads({ data, days, victims, seed });
    const { losses, changes, changedByLoadingAgain, isLogWhole } = loads;
    tell(loads.kills);
    console.log(
      `faults: ${losses.facts} facts over ${loads.days} days: lost ${losses.lost}, doubled ${losses.doubled}`,
    );
    expect(losses).toMatchObject({ lost: 0, doubled: 0, examples: [] });
    expect(changes.last).toBe(changes.count);
    expect({ changedByLoadingAgain, isLogWhole }).toEqual({ changedByLoadingAgain: 0, isLogWhole: true });
    expect(loads.kills).toHaveLength(victims.length);
  });

  test('killing service and database while it mines and serves loses and doubles no claim and no opportunity', async () => {
    const mining = Math.ceil(rounds.services / 2);
    const faults = spread<ServiceFault>({
      SERVICE_MINING: mining,
      SERVICE_CLAIMS: rounds.services - mining,
      DATABASE_SERVING: Math.floor(rounds.databases / 2),
    });
    const served = await disturbService({ data, days, firstDay: loads?.days ?? 0, faults, seed });
    const { claims, opportunities } = served;
    tell(served.kills);
    console.log(
      `faults: ${claims.acknowledged} claims acknowledged: lost ${claims.lost}, doubled ${claims.doubled}; ` +
        `${opportunities.expected} opportunities: lost ${opportunities.lost}, doubled ${opportunities.doubled}`,
    );
    expect(claims).toMatchObject({ lost: 0, doubled: 0 });
    expect(claims.acknowledged).toBeGreaterThan(0);
    expect(opportunities).toMatchObject({ lost: 0, doubled: 0 });
    expect(served.changedByMiningAgain).toBe(0);
    expect(served.kills).toHaveLength(faults.length);
  });
}

/** Each as often as said, in turn as long as there is more than one left. */
function spread<T extends string>(counts: Readonly<Record<T, number>>): T[] {
  const rest = new Map(Object.entries(counts) as [T, number][]);
  const order: T[] = [];
  while ([...rest.values()].some((count) => count > 0)) {
    for (const [name, count] of rest) {
      if (count > 0) order.push(name);
      rest.set(name, count - 1);
    }
  }
  return order;
}

function tell(kills: readonly Kill[]): void {
  kills.forEach(({ victim, during, end }, index) => {
    console.log(`faults: ${index + 1} of ${kills.length}: killed the ${victim} during "${during}": ${end}`);
  });
}
