import type { GraphView } from '../../graph/image/graph-view.ts';
import { countBelow } from '../algorithms/compute-percentiles.ts';
import type { Standing, Standings } from '../standing/compute-standings.ts';
import { supplyReader } from '../supply/supply-reader.ts';
import type { Words } from '../words.ts';

/** What a customer as a whole is judged by, and how much each weighs. */
export const EVALUATION_PARTS = {
  WORTH: { weight: 0.3, words: { zh: '综合贡献', en: 'contribution' } },
  POTENTIAL: { weight: 0.2, words: { zh: '提升潜力', en: 'potential' } },
  BREADTH: { weight: 0.2, words: { zh: '产品覆盖', en: 'breadth of products' } },
  GROWTH: { weight: 0.15, words: { zh: '贡献成长', en: 'growth of contribution' } },
  NETWORK: { weight: 0.15, words: { zh: '链上关系', en: 'trade partners' } },
} as const satisfies Record<string, { readonly weight: number; readonly words: Words }>;

export type EvaluationPart = keyof typeof EVALUATION_PARTS;

const PARTS = Object.keys(EVALUATION_PARTS) as EvaluationPart[];

/** How a customer is judged as a whole. */
export interface CustomerEvaluation {
  /** 0..1, the weighted mean of the parts that are known. */
  readonly value: number;
  readonly parts: readonly {
    readonly part: EvaluationPart;
    /** Undefined where nothing is known: the others carry its weight. */
    readonly value: number | undefined;
    /** The figure that was ranked: fen, a share, a count, a ratio. */
    readonly figure: number | undefined;
    readonly weight: number;
  }[];
}

/**
 * Prepares the overall evaluation (综合评价) of customers: five parts, each a rank among the peers 0..1, but the potential, which is the
 * shortfall to the upper quartile itself.
 * Shape: undefined for who is no customer. Equal figures share the middle of their places. Growth is that of the contribution against the
 * year before; trade partners are known suppliers and buyers.
 * Cost: O(customers × log customers + their supply links) once, then O(log peers).
 * Source: weights are ours, after what the tier is made of (methods §5); it is no probability.
 */
export function evaluationReader(
  view: GraphView,
  now: Standings,
  before: Standings,
): (no: number) => CustomerEvaluation | undefined {
  const figuresOf = rankedFigures(view, now, before);
  const ranks = new Map(
    [...now.groups].map(([group, { customers }]) => [
      group,
      ranksOf(customers.map((no) => figuresOf(now.customers.get(no)!))),
    ]),
  );
  return (no) => {
    const standing = now.customers.get(no);
    if (standing === undefined) return undefined;
    const figures = figuresOf(standing);
    const sorted = ranks.get(standing.peerGroup)!;
    const parts = PARTS.map((part) => {
      const figure = figures[part];
      const value =
        figure === undefined ? undefined : part === 'POTENTIAL' ? figure : rank(sorted[part], figure);
      return { part, figure, value, weight: EVALUATION_PARTS[part].weight };
    });
    const known = parts.filter(({ value }) => value !== undefined);
    const weight = known.reduce((sum, each) => sum + each.weight, 0);
    const sum = known.reduce((total, each) => total + each.weight * each.value!, 0);
    return { value: weight === 0 ? 0 : sum / weight, parts };
  };
}

type RankedFigures = Readonly<Record<EvaluationPart, number | undefined>>;

function rankedFigures(
  view: GraphView,
  now: Standings,
  before: Standings,
): (standing: Standing) => RankedFigures {
  const isSupply = supplyReader(view);
  const partners = (no: number): number => {
    const found = new Set<number>();
    const visit = (end: number, row: number): void => {
      if (isSupply(row)) found.add(end);
    };
    view.forEachOut('SUPPLIES', no, visit);
    view.forEachIn('SUPPLIES', no, visit);
    return found.size;
  };
  const known = new Map<number, RankedFigures>();
  return ({ no, figures, place }) => {
    let found = known.get(no);
    if (found === undefined) {
      const [worth, earlier] = [now, before].map((each) => each.customers.get(no)?.figures.CONTRIBUTION);
      const grew =
        worth === undefined || earlier === undefined || earlier <= 0 ? undefined : worth / earlier - 1;
      found = {
        WORTH: place?.worth,
        POTENTIAL: place?.potential,
        BREADTH: figures.PRODUCTS,
        GROWTH: grew,
        NETWORK: partners(no),
      };
      known.set(no, found);
    }
    return found;
  };
}

function ranksOf(all: readonly RankedFigures[]): Record<EvaluationPart, Float64Array> {
  const sorted = PARTS.map((part) => [
    part,
    Float64Array.from(all.flatMap((each) => each[part] ?? [])).sort(),
  ]);
  return Object.fromEntries(sorted);
}

function rank(sorted: Float64Array, figure: number): number {
  return (countBelow(sorted, figure, false) + countBelow(sorted, figure, true)) / 2 / sorted.length;
}
