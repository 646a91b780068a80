import { expect, test } from 'vitest';
import { type TerseGraph, viewOf } from '../../tests/support/view-of.ts';
import { type BeneficialOwnerOptions, computeBeneficialOwners } from './compute-beneficial-owners.ts';

function find(terse: TerseGraph, target: string, options: BeneficialOwnerOptions = {}, kinds = {}) {
  const graph = viewOf(terse, { kinds });
  const found = computeBeneficialOwners(graph.view, graph.no(target), options);
  const by = Object.fromEntries(found.items.map((item) => [graph.name(item.no), item]));
  const standards = Object.fromEntries(found.items.map((item) => [graph.name(item.no), item.standards]));
  return { ...found, by, standards };
}

test('UBO-1 one owns without voting, another controls without owning', () => {
  const { by, standards, status } = find(
    {
      OWNS: [
        ['X', 'A', 0.6],
        ['Y', 'A', 0.4],
        ['X', 'B', 0.3],
        ['A', 'B', 0.25],
        ['Z', 'B', 0.45],
        ['B', 'D', 0.51],
        ['Z', 'D', 0.49],
      ],
    },
    'D',
  );
  expect(standards).toEqual({ Z: ['OWNERSHIP'], X: ['VOTES', 'CONTROL'] });
  expect(by.Z).toMatchObject({ certainty: 'DEFINITE', votes: 0.49 });
  expect(by.X.votes).toBeCloseTo(0.51, 12);
  expect(by.X.share).toBeCloseTo(0.2295, 12);
  expect(status).toBe('CANDIDATE');
});

test('UBO-2 a quarter of the votes through a controlled holding is standard 2', () => {
  const { standards, by } = find(
    {
      OWNS: [
        ['P', 'H', 0.51],
        ['Q', 'H', 0.49],
        ['H', 'T', 0.25],
        ['R', 'T', 0.2],
        ['S', 'T', 0.2],
        ['U', 'T', 0.2],
        ['V', 'T', 0.15],
      ],
    },
    'T',
  );
  expect(standards).toEqual({ P: ['VOTES'] });
  expect(by.P.share).toBeCloseTo(0.1275, 12);
});

test('UBO-3 four quarters are four owners', () => {
  const { standards } = find({ OWNS: ['P', 'Q', 'R', 'S'].map((name) => [name, 'T', 0.25] as const) }, 'T');
  expect(Object.keys(standards).sort()).toEqual(['P', 'Q', 'R', 'S']);
});

test('UBO-4 24.999999% is below a quarter: then who runs the business', () => {
  const { standards } = find(
    {
      OWNS: [...['P', 'Q', 'R', 'S'].map((name) => [name, 'T', 0.24999999] as const), ['U', 'T', 0.00000004]],
      HOLDS_POSITION: [
        ['M', 'T', { label: '总经理' }],
        ['L', 'T', { label: '法定代表人' }],
      ],
    },
    'T',
  );
  expect(standards).toEqual({ M: ['MANAGEMENT'] });
});

test('UBO-5 a definite owner, and too much unknown to be complete', () => {
  const { standards, status, completeness } = find(
    {
      OWNS: [
        ['P', 'A', 0.6],
        ['A', 'T', 0.5],
        ['Q', 'T', 0.2],
      ],
    },
    'T',
  );
  expect(standards).toEqual({ P: ['OWNERSHIP'] });
  expect(status).toBe('INCOMPLETE');
  expect(completeness).toBeCloseTo(0.5, 12);
});

test('with nobody found and too much unknown there is no silent fallback', () => {
  const { items, status } = find(
    { OWNS: [['P', 'T', 0.1]], HOLDS_POSITION: [['M', 'T', { label: '总经理' }]] },
    'T',
  );
  expect({ items, status }).toEqual({ items: [], status: 'INCOMPLETE' });
});

test('UBO-6 at high risk a tenth is enough', () => {
  const diamond: TerseGraph = {
    OWNS: [
      ['P', 'A', 0.6],
      ['R', 'A', 0.4],
      ['P', 'B', 0.4],
      ['R', 'B', 0.6],
      ['A', 'T', 0.5],
      ['B', 'T', 0.3],
      ['Q', 'T', 0.2],
    ],
  };
  expect(Object.keys(find(diamond, 'T').standards).sort()).toEqual(['P', 'R']);
  const { standards, parameters } = find(diamond, 'T', { isHighRisk: true });
  expect(Object.keys(standards).sort()).toEqual(['P', 'Q', 'R']);
  expect(parameters[0]).toMatchObject({ key: 'ubo.high_risk_ownership', isConfirmed: false });
});

test('OWN-10 of a fund: the limited partner owns, the general partner controls', () => {
  const { standards } = find(
    {
      OWNS: [
        ['G', 'F', { share: 0.01, roleCode: 1 }],
        ['L', 'F', { share: 0.99, roleCode: 2 }],
        ['P', 'G', 1],
        ['R', 'L', 1],
      ],
    },
    'F',
  );
  expect(standards).toEqual({ R: ['OWNERSHIP'], P: ['VOTES', 'CONTROL'] });
});

test('OWN-11 a share that may reach a quarter is a possible owner', () => {
  const { by } = find(
    {
      OWNS: [
        ['P', 'A', { shareMin: 0.4, shareMax: 0.6 }],
        ['A', 'T', 0.5],
      ],
    },
    'T',
  );
  expect(by.P).toMatchObject({ certainty: 'POSSIBLE', standards: ['OWNERSHIP'] });
});

test('OWN-4 a holder above the limit only in the raw register is a possible owner', () => {
  const { by } = find(
    {
      OWNS: [
        ['P', 'T', 0.65],
        ['Q', 'T', 0.26],
        ['R', 'T', 0.19],
      ],
    },
    'T',
  );
  expect(by.P.certainty).toBe('DEFINITE');
  expect(by.Q.certainty).toBe('POSSIBLE');
  expect(by.Q.standards).toEqual(['OWNERSHIP']);
  expect(by.R).toBeUndefined();
});

test('concert parties who have a majority together control', () => {
  const rest = ['R', 'S', 'U'].map((name) => [name, 'T', 0.15] as const);
  const { standards } = find(
    { OWNS: [['P', 'T', 0.35], ['Q', 'T', 0.2], ...rest], ACTS_IN_CONCERT_WITH: [['P', 'Q']] },
    'T',
    {},
    { P: 'PERSON', Q: 'PERSON' },
  );
  expect(standards).toEqual({ P: ['OWNERSHIP'], Q: ['CONTROL'] });
});

test('a company of the State answers through its legal representative', () => {
  const { standards } = find(
    {
      OWNS: [['S', 'T', 1]],
      HOLDS_POSITION: [
        ['M', 'T', { label: '总经理' }],
        ['L', 'T', { label: '法定代表人' }],
      ],
    },
    'T',
    {},
    { S: 'STATE' },
  );
  expect(standards).toEqual({ L: ['MANAGEMENT'] });
});
