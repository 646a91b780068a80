import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../relationship-ref.ts';
import { readMetric } from '../signals/read-signals.ts';
import { remainingLifeYears } from './patent-life.ts';
import type { Innovation } from './read-innovation.ts';
import type { ScorecardValues } from './scorecard.ts';

export type RatingPartCode =
  | 'PATENT_COMPOSITE'
  | 'PRIOR_ART_DISTANCE'
  | 'PRIZES_AND_STANDARDS'
  | 'REMAINING_LIFE'
  | 'ATTRIBUTABLE_INCOME'
  | 'COMPARABLE_LICENCES'
  | 'PATENTED_REVENUE_SHARE'
  | 'IPC_OF_INDUSTRY';

/** What a rating is made of: 0..100, undefined where nothing is known of it. */
export interface RatingPart {
  readonly code: RatingPartCode;
  readonly rating: number | undefined;
}

export interface FirmIpRatings {
  readonly values: ScorecardValues;
  readonly parts: Readonly<Record<string, readonly RatingPart[]>>;
  readonly evidence: Readonly<Record<string, readonly RelationshipRef[]>>;
}

const TERM_YEARS = 20;

/**
 * Rates the intellectual property of firms for `IP_CARD` by what the graph knows: a nature is the plain mean of those of its parts that
 * are known, and undefined when none is. What no feed brings stays a part without a rating, so that an assessor sees what is lacking.
 * Units: ratings 0..100. Cost: O(firms + patents). Source: methods §6; the official concordance of IPC and industry is not loaded.
 */
export function ipRatingReader(
  view: GraphView,
  { firms, standings }: Innovation,
): (firm: number) => FirmIpRatings | undefined {
  const patented = readMetric(view, 'patented-revenue');
  const revenues = readMetric(view, 'revenue');
  return (firm) => {
    const innovation = firms.get(firm);
    if (innovation === undefined) return undefined;
    const inventions = innovation.patents.filter(({ kind }) => kind === 'INVENTION');
    const [part, whole] = [patented.get(firm), revenues.get(firm)];
    const share =
      part === undefined || whole === undefined || whole.figure <= 0 ? undefined : part.figure / whole.figure;
    const parts: Record<string, readonly RatingPart[]> = {
      advancement: [
        rate('PATENT_COMPOSITE', meanOf(inventions.map(({ id }) => standings.get(id)?.composite))),
        rate('PRIOR_ART_DISTANCE'),
        rate('PRIZES_AND_STANDARDS'),
      ],
      economy: [
        rate(
          'REMAINING_LIFE',
          meanOf(inventions.map((patent) => remainingLifeYears(patent, view.asOf) / TERM_YEARS)),
        ),
        rate('ATTRIBUTABLE_INCOME'),
        rate('COMPARABLE_LICENCES'),
      ],
      relatedness: [rate('PATENTED_REVENUE_SHARE', share), rate('IPC_OF_INDUSTRY')],
    };
    const { evidence } = innovation;
    return {
      values: Object.fromEntries(
        Object.entries(parts).map(([id, all]) => [id, meanOf(all.map(({ rating }) => rating))]),
      ),
      parts,
      evidence: {
        advancement: evidence.forwardCitations,
        economy: evidence.remainingLife,
        relatedness: [part, whole].flatMap((reading) => reading?.evidence ?? []),
      },
    };
  };
}

function rate(code: RatingPartCode, share?: number): RatingPart {
  return { code, rating: share === undefined ? undefined : Math.min(Math.max(share, 0), 1) * 100 };
}

/** Of those that are known; undefined when none is. */
function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}
