import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDay } from '../../graph/model/day.ts';
import { INNOVATION_CARD } from '../../scoring/scorecards/innovation-card.ts';
import { openTestDatabases } from '../../tests/support/open-test-databases.ts';
import type { Database } from './database.ts';
import { migrateWork } from './migrate-work.ts';
import { ScorecardStore } from './scorecard-store.ts';

const product = { key: 'M:product', name: '产品经理' };
const risk = { key: 'M:risk', name: '沈越' };
const FROM = parseDay('2027-01-01')!;
const as = (person: typeof risk, idempotencyKey: string) => ({
  cardId: 'innovation',
  person,
  idempotencyKey,
  now: new Date('2026-11-24T03:00:00Z'),
});

describe.each(await openTestDatabases())('on $name', ({ open }) => {
  let database: Database;
  let store: ScorecardStore;

  beforeEach(async () => {
    database = await open();
    await migrateWork(database);
    store = new ScorecardStore(database);
  });
  afterEach(() => database.close());

  test('a draft is the version after the last, is written over by its author, and keeps who and when', async () => {
    expect(await store.draft(as(product, '1'), INNOVATION_CARD, 'first')).toEqual({
      version: 2,
      refused: undefined,
    });
    await store.draft(as(product, '2'), { ...INNOVATION_CARD, availableShareMin: 0.7 }, 'second');
    const versions = await store.list();
    expect(versions).toMatchObject([
      {
        card: { version: 2, availableShareMin: 0.7 },
        status: 'DRAFT',
        note: 'second',
        drafted: product,
        published: undefined,
      },
    ]);
  });

  test('who drafts a version cannot publish it, another person can, once', async () => {
    await store.draft(as(product, '1'), INNOVATION_CARD, '');
    expect((await store.publish(as(product, '2'), 2, FROM)).refused).toBe('SAME_PERSON');
    expect(await store.publish(as(risk, '3'), 2, FROM)).toEqual({ version: 2, refused: undefined });
    expect((await store.publish(as(risk, '4'), 2, FROM)).refused).toBe('NO_DRAFT');
    expect(await store.list()).toMatchObject([
      { status: 'PUBLISHED', card: { validFrom: FROM }, published: { name: '沈越' } },
    ]);
  });

  test('what is published stays as it is: the next draft is another version', async () => {
    await store.draft(as(product, '1'), INNOVATION_CARD, '');
    await store.publish(as(risk, '2'), 2, FROM);
    expect(
      (await store.draft(as(product, '3'), { ...INNOVATION_CARD, availableShareMin: 1 }, '')).version,
    ).toBe(3);
    const [second, third] = await store.list();
    expect([second.card.availableShareMin, third.card.availableShareMin]).toEqual([0.6, 1]);
  });

  test('a draft belongs to one person until it is published or given up', async () => {
    await store.draft(as(product, '1'), INNOVATION_CARD, '');
    expect((await store.draft(as(risk, '2'), INNOVATION_CARD, '')).refused).toBe('DRAFT_OF_ANOTHER');
    expect((await store.discard(as(risk, '3'), 2)).refused).toBe('DRAFT_OF_ANOTHER');
    expect((await store.discard(as(product, '4'), 2)).refused).toBeUndefined();
    expect(await store.list()).toEqual([]);
  });

  test('a request sent again gets the same answer and does nothing', async () => {
    await store.draft(as(product, '1'), INNOVATION_CARD, '');
    await store.publish(as(product, '2'), 2, FROM);
    expect(await store.draft(as(product, '1'), { ...INNOVATION_CARD, availableShareMin: 1 }, '')).toEqual({
      version: 2,
      refused: undefined,
    });
    expect((await store.publish(as(risk, '2'), 2, FROM)).refused).toBe('SAME_PERSON');
    expect(await store.list()).toMatchObject([{ status: 'DRAFT', card: { availableShareMin: 0.6 } }]);
  });
});
