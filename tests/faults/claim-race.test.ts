import { expect, test } from 'vitest';
import { migrateWork } from '../../api/work/migrate-work.ts';
import { openTestDatabases } from '../support/open-test-databases.ts';
import { raceClaims } from './race-claims.ts';

const ROUNDS = 10_000;

test.each(await openTestDatabases())(
  `of sixteen who claim at once exactly one wins, in each of ${ROUNDS} rounds on $name`,
  async ({ open, name }) => {
    const database = await open();
    await migrateWork(database);
    const result = await raceClaims(database, ROUNDS);
    console.log(`${name}: ${JSON.stringify(result)}`);
    expect(result).toEqual({ rounds: ROUNDS, withoutOneWinner: 0, misnamed: 0 });
    await database.close();
  },
);
