import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../graph/model/day.ts';
import { addYears } from './add-years.ts';
import { computeGenerality } from './compute-generality.ts';
import { computePatentStandings, type PatentStanding } from './compute-patent-standings.ts';
import { ipcField, ipcSubclasses } from './ipc.ts';
import { measurePatent } from './measure-patent.ts';
import { normaliseInCohort } from './normalise-in-cohort.ts';
import { isInForce, remainingLifeYears } from './patent-life.ts';
import type { PatentCitation, PatentRecord } from './patent-record.ts';

const day = (text: string): number => parseDay(text)!;
const ASOF = day('2026-11-24');

function patent(id: string, changes: Partial<PatentRecord> = {}): PatentRecord {
  return {
    id,
    owner: 'F',
    kind: 'INVENTION',
    filedOn: day('2018-03-01'),
    publishedOn: day('2019-09-01'),
    grantedOn: day('2020-06-01'),
    validTo: undefined,
    ipc: ['H01M 10/0525'],
    claims: 10,
    familySize: 1,
    citations: [],
    acquiredOn: undefined,
    ...changes,
  };
}

/** So many citations by others, each from a patent in the class given. */
function cited(count: number, ipc = 'H01M 4/00', changes: Partial<PatentCitation> = {}): PatentCitation[] {
  return Array.from({ length: count }, (_, index) => ({
    citingPatentId: `${ipc} ${index}`,
    citingOwner: 'somebody else',
    citedOn: day('2021-01-01'),
    citingIpc: [ipc],
    ...changes,
  }));
}

describe('what is counted of a patent', () => {
  test('PAT-2 citing patents of three subclasses by half, three tenths and a fifth are general by 0.62', () => {
    const citing = [...cited(5, 'H01M 4/00'), ...cited(3, 'B60L 50/60'), ...cited(2, 'H02J 7/00')];
    expect(computeGenerality(citing.map(({ citingIpc }) => citingIpc))).toBeCloseTo(31 / 50, 12);
    expect(measurePatent(patent('P', { citations: citing }), ASOF).generality).toBeCloseTo(0.62, 12);
  });

  test('a citing patent in two subclasses counts half in each, one without any not at all', () => {
    expect(computeGenerality([['H01M 4/00', 'B60L 50/60'], []])).toBeCloseTo(0.5, 12);
    expect(computeGenerality([[]])).toBeUndefined();
  });

  test('citations count within five years of publication, the last day included, and never those of the owner', () => {
    const count = (changes: Partial<PatentCitation>): number | undefined =>
      measurePatent(patent('P', { citations: cited(1, 'H01M', changes) }), ASOF).forwardCitations;
    expect(count({ citedOn: day('2024-09-01') })).toBe(1);
    expect(count({ citedOn: day('2024-09-02') })).toBe(0);
    expect(count({ citedOn: day('2019-08-31') })).toBe(0);
    expect(count({ citingOwner: 'F' })).toBe(0);
    expect(count({ citingOwner: undefined })).toBe(1);
  });

  test('a citation made after the day asked for is not known yet, and one patent cites once', () => {
    const young = patent('P', { citations: [...cited(3), ...cited(2)] });
    expect(measurePatent(young, ASOF).forwardCitations).toBe(3);
    expect(measurePatent(young, day('2020-12-31')).forwardCitations).toBe(0);
  });

  test('what no source says is missing, and known to be uncited is zero', () => {
    expect(measurePatent(patent('P', { citations: undefined }), ASOF)).toMatchObject({
      forwardCitations: undefined,
      generality: undefined,
    });
    expect(measurePatent(patent('P', { publishedOn: undefined }), ASOF).forwardCitations).toBeUndefined();
    expect(measurePatent(patent('P', { citations: [] }), ASOF)).toMatchObject({
      forwardCitations: 0,
      generality: 0,
    });
    expect(
      measurePatent(patent('P', { ipc: [], familySize: undefined, claims: undefined }), ASOF),
    ).toMatchObject({ technologyCoverage: undefined, familySize: undefined, claims: undefined });
  });

  test('the family is as the register counts it, and coverage counts distinct subclasses', () => {
    const { familySize, technologyCoverage } = measurePatent(
      patent('P', {
        familySize: 2,
        ipc: ['H01M 10/0525', 'h01m 4/00', 'B60L 50/60', 'nonsense'],
      }),
      ASOF,
    );
    expect([familySize, technologyCoverage]).toEqual([2, 2]);
    expect([ipcSubclasses(['H01M10/05']), ipcField(['B60L 50/60', 'H01M']), ipcField([])]).toEqual([
      ['H01M'],
      'B60',
      undefined,
    ]);
  });
});

describe('the life of a patent', () => {
  test('is twenty years from filing for an invention, ten for a utility model, unless it ended before', () => {
    const [invention, model] = [patent('P'), patent('U', { kind: 'UTILITY_MODEL' })];
    expect([isInForce(invention, day('2038-02-28')), isInForce(invention, day('2038-03-01'))]).toEqual([
      true,
      false,
    ]);
    expect([isInForce(model, day('2028-02-29')), isInForce(model, day('2028-03-01'))]).toEqual([true, false]);
    expect(isInForce(patent('P', { validTo: day('2025-01-01') }), ASOF)).toBe(false);
    expect(isInForce(patent('P', { grantedOn: undefined }), ASOF)).toBe(false);
    expect(remainingLifeYears(invention, day('2026-03-01'))).toBeCloseTo(12, 2);
  });

  test('29 February has its anniversary on the 28th', () => {
    const later = [4, 5, -1].map((years) => formatDay(addYears(day('2024-02-29'), years)));
    expect(later).toEqual(['2028-02-29', '2029-02-28', '2023-02-28']);
  });
});

