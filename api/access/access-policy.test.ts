import { expect, test } from 'vitest';
import { type TestGraph, viewOf } from '../../tests/support/view-of.ts';
import { AccessPolicy } from './access-policy.ts';
import { Directory } from './directory.ts';
import type { Purpose, Role } from './viewer.ts';

const graph = viewOf(
  {
    UNIT_OF: [
      ['BR1', 'HQ'],
      ['BR2', 'HQ'],
      ['SB11', 'BR1'],
      ['SB12', 'BR1'],
      ['SB21', 'BR2'],
    ],
    CUSTOMER_OF: [
      ['C1', 'SB11'],
      ['C2', 'SB12'],
      ['C3', 'SB21'],
      ['Retail', 'SB21'],
    ],
    OWNS: [
      ['C1', 'C2', 0.3],
      ['C1', 'C4', 0.3],
      ['Owner', 'C3', 0.2],
    ],
    PAYS: [
      ['C1', 'C3', 100],
      ['C3', 'C5', 100],
    ],
    EMPLOYS: [['C1', 'Worker']],
    HAS_TAG: [
      ['C3', 'green'],
      ['C3', 'key-chain'],
      ['C3', 'watch-list'],
      ['C1', 'watch-list'],
    ],
  },
  {
    kinds: {
      HQ: 'ORG_UNIT',
      BR1: 'ORG_UNIT',
      BR2: 'ORG_UNIT',
      SB11: 'ORG_UNIT',
      SB12: 'ORG_UNIT',
      SB21: 'ORG_UNIT',
      C1: 'ENTERPRISE',
      Owner: 'PERSON',
      Retail: 'PERSON',
      Worker: 'PERSON',
    },
  },
);

function directoryOf({ no }: TestGraph): Directory {
  const directory = new Directory();
  const parents = { HQ: undefined, BR1: 'HQ', BR2: 'HQ', SB11: 'BR1', SB12: 'BR1', SB21: 'BR2' };
  for (const [name, parent] of Object.entries(parents)) {
    directory.addUnit({
      no: no(name),
      id: name,
      name,
      level: '',
      parentNo: parent === undefined ? undefined : no(parent),
    });
  }
  return directory;
}

function policyOf(role: Role, unit: string, purpose: Purpose = 'MARKETING'): AccessPolicy {
  const viewer = {
    name: '',
    role,
    purpose,
    orgUnitNo: graph.no(unit),
    employeeNo: undefined,
    persona: undefined,
  };
  return new AccessPolicy(graph.view, viewer, directoryOf(graph));
}

const decisions = (policy: AccessPolicy, names: readonly string[]) =>
  names.map((name) => policy.decide(graph.no(name)));

test('PRV-1 a manager sees own customers in full, others as stubs, and own private relationships to their far end', () => {
  const manager = policyOf('RELATIONSHIP_MANAGER', 'SB11');
  expect(decisions(manager, ['C1', 'C2', 'C3'])).toEqual(['FULL', 'STUB', 'STUB']);
  expect(manager.canSeeRelationship('PAYS', graph.no('C1'), graph.no('C3'))).toBe(true);
  expect(manager.canSeeRelationship('OWNS', graph.no('C1'), graph.no('C4'))).toBe(true);
  expect(manager.canSeeRelationship('PAYS', graph.no('C3'), graph.no('C5'))).toBe(false);
  expect(manager.canPass(graph.no('C3'), 'PAYS')).toBe(false);
});

test('PRV-1 a branch head sees the customers of every sub-branch below', () => {
  const head = policyOf('BRANCH_HEAD', 'BR1');
  expect(decisions(head, ['C1', 'C2', 'C3'])).toEqual(['FULL', 'FULL', 'STUB']);
});

test('PRV-1 head-office risk sees everything, and risk figures for that purpose alone', () => {
  const risk = policyOf('RISK_MANAGER', 'HQ', 'RISK');
  expect(decisions(risk, ['C1', 'C2', 'C3', 'Retail'])).toEqual(['FULL', 'FULL', 'FULL', 'FULL']);
  expect(risk.canSeeRelationship('PAYS', graph.no('C3'), graph.no('C5'))).toBe(true);
  expect(risk.seesRisk).toBe(true);
  expect(policyOf('BRANCH_HEAD', 'BR1').seesRisk).toBe(false);
});

test('PRV-1 head-office marketing sees customers as stubs', () => {
  const product = policyOf('PRODUCT_OWNER', 'HQ');
  expect(decisions(product, ['C1', 'C2', 'C3'])).toEqual(['STUB', 'STUB', 'STUB']);
  expect(product.canSeeRelationship('PAYS', graph.no('C1'), graph.no('C3'))).toBe(false);
});

test('a firm that nobody manages is register data, and opens no private relationship', () => {
  const manager = policyOf('RELATIONSHIP_MANAGER', 'SB11');
  expect(manager.decide(graph.no('C5'))).toBe('FULL');
  expect(manager.isOwn(graph.no('C5'))).toBe(false);
});

test('a person is known where a register or an own customer names them, else not at all', () => {
  const manager = policyOf('RELATIONSHIP_MANAGER', 'SB11');
  expect(decisions(manager, ['Owner', 'Worker', 'Retail'])).toEqual(['STUB', 'STUB', 'HIDDEN']);
  const other = policyOf('RELATIONSHIP_MANAGER', 'SB12');
  expect(other.decide(graph.no('Worker'))).toBe('HIDDEN');
});

test('in a store without units the roles see the whole bank', () => {
  const viewer = { name: '', role: 'RELATIONSHIP_MANAGER', purpose: 'MARKETING' } as const;
  const none = { ...viewer, orgUnitNo: undefined, employeeNo: undefined, persona: undefined };
  expect(new AccessPolicy(graph.view, none, new Directory()).seesWholeBank).toBe(true);
});

test('a tag of a published list is seen by everybody, one of an inner list by who serves the firm', () => {
  const sees = (policy: AccessPolicy, firm: string, tag: string): boolean =>
    policy.canSeeRelationship('HAS_TAG', graph.no(firm), graph.no(tag));
  const manager = policyOf('RELATIONSHIP_MANAGER', 'SB11');
  expect([sees(manager, 'C3', 'green'), sees(manager, 'C3', 'key-chain')]).toEqual([true, true]);
  expect([sees(manager, 'C3', 'watch-list'), sees(manager, 'C1', 'watch-list')]).toEqual([false, true]);
  expect(sees(policyOf('INDUSTRY_ANALYST', 'HQ', 'INDUSTRY'), 'C1', 'watch-list')).toBe(false);
});
