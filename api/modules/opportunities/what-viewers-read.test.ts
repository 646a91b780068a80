import { expect, test } from 'vitest';
import { viewOf } from '../../../tests/support/view-of.ts';
import { Directory } from '../../access/directory.ts';
import type { Purpose, Role } from '../../access/viewer.ts';
import { RequestContext } from '../../context.ts';
import type { Services } from '../../services.ts';
import type { OpportunitySource, PartySource } from '../../sources.ts';
import { opportunityFields } from './opportunity-resolvers.ts';

const graph = viewOf(
  {
    UNIT_OF: [
      ['ours', 'HQ'],
      ['theirs', 'HQ'],
    ],
    CUSTOMER_OF: [
      ['A', 'ours'],
      ['B', 'theirs'],
    ],
    MANAGED_BY: [
      ['A', 'Li'],
      ['B', 'Wu'],
    ],
    OWNS: [['B', 'S', 0.4]],
    SUPPLIES: [['S', 'A', 1]],
  },
  { kinds: { HQ: 'ORG_UNIT', ours: 'ORG_UNIT', theirs: 'ORG_UNIT', B: 'ENTERPRISE' } },
);

function contextFor(role: Role, unit: string, purpose: Purpose): RequestContext {
  const directory = new Directory();
  for (const name of ['HQ', 'ours', 'theirs']) {
    const parentNo = name === 'HQ' ? undefined : graph.no('HQ');
    directory.addUnit({ no: graph.no(name), id: name, name, level: '', parentNo });
  }
  for (const name of ['Li', 'Wu']) {
    const no = graph.no(name);
    directory.addEmployee({
      no,
      id: name,
      name,
      role: undefined,
      line: undefined,
      orgUnitNo: undefined,
    });
  }
  const services = {
    clock: () => Date.parse('2026-11-24T02:00:00Z'),
    keeper: { image: { view: () => graph.view } },
  } as unknown as Services;
  const orgUnitNo = graph.no(unit);
  const viewer = { name: '', role, purpose, orgUnitNo, employeeNo: undefined, persona: undefined };
  return new RequestContext(services, viewer, directory, 'zh');
}

function waysFor(role: Role, unit: string, purpose: Purpose) {
  const lead = { subjectKey: graph.view.keyOf(graph.no('S')) } as OpportunitySource;
  return opportunityFields
    .waysIn(lead, { k: 3 }, contextFor(role, unit, purpose))
    .map(({ employee, through, path }) => {
      const party = through as PartySource | null;
      return `${employee.name}: ${party === null ? 'ask' : graph.name(party.no)} ${path.length}`;
    });
}

test('a colleague elsewhere is named, but not whom that colleague serves', () => {
  expect(waysFor('BRANCH_HEAD', 'ours', 'MARKETING')).toEqual(['Wu: ask 0', 'Li: A 1']);
});

test('head-office risk reads every way', () => {
  expect(waysFor('RISK_MANAGER', 'HQ', 'RISK')).toEqual(['Wu: B 1', 'Li: A 1']);
});

test('the sentence of a lead keeps the figures of a customer whom another unit serves from everybody but the team', async () => {
  const wealth = {
    subjectKey: graph.view.keyOf(graph.no('A')),
    viaKey: graph.view.keyOf(graph.no('B')),
    rule: 'owner-wealth',
    details: { ownedShare: 1, balanceFen: 14_000_000_000 },
    also: [],
    memberKeys: [],
  } as unknown as OpportunitySource;
  const sentence = (context: RequestContext, memberKeys: string[] = []) =>
    opportunityFields.why({ ...wealth, memberKeys }, { language: 'ZH' }, context);
  const manager = contextFor('RELATIONSHIP_MANAGER', 'ours', 'MARKETING');
  expect(await sentence(contextFor('RISK_MANAGER', 'HQ', 'RISK'))).toContain('1.4 亿元');
  expect(await sentence(manager, [graph.view.keyOf(graph.no('ours'))])).toContain('1.4 亿元');
  expect(await sentence(manager)).toBe('依据涉及其他机构管户的客户，详情请联系其管户经理');
});
