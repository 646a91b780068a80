import type { Day } from '../../graph/model/day.ts';
import type { Fen } from '../../graph/model/fen.ts';
import { addYears } from './add-years.ts';
import type { PatentRanks, PatentStanding } from './compute-patent-standings.ts';
import { isInForce, remainingLifeYears } from './patent-life.ts';
import type { PatentRecord } from './patent-record.ts';
import type { ScorecardValues } from './scorecard.ts';

/** What is known of a firm beside its patents; left out is not known. */
export interface InnovationFigures {
  /** Of the last fiscal year. */
  readonly revenueFen?: Fen;
  readonly rdExpenseFen?: Fen;
  /** Of the fiscal year three years before. */
  readonly rdExpenseThreeYearsBeforeFen?: Fen;
  readonly techRevenueFen?: Fen;
  readonly staff?: number;
  readonly rdStaff?: number;
  /** Categories of the card's indicator `qualification`; empty when it is known that the firm has none. */
  readonly qualifications?: readonly string[];
  readonly onNegativeList?: boolean;
}

/** What a utility model counts for beside an invention. */
const UTILITY_MODEL_WEIGHT = 0.2;

/**
 * Turns the figures and patents of a firm into the values of `INNOVATION_CARD`.
 * Shape: own patents in force count, designs never. Utility models count 0.2 each in the number; percentiles and remaining life are
 * means over inventions. A firm that is known to have no invention stands at 0 there, and patents that are undefined leave everything
 * about them missing.
 * Units: shares and percentiles 0..1, growth a fraction a year, life in years. Errors: none; a ratio to nothing is missing.
 * Cost: O(patents given). Source: methods §6.
 */
export function computeInnovationValues(
  firm: string,
  figures: InnovationFigures,
  patents: readonly PatentRecord[] | undefined,
  standings: ReadonlyMap<string, PatentStanding>,
  asOf: Day,
): ScorecardValues {
  return {
    rdIntensity: ratio(figures.rdExpenseFen, figures.revenueFen),
    rdStaffShare: ratio(figures.rdStaff, figures.staff),
    rdGrowth: growthOverThreeYears(figures.rdExpenseThreeYearsBeforeFen, figures.rdExpenseFen),
    qualification: figures.qualifications,
    techRevenueShare: ratio(figures.techRevenueFen, figures.revenueFen),
    onNegativeList: figures.onNegativeList,
    ...(patents === undefined ? {} : patentValues(ownPatents(firm, patents, asOf), standings, asOf)),
  };
}

/** The firm's patents in force without designs, each once. */
export function ownPatents(firm: string, patents: readonly PatentRecord[], asOf: Day): PatentRecord[] {
  const own = patents.filter(
    (patent) => patent.owner === firm && patent.kind !== 'DESIGN' && isInForce(patent, asOf),
  );
  return [...new Map(own.map((patent) => [patent.id, patent])).values()];
}

function patentValues(
  own: readonly PatentRecord[],
  standings: ReadonlyMap<string, PatentStanding>,
  asOf: Day,
): ScorecardValues {
  const inventions = own.filter(({ kind }) => kind === 'INVENTION');
  const yearAgo = addYears(asOf, -1);
  const bought = own.filter(({ acquiredOn }) => acquiredOn !== undefined && acquiredOn > yearAgo);
  const percentile = (key: keyof PatentRanks): number | undefined =>
    meanOf(inventions.map(({ id }) => standings.get(id)?.percentiles[key]));
  return {
    patentCount: inventions.length + UTILITY_MODEL_WEIGHT * (own.length - inventions.length),
    familySize: percentile('familySize'),
    technologyCoverage: percentile('technologyCoverage'),
    forwardCitations: percentile('forwardCitations'),
    claims: percentile('claims'),
    remainingLife: meanOf(inventions.map((patent) => remainingLifeYears(patent, asOf))),
    boughtShare: own.length === 0 ? 0 : bought.length / own.length,
  };
}

/** Of those that are known; 0 of none at all, undefined when there are some and none is known. */
function meanOf(values: readonly (number | undefined)[]): number | undefined {
  if (values.length === 0) return 0;
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole;
}

/** As a fraction a year. */
function growthOverThreeYears(before: Fen | undefined, now: Fen | undefined): number | undefined {
  const grown = ratio(now, before);
  return grown === undefined || grown < 0 ? undefined : Math.cbrt(grown) - 1;
}
