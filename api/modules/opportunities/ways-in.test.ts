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

function waysFor(role: Role, unit: string, purpose: Purpose) {
  const directory = new Directory();
  for (const name of ['HQ', 'ours', 'theirs']) {
    const parentNo = name === 'HQ' ? undefined : graph.no('HQ');
    directory.addUnit({ no: graph.no(name), id: name, name, level: '', parentNo });
  }
  for (const name of ['Li', 'Wu']) {
    const no = graph.no(name);
    directory.employees.set(no, {
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
  const lead = { subjectKey: graph.view.keyOf(graph.no('S')) } as OpportunitySource;
  const context = new RequestContext(services, viewer, directory, 'zh');
  return opportunityFields.waysIn(lead, { k: 3 }, context).map(({ employee, through, path }) => {
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
