import { describe, expect, test } from 'vitest';
import { parseDay } from '../../graph/model/day.ts';
import { computeInnovationValues, type InnovationFigures } from './compute-innovation-values.ts';
import { computePatentStandings } from './compute-patent-standings.ts';
import { computeScorecard } from './compute-scorecard.ts';
import { INNOVATION_CARD } from './innovation-card.ts';
import type { PatentRecord } from './patent-record.ts';
import type { ScorecardValues } from './scorecard.ts';

const day = (text: string): number => parseDay(text)!;
const ASOF = day('2026-11-24');

const FIGURES: InnovationFigures = {
  revenueFen: 10_000_000_000,
  rdExpenseFen: 800_000_000,
  rdExpenseThreeYearsBeforeFen: 526_012_985,
  techRevenueFen: 7_000_000_000,
  staff: 500,
  rdStaff: 100,
  qualifications: ['PROVINCIAL', 'HIGH_TECH'],
  onNegativeList: false,
};

function patent(id: string, changes: Partial<PatentRecord> = {}): PatentRecord {
  return {
    id,
    owner: 'F',
    kind: 'INVENTION',
    filedOn: day('2018-11-24'),
    publishedOn: day('2020-05-24'),
    grantedOn: day('2021-06-01'),
    validTo: undefined,
    ipc: ['H01M 10/0525'],
    claims: 10,
    familySize: 1,
    citations: [],
    acquiredOn: undefined,
    ...changes,
  };
}

const peers = Array.from({ length: 19 }, (_, index) =>
  patent(`peer ${index}`, { owner: 'G', claims: index }),
);

function valuesOf(
  patents: readonly PatentRecord[] | undefined,
  figures: InnovationFigures = FIGURES,
): ScorecardValues {
  const standings = computePatentStandings([...peers, ...(patents ?? [])], ASOF);
  return computeInnovationValues('F', figures, patents, standings, ASOF);
}

describe('the values of a firm', () => {
  test('are shares of revenue and staff and growth a year', () => {
    const values = valuesOf([]);
    expect([values.rdIntensity, values.rdStaffShare, values.techRevenueShare]).toEqual([0.08, 0.2, 0.7]);
    expect(values.rdGrowth).toBeCloseTo(0.15, 8);
  });

  test('are missing where a figure is missing or there is nothing to divide by', () => {
    const values = valuesOf([], {
      revenueFen: 0,
      rdExpenseFen: 5,
      rdExpenseThreeYearsBeforeFen: 0,
      staff: 9,
    });
    expect(values).toMatchObject({
      rdIntensity: undefined,
      rdGrowth: undefined,
      rdStaffShare: undefined,
      qualification: undefined,
    });
  });

  test('count own granted inventions in force, utility models a fifth, designs not', () => {
    const values = valuesOf([
      patent('one'),
      patent('two'),
      patent('two'),
      patent('model', { kind: 'UTILITY_MODEL' }),
      patent('design', { kind: 'DESIGN' }),
      patent('application', { grantedOn: undefined }),
      patent('granted tomorrow', { grantedOn: ASOF + 1 }),
      patent('lapsed', { validTo: ASOF }),
      patent('of another', { owner: 'G' }),
    ]);
    expect(values.patentCount).toBeCloseTo(2.2, 12);
  });

  test('average the percentiles and the life of the inventions', () => {
    const values = valuesOf([
      patent('high', { claims: 100 }),
      patent('low', { claims: -1, validTo: day('2030-11-24') }),
      patent('silent', { claims: undefined }),
    ]);
    expect(values.claims).toBeCloseTo(0.5, 12);
    expect(values.remainingLife).toBeCloseTo((12 + 12 + 4) / 3, 2);
  });

  test('utility models lift nothing but the number', () => {
    const alone = valuesOf([patent('one')]);
    const many = valuesOf([patent('one'), patent('model', { kind: 'UTILITY_MODEL', claims: 500 })]);
    expect({ ...many, patentCount: alone.patentCount }).toEqual(alone);
  });

  test('tell a firm known to have no patents from one of which nobody knows', () => {
    expect(valuesOf([])).toMatchObject({ patentCount: 0, claims: 0, remainingLife: 0, boughtShare: 0 });
    expect(valuesOf(undefined).patentCount).toBeUndefined();
    expect(computeScorecard(INNOVATION_CARD, valuesOf([]))).toMatchObject({ coverage: 1, grade: 'T7' });
    expect(computeScorecard(INNOVATION_CARD, valuesOf(undefined))).toMatchObject({
      grade: undefined,
      gradeReasons: [{ code: 'CLASS_INSUFFICIENT', id: 'OUTPUT' }],
    });
  });

  test('a patent bought within twelve months counts as bought, one from a year ago does not', () => {
    const bought = (acquiredOn: string): PatentRecord => patent(acquiredOn, { acquiredOn: day(acquiredOn) });
    const own = patent('own');
    expect(valuesOf([own, bought('2025-11-25')]).boughtShare).toBe(0.5);
    expect(valuesOf([own, bought('2025-11-24')]).boughtShare).toBe(0);
    const bulk = valuesOf([own, bought('2026-01-01'), bought('2026-01-02')]);
    expect(computeScorecard(INNOVATION_CARD, bulk).caps[1]).toEqual({
      id: 'BOUGHT_IN_BULK',
      status: 'APPLIED',
    });
  });

  test('have no name that the card does not know', () => {
    const known = [
      ...INNOVATION_CARD.indicators.map(({ id }) => id),
      ...INNOVATION_CARD.caps.map(({ when }) => when.fact),
    ];
    expect(Object.keys(valuesOf([patent('one')])).sort()).toEqual(known.sort());
  });
});
