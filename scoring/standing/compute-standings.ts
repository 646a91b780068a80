import type { GraphView } from '../../graph/image/graph-view.ts';
import type { Day } from '../../graph/model/day.ts';
import type { EntityKind } from '../../graph/model/entity-kind.ts';
import { countBelow } from '../algorithms/compute-percentiles.ts';
import { computeQuartiles, type Quartiles } from '../algorithms/compute-quartiles.ts';
import { sectionReader } from '../similarity/industry-sections.ts';
import { type TierName, tierOf } from '../similarity/tier.ts';
import { type CustomerFigures, FIGURES, type Figure, figureReader } from './figures.ts';

/** A customer among its peers. */
export interface Standing {
  readonly no: number;
  /** Industry section; undefined for who is in none. */
  readonly section: number | undefined;
  /** The section the peers are in; undefined when they are all customers of the kind. */
  readonly peerGroup: number | undefined;
  readonly figures: CustomerFigures;
  /** Where the customer stands in value; undefined where no figure says what it is worth. */
  readonly place: Place | undefined;
}

export interface Place {
  readonly tier: TierName;
  /** What the value is the rank of, fen. */
  readonly worth: number;
  /** Rank of the worth among the peers, 0..1, ties sharing the middle of their places. */
  readonly value: number;
  /** Share of the peers that are worth less, 0..1. */
  readonly below: number;
  /** What it lacks to the upper quartile of its peers, 0..1. */
  readonly potential: number;
}

export interface PeerGroup {
  /** The industry section; undefined for all customers of the kind. */
  readonly no: number | undefined;
  readonly customers: readonly number[];
  readonly quartiles: Readonly<Partial<Record<Figure, Quartiles>>>;
}

export interface Standings {
  readonly day: Day;
  readonly customers: ReadonlyMap<number, Standing>;
  /** Groups of 30 at least by section, and everybody under undefined. */
  readonly groups: ReadonlyMap<number | undefined, PeerGroup>;
}

/** A peer group smaller than this is no measure. */
export const PEERS_MIN = 30;

interface Customer {
  readonly no: number;
  readonly section: number | undefined;
  readonly figures: CustomerFigures;
  readonly worth: number | undefined;
}

/**
 * Places every customer of a kind among its peers: value, potential and tier.
 * Shape: peers are customers of the same industry section, or all of the kind where those are fewer than 30. Worth is the overall
 * contribution; where the bank feeds it for nobody of the kind, the sum of the balances held. Value is the rank of the worth. Potential is
 * the mean shortfall to the upper quartile of the peers in products held and in worth. The tier ranks value × (1 + potential): what a
 * customer is worth times what it may grow to; a bare product would put last those who lack nothing. A is the best 5%, then 10, 15, 20, 50%.
 * Limits: on an earlier `day` the figures are those of that day, the customers and their industries those of the view, so that a tier is
 * compared with another like for like.
 * Cost: O(customers × (log customers + products held)).
 * Source: methods §5, tier as value × potential; both measures are ours.
 */
export function computeStandings(
  view: GraphView,
  { day = view.asOf, kind = 'ENTERPRISE' }: { readonly day?: Day; readonly kind?: EntityKind } = {},
): Standings {
  const customers = readCustomers(view, day, kind);
  const bySection = Map.groupBy(
    customers.filter(({ section }) => section !== undefined),
    ({ section }) => section,
  );
  const large = [...bySection].filter(([, { length }]) => length >= PEERS_MIN);
  const standings = new Map<number, Standing>();
  const groups = new Map<number | undefined, PeerGroup>();
  for (const [peerGroup, members] of [[undefined, customers] as const, ...large]) {
    const quartiles = quartilesOf(members);
    groups.set(peerGroup, { no: peerGroup, customers: members.map(({ no }) => no), quartiles });
    const places = placeAll(members, quartiles);
    // Sections come after everybody, so that who has a section of some size stands in it.
    members.forEach(({ no, section, figures }, at) => {
      standings.set(no, { no, section, peerGroup, figures, place: places[at] });
    });
  }
  return { day, customers: standings, groups };
}

function readCustomers(view: GraphView, day: Day, kind: EntityKind): Customer[] {
  const reader = figureReader(view, day);
  const sectionOf = sectionReader(view);
  const { offsets } = view.compress('CUSTOMER_OF', 'out');
  const found: Customer[] = [];
  for (let no = 0; no < view.entityCount; no++) {
    if (offsets[no] === offsets[no + 1] || view.kindOf(no) !== kind) continue;
    const figures = reader.figuresOf(no);
    found.push({ no, section: sectionOf(no), figures, worth: figures.CONTRIBUTION });
  }
  if (found.some(({ worth }) => worth !== undefined)) return found;
  return found.map((customer) => ({ ...customer, worth: reader.balanceOf(customer.no) }));
}

function quartilesOf(members: readonly Customer[]): Partial<Record<Figure, Quartiles>> {
  const found: Partial<Record<Figure, Quartiles>> = {};
  for (const figure of FIGURES) {
    const quartiles = computeQuartiles(members.flatMap(({ figures }) => figures[figure] ?? []));
    if (quartiles !== undefined) found[figure] = quartiles;
  }
  return found;
}

function placeAll(
  members: readonly Customer[],
  quartiles: Partial<Record<Figure, Quartiles>>,
): (Place | undefined)[] {
  const worths = Float64Array.from(members.flatMap(({ worth }) => worth ?? [])).sort();
  const worthHigh = computeQuartiles([...worths])?.high;
  const placed = members.map(({ figures, worth }) => {
    if (worth === undefined) return undefined;
    const [below, upTo] = [countBelow(worths, worth, false), countBelow(worths, worth, true)];
    const lacks = [shortfall(figures.PRODUCTS, quartiles.PRODUCTS?.high), shortfall(worth, worthHigh)];
    const potential = lacks.reduce((sum, part) => sum + part, 0) / lacks.length;
    const value = (below + upTo) / 2 / worths.length;
    return { worth, value, below: below / worths.length, potential, score: value * (1 + potential) };
  });
  const scores = Float64Array.from(placed.flatMap((place) => place?.score ?? [])).sort();
  return placed.map((place) => {
    if (place === undefined) return undefined;
    const { score, ...rest } = place;
    return { ...rest, tier: tierOf((scores.length - countBelow(scores, score, true)) / scores.length) };
  });
}

/** What is missing to a mark, 0..1 of the mark. */
function shortfall(own: number | undefined, mark: number | undefined): number {
  if (own === undefined || mark === undefined || mark <= 0) return 0;
  return Math.min(1, Math.max(0, (mark - own) / mark));
}