describe('how a patent stands in its cohort', () => {
  const halves = [...cited(6, 'H01M 4/00'), ...cited(6, 'B60L 50/60')];
  const subject = patent('P', { citations: halves, familySize: 4, claims: 10 });
  const best = patent('best', {
    owner: 'G',
    citations: cited(40),
    familySize: 10,
    claims: 25,
  });
  const others = Array.from({ length: 8 }, (_, index) => patent(`other ${index}`, { owner: 'G', claims: 5 }));
  const standings = computePatentStandings([subject, best, ...others], ASOF);
  const standing = standings.get('P')!;

  test('PAT-1 12 of 40 citations, 4 of 10 jurisdictions, 10 of 25 claims and generality 0.5 make 0.40', () => {
    expect(standing.normalised).toMatchObject({ forwardCitations: 0.3, familySize: 0.4, claims: 0.4 });
    expect(standing.measures.generality).toBeCloseTo(0.5, 12);
    expect(standing.composite).toBeCloseTo(0.4, 12);
  });

  test('the percentile is the share of the cohort below, ties in the middle', () => {
    expect(standing).toMatchObject({ cohort: 'INVENTION H01 2018', cohortSize: 10 });
    expect(standing.percentiles.forwardCitations).toBeCloseTo(0.85, 12);
    expect(standing.percentiles.technologyCoverage).toBeCloseTo(0.5, 12);
  });

  test('other fields, years and kinds are other cohorts, and designs stand nowhere', () => {
    const found = computePatentStandings(
      [
        subject,
        patent('field', { ipc: ['B60L 50/60'] }),
        patent('year', { filedOn: day('2017-12-31') }),
        patent('model', { kind: 'UTILITY_MODEL' }),
        patent('design', { kind: 'DESIGN' }),
        patent('none', { ipc: [] }),
      ],
      ASOF,
      { cohortMin: 1 },
    );
    expect([...found.values()].map(({ id, cohort }) => [id, cohort])).toEqual([
      ['P', 'INVENTION H01 2018'],
      ['field', 'INVENTION B60 2018'],
      ['year', 'INVENTION H01 2017'],
      ['model', 'UTILITY_MODEL H01 2018'],
      ['none', undefined],
    ]);
    expect(found.get('none')!.percentiles.claims).toBeUndefined();
  });

  test('too few to compare with rank nobody', () => {
    const few = computePatentStandings([subject, best], ASOF).get('P')!;
    expect(few.percentiles.claims).toBeUndefined();
    expect(few.composite).toBeUndefined();
    expect(few.measures.claims).toBe(10);
  });

  test('a measure ranks when enough have it, and whoever has it not stays without', () => {
    const silent = patent('silent', { claims: undefined });
    const found = computePatentStandings([subject, best, ...others, silent], ASOF);
    expect(found.get('silent')!.percentiles).toMatchObject({ claims: undefined, familySize: 9 / 2 / 11 });
    expect(found.get('P')!.percentiles.claims).toBe(standing.percentiles.claims);
  });

  test('one in a hundred at each end moves no scale', () => {
    const values = Array.from({ length: 100 }, (_, index) => (index === 99 ? 1_000_000 : index));
    const normalised = normaliseInCohort(values);
    expect([normalised[0], normalised[49], normalised[98], normalised[99]]).toEqual([1 / 98, 0.5, 1, 1]);
    expect(normaliseInCohort([0, undefined, 0])).toEqual([0, undefined, 0]);
  });
});

describe('for any cohort', () => {
  const cohort = fc
    .array(fc.tuple(fc.nat(30), fc.nat(60), fc.integer({ min: 1, max: 12 })), {
      minLength: 10,
      maxLength: 40,
    })
    .map((rows) =>
      rows.map(([claims, citations, family], index) =>
        patent(`P${index}`, {
          claims,
          citations: cited(citations),
          familySize: family,
        }),
      ),
    );

  test('standings lie in 0 to 1 and their mean is one half', () => {
    fc.assert(
      fc.property(cohort, (patents) => {
        const all = [...computePatentStandings(patents, ASOF).values()];
        for (const { normalised, composite } of all) {
          for (const value of [...Object.values(normalised), composite]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
        const mean = all.reduce((sum, { percentiles }) => sum + percentiles.claims!, 0) / all.length;
        expect(mean).toBeCloseTo(0.5, 9);
      }),
      { numRuns: 40 },
    );
  });

  test('the order of the records changes nothing', () => {
    const text = (standings: ReadonlyMap<string, PatentStanding>): unknown =>
      [...standings.values()].sort((a, b) => a.id.localeCompare(b.id));
    fc.assert(
      fc.property(cohort, (patents) => {
        expect(text(computePatentStandings(patents.toReversed(), ASOF))).toEqual(
          text(computePatentStandings(patents, ASOF)),
        );
      }),
      { numRuns: 20 },
    );
  });
});
