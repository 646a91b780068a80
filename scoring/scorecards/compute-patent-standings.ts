import type { Day } from '../../graph/model/day.ts';
import { computePercentiles } from '../algorithms/compute-percentiles.ts';
import { yearOf } from './add-years.ts';
import { ipcField } from './ipc.ts';
import { measurePatent, type PatentMeasures } from './measure-patent.ts';
import { normaliseInCohort } from './normalise-in-cohort.ts';
import type { PatentRecord } from './patent-record.ts';

type RankedMeasure = Exclude<keyof PatentMeasures, 'generality'>;
export type PatentRanks = Readonly<Record<RankedMeasure, number | undefined>>;

const RANKED: readonly RankedMeasure[] = ['familySize', 'technologyCoverage', 'forwardCitations', 'claims'];

/** How a patent stands among those of its kind, IPC field and filing year. */
export interface PatentStanding {
  readonly id: string;
  /** `INVENTION H01 2021`; undefined when it has no IPC symbol. */
  readonly cohort: string | undefined;
  readonly cohortSize: number;
  readonly measures: PatentMeasures;
  /** Share of the cohort below, 0..1, ties in the middle; undefined where too few have the measure. */
  readonly percentiles: PatentRanks;
  /** Relative to the largest of the cohort without its tails, 0..1. */
  readonly normalised: PatentRanks;
  /** Plain mean of citations, family and claims, normalised, and generality, 0..1; undefined when one of them is. */
  readonly composite: number | undefined;
}

export interface StandingOptions {
  /** A measure that fewer of the cohort have ranks nobody. */
  readonly cohortMin?: number;
}

const COHORT_MIN = 10;

/**
 * Computes how patents stand in their cohorts, by id. Designs stand nowhere; neither does what is filed after the day.
 * Shape: give it all patents to compare with, not those of one firm alone. Of records with the same id the first counts.
 * Cost: O(n log n) and the citations.
 * Source: methods §6 after OECD STI working paper 2013/03. Fields there are the 35 of WIPO; here IPC classes, and kinds apart.
 */
export function computePatentStandings(
  patents: readonly PatentRecord[],
  asOf: Day,
  { cohortMin = COHORT_MIN }: StandingOptions = {},
): ReadonlyMap<string, PatentStanding> {
  const distinct = new Map<string, PatentRecord>();
  for (const patent of patents) {
    if (patent.kind !== 'DESIGN' && patent.filedOn <= asOf && !distinct.has(patent.id))
      distinct.set(patent.id, patent);
  }
  const standings = new Map<string, PatentStanding>();
  for (const [cohort, members] of Map.groupBy(distinct.values(), cohortOf)) {
    for (const standing of standInCohort(cohort, members, asOf, cohortMin))
      standings.set(standing.id, standing);
  }
  return standings;
}

function cohortOf({ kind, ipc, filedOn }: PatentRecord): string | undefined {
  const field = ipcField(ipc);
  return field === undefined ? undefined : `${kind} ${field} ${yearOf(filedOn)}`;
}

function standInCohort(
  cohort: string | undefined,
  members: readonly PatentRecord[],
  asOf: Day,
  cohortMin: number,
): PatentStanding[] {
  const measures = members.map((patent) => measurePatent(patent, asOf));
  const isRanked = (key: RankedMeasure): boolean =>
    cohort !== undefined && measures.filter((one) => one[key] !== undefined).length >= cohortMin;
  const percentiles = new Map<RankedMeasure, readonly (number | undefined)[]>();
  const normalised = new Map<RankedMeasure, readonly (number | undefined)[]>();
  for (const key of RANKED.filter(isRanked)) {
    const values = measures.map((one) => one[key]);
    percentiles.set(key, computePercentiles(values.map((value) => value ?? Number.NaN)));
    normalised.set(key, normaliseInCohort(values));
  }
  return members.map(({ id }, index) => {
    const own = ranksAt(normalised, index);
    return {
      id,
      cohort,
      cohortSize: cohort === undefined ? 0 : members.length,
      measures: measures[index],
      percentiles: ranksAt(percentiles, index),
      normalised: own,
      composite: computePatentComposite({ ...own, generality: measures[index].generality }),
    };
  });
}

function ranksAt(
  ranks: ReadonlyMap<RankedMeasure, readonly (number | undefined)[]>,
  index: number,
): PatentRanks {
  return {
    familySize: ranks.get('familySize')?.[index],
    technologyCoverage: ranks.get('technologyCoverage')?.[index],
    forwardCitations: ranks.get('forwardCitations')?.[index],
    claims: ranks.get('claims')?.[index],
  };
}

/** The plain mean of four parts of 0..1; undefined when one is. Source: the composite of four of OECD STI working paper 2013/03. */
export function computePatentComposite({
  forwardCitations,
  familySize,
  claims,
  generality,
}: Pick<PatentMeasures, 'forwardCitations' | 'familySize' | 'claims' | 'generality'>): number | undefined {
  if (
    forwardCitations === undefined ||
    familySize === undefined ||
    claims === undefined ||
    generality === undefined
  )
    return undefined;
  return (forwardCitations + familySize + claims + generality) / 4;
}
