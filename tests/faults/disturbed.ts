import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryData } from '../support/proxima-process.ts';
import { ClaimDesk } from './claim-desk.ts';
import { DaysOfFeeds } from './days-of-feeds.ts';
import { FactBook } from './fact-book.ts';
import { inspectStore } from './inspect-store.ts';
import { type DisturbedBank, disturbLoads, type Kill, type LoadVictim } from './load-faults.ts';
import { DisturbedService, type ServiceFault } from './service-faults.ts';
import { measureTimeToAnswer } from './time-to-answer.ts';

const ANSWER_MAX_MS = 2_000;

/** How often each is killed; the database half while rows are loaded and half while it serves. */
export interface Rounds {
  readonly loads: number;
  readonly services: number;
  readonly databases: number;
  /** Whether the loads that are killed run alone, each with a Neo4j of its own, or beside the service. */
  readonly loadsAlone: boolean;
  /** Size of the bank, as the demo bank's. */
  readonly scale: number;
}

/** The tests of what a kill loses and doubles: nothing. `PROXIMA_SEED` repeats the moments of an earlier run. */
export function disturbed(rounds: Rounds): void {
  const seed = Number(process.env.PROXIMA_SEED ?? Date.now() % 1_000_000);
  const folder = temporaryData();
  let bank: DisturbedBank;
  let service: DisturbedService | undefined;
  const desk = new ClaimDesk(() => service!.url);

  beforeAll(async () => {
    console.log(`faults: PROXIMA_SEED=${seed}`);
    const days = await DaysOfFeeds.create(join(folder.directory, 'feeds'), rounds.scale, seed);
    bank = { data: join(folder.directory, 'data'), days, book: new FactBook(), day: 0 };
    if (!rounds.loadsAlone) service = await DisturbedService.start(bank, seed);
  });
  afterAll(async () => {
    await service?.stop();
    folder.remove();
  });

  test('a load goes on where loader or database were killed', async () => {
    const victims = spread<LoadVictim>({ loader: rounds.loads, database: Math.ceil(rounds.databases / 2) });
    const kills = await disturbLoads(bank, victims, seed);
    tell(kills);
    expect(kills).toHaveLength(victims.length);
    service ??= await DisturbedService.start(bank, seed);
  });

  test('a service that was killed while it mined and took claims comes back, and its database by itself', async () => {
    const mining = Math.ceil(rounds.services / 2);
    const faults = spread<ServiceFault>({
      SERVICE_MINING: mining,
      SERVICE_CLAIMS: rounds.services - mining,
      DATABASE_SERVING: Math.floor(rounds.databases / 2),
    });
    const kills = await service!.disturb(faults, desk);
    tell(kills);
    expect(kills).toHaveLength(faults.length);
  });

  test('a fact that is loaded while the service runs is in its answers within two seconds', async () => {
    const milliseconds = await measureTimeToAnswer(bank, service!.url);
    console.log(`faults: a loaded fact was answered after ${Math.round(milliseconds)} ms`);
    expect(milliseconds).toBeLessThanOrEqual(ANSWER_MAX_MS);
  });

  test('no fact, claim or opportunity was lost or doubled by any of this', async () => {
    const { losses, opportunities, ...whole } = await inspectStore(bank);
    console.log(
      `faults: ${losses.facts} facts of ${bank.day} days: lost ${losses.lost}, doubled ${losses.doubled}`,
    );
    expect(losses).toMatchObject({ lost: 0, doubled: 0, examples: [] });
    expect(whole).toEqual({ changedByLoadingAgain: 0, gaps: 0, isLogWhole: true });

    const claims = await desk.inspect();
    console.log(
      `faults: ${claims.acknowledged} claims acknowledged: lost ${claims.lost}, doubled ${claims.doubled}`,
    );
    expect(claims).toMatchObject({ lost: 0, doubled: 0 });
    expect(claims.acknowledged).toBeGreaterThan(0);

    expect(await service!.mine()).toBe(0);
    const listed = await service!.listOpportunities();
    const lost = opportunities.filter((id) => !listed.includes(id)).length;
    const doubled = listed.length + lost - new Set(opportunities).size;
    console.log(`faults: ${listed.length} opportunities: lost ${lost}, doubled ${doubled}`);
    expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
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
