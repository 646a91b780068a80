import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanContent } from '../../../scoring/plans/plan-content.ts';
import { openTestDatabases } from '../../../tests/support/open-test-databases.ts';
import type { Database } from '../database.ts';
import { migrateWork } from '../migrate-work.ts';
import type { PlanMember } from './plan-record.ts';
import { PlanStore } from './plan-store.ts';

const zhou = { key: 'M:zhou', name: '周岚', unitKey: 'O:sb1', line: 'CORPORATE' };
const chen = { key: 'M:chen', name: '陈立', unitKey: 'O:sb1', line: 'CORPORATE' };
const system = { key: 'demo:operations', name: '信贷系统', unitKey: undefined, line: undefined };
const now = new Date('2026-11-24T03:00:00Z');
const content = (summary: string): PlanContent => ({
  summary,
  needs: [],
  items: [],
  materials: [{ id: 'audit', name: '审计报告', from: 'CUSTOMER', who: '财务部', dueOn: null }],
  milestones: [],
  internalNote: '',
});
const member = ({ key, name, unitKey }: typeof zhou): PlanMember => ({
  key,
  name,
  unitKey,
  role: 'CORPORATE',
});

describe.each(await openTestDatabases())('on $name', ({ open }) => {
  let database: Database;
  let store: PlanStore;
  let keys = 0;

  beforeAll(async () => {
    database = await open();
    await migrateWork(database);
    store = new PlanStore(database);
  });
  afterAll(() => database.close());

  const act = (id: string, by: typeof zhou | typeof system = zhou, idempotencyKey = `key ${++keys}`) => ({
    id,
    by,
    now,
    idempotencyKey,
  });
  const create = (id: string, key?: string) =>
    store.create({
      ...act(id, zhou, key),
      name: `${id} 综合金融服务方案`,
      scope: 'GROUP',
      subjectKey: 'E:core',
      partyKeys: ['E:core', 'E:sub'],
      unitKeys: ['O:sb1'],
      managerKeys: ['M:zhou'],
      content: content('first'),
      team: [member(zhou)],
    });
  const revise = (id: string, baseVersion: number, summary: string, by = zhou, key?: string) =>
    store.revise({ ...act(id, by, key), baseVersion, content: content(summary), note: summary, joining: [] });
  const idsFor = async (readerKey: string, unitKeys: string[] | undefined, more = {}) =>
    (await store.list({ readerKey, unitKeys, first: 100, after: 0, ...more })).plans.map(({ id }) => id);

  test('a plan is made once, however often it is asked for, also at once', async () => {
    await Promise.all([create('once', 'make'), create('once', 'make'), create('once', 'make')]);
    await create('once', 'make');
    expect(await store.versions('once')).toHaveLength(1);
    expect((await store.steps('once')).map(({ kind }) => kind)).toEqual(['TEAM_ADDED', 'CREATED']);
  });

  test('of two changes of one version the second is refused, and what both said is kept as it was', async () => {
    await create('race');
    const results = await Promise.all([revise('race', 1, 'mine'), revise('race', 1, 'yours', chen)]);
    expect(results.filter((result) => result === undefined)).toHaveLength(1);
    expect(results).toContain('CHANGED_MEANWHILE');
    expect(await revise('race', 2, 'yours on top of mine', chen)).toBeUndefined();
    const versions = await store.versions('race');
    expect(versions.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(versions.at(-1)?.content.summary).toBe('first');
  });

  test('a change whose answer was lost is made once, also when somebody changed it since', async () => {
    await create('lost');
    await revise('lost', 1, 'second', zhou, 'lost answer');
    await revise('lost', 2, 'third', chen);
    expect(await revise('lost', 1, 'second', zhou, 'lost answer')).toBeUndefined();
    expect((await store.versions('lost')).map(({ content: { summary } }) => summary)).toEqual([
      'third',
      'second',
      'first',
    ]);
  });

  test('a second person agrees to what was sent in; a later change needs it anew, and the agreed version stays known', async () => {
    await create('agreed');
    expect(await store.agree({ ...act('agreed', chen), version: 1, note: '' })).toBe('NOT_IN_REVIEW');
    expect(await store.submit({ ...act('agreed'), version: 1, note: '' })).toBeUndefined();
    expect(await store.agree({ ...act('agreed'), version: 1, note: '' })).toBe('OWN_VERSION');
    expect(await revise('agreed', 1, 'too late')).toBe('IN_REVIEW');
    expect(await store.agree({ ...act('agreed', chen), version: 1, note: '' })).toBeUndefined();
    expect(await revise('agreed', 1, 'better')).toBeUndefined();
    const plan = await store.find('agreed');
    expect([plan?.status, plan?.version, plan?.agreedVersion]).toEqual(['DRAFT', 2, 1]);
    await store.submit({ ...act('agreed', chen), version: 2, note: '' });
    expect(await store.agree({ ...act('agreed', chen), version: 2, note: '' })).toBe('OWN_VERSION');
    expect(await store.giveBack({ ...act('agreed'), note: '价格再议' })).toBeUndefined();
    expect((await store.find('agreed'))?.status).toBe('DRAFT');
  });

  test('a material is ticked once and a tick outlives the version it was made on', async () => {
    await create('ticked');
    const tick = (lineId: string, isDone = true) => store.tick({ ...act('ticked'), lineId, isDone });
    expect(await tick('audit')).toBeUndefined();
    expect(await tick('audit')).toBeUndefined();
    expect(await tick('none')).toBe('NO_SUCH_LINE');
    await revise('ticked', 1, 'second');
    expect((await store.ticks('ticked')).map(({ lineId, by }) => [lineId, by])).toEqual([['audit', '周岚']]);
    expect((await store.steps('ticked')).filter(({ kind }) => kind === 'DONE')).toHaveLength(1);
    await tick('audit', false);
    expect(await store.ticks('ticked')).toEqual([]);
  });

  test('a status of an application counts once, belongs to one plan and cannot contradict a decision', async () => {
    await create('credit');
    await create('other');
    const report = (status: 'SUBMITTED' | 'APPROVED' | 'DECLINED' | 'DRAWN', id = 'credit') =>
      store.reportCredit({ ...act(id, system), number: 'SX-1', status, amountFen: 16_000_000_000, note: '' });
    expect(await report('SUBMITTED')).toBeUndefined();
    expect(await report('SUBMITTED')).toBeUndefined();
    expect(await report('APPROVED')).toBeUndefined();
    expect(await report('DECLINED')).toBe('CREDIT_DECIDED_OTHERWISE');
    expect(await report('DRAWN', 'other')).toBe('NUMBER_OF_ANOTHER_PLAN');
    expect((await store.creditReports('credit')).map(({ status, amountFen }) => [status, amountFen])).toEqual(
      [
        ['SUBMITTED', 16_000_000_000],
        ['APPROVED', 16_000_000_000],
      ],
    );
  });

  test('a plan is listed for its team, for who manages the customer and for units that serve it', async () => {
    await create('listed');
    await store.addMember({ ...act('listed'), member: member(chen) });
    expect(await idsFor('M:chen', [])).toContain('listed');
    expect(await idsFor('M:far', ['O:sb2'])).not.toContain('listed');
    expect(await idsFor('M:far', ['O:sb1'])).toContain('listed');
    expect(await idsFor('M:risk', undefined, { partyKey: 'E:sub' })).toContain('listed');
    expect(await idsFor('M:risk', undefined, { isMine: true })).toEqual([]);
    await store.removeMember({ ...act('listed'), employeeKey: 'M:chen' });
    expect(await idsFor('M:chen', [])).not.toContain('listed');
    expect(await store.removeMember({ ...act('listed'), employeeKey: 'M:zhou' })).toBe('LAST_OF_TEAM');
  });

  test('a team is told role by role, whoever joined first', async () => {
    await create('team');
    await store.addMember({ ...act('team'), member: { ...member(chen), role: 'RETAIL' } });
    const head = { key: 'M:head', name: '王行', unitKey: 'O:sb1', line: 'CORPORATE' };
    await store.addMember({ ...act('team'), member: { ...member(head), role: 'BRANCH' } });
    expect((await store.team('team')).map(({ role }) => role)).toEqual(['BRANCH', 'CORPORATE', 'RETAIL']);
  });

  test('a closed plan is changed no more, and may still be commented on', async () => {
    await create('closed');
    await store.close({ ...act('closed'), note: '客户选择他行' });
    expect(await revise('closed', 1, 'more')).toBe('CLOSED');
    expect(await store.comment({ ...act('closed'), note: '明年再谈' })).toBeUndefined();
  });
});
