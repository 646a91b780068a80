import type { GraphView } from '../../graph/image/graph-view.ts';
import { computeQuartiles, type Quartiles } from '../algorithms/compute-quartiles.ts';
import { computeStandings, type Standings } from '../standing/compute-standings.ts';
import { type BankNode, type BankTree, readBankTree } from './bank-tree.ts';
import { findPeers } from './find-peers.ts';
import { measureGap } from './measure-gap.ts';
import { measureUnit, UNIT_FIGURES, type UnitFigure, type UnitMeasures } from './measure-unit.ts';
import type { UnitProfile } from './profile-units.ts';

/** What to do about a gap: 营销挖掘, products and balances that are missing; 结构调优, what is there earns little or sinks. */
export type GapKind = 'SELL' | 'MIX';

/** A figure in which a unit is behind its peers. */
export interface PeerGap {
  readonly unit: number;
  /** HOLDS is the share of customers who hold `product`. */
  readonly figure: UnitFigure | 'HOLDS';
  readonly product: number | undefined;
  readonly kind: GapKind;
  readonly own: number;
  /** Quartiles of the peers; for a product all three are the median of the nearest peers. */
  readonly band: Quartiles;
  /** What the unit would have more at the peer median: fen, products, or customers where the figure is a share of them. */
  readonly amount: number;
}

/** A unit measured against its peers. */
export interface ComparedUnit {
  readonly node: BankNode;
  readonly measures: UnitMeasures;
  /** Quartiles over the peers; nothing where fewer than three can be compared. */
  readonly bands: Readonly<Partial<Record<UnitFigure, Quartiles>>>;
  /** Units that the bands are over. */
  readonly peers: number;
  /** The furthest behind first, relative to the peer median. */
  readonly gaps: readonly PeerGap[];
}

/** With fewer customers than this a unit is neither measured against others nor a measure for them. */
export const UNIT_CUSTOMERS_MIN = 10;
/** Fewer customers than this, who would hold a product at the peer median, are no gap worth a task. */
const HOLDERS_BEHIND_MIN = 3;
const PEER_UNITS_MIN = 3;
const YEAR_DAYS = 365;

/**
 * Compares the units of the bank in what their customers of one peer group bring: head office, branches, sub-branches, managers.
 * Shape: the peers of a unit are the others of its level with ten customers of the group at least. A figure is a gap where it is on the
 * wrong side of the quartiles of the peers; a product where the median of the ten nearest peers lies above Wilson's range (GAP-1).
 * Little contribution is MIX on a volume as large as the median peer's, and SELL where the volume is missing too.
 * Cost: O(entities + customers) once a view and again once a level and group; then O(children × units of the level).
 * Source: methods §5, 分层分类 and 管理穿透; the quartiles as the band are ours.
 */
export class UnitComparison {
  readonly now: Standings;
  /** The same customers with their figures of a year before. */
  readonly before: Standings;
  readonly tree: BankTree;
  readonly #view: GraphView;
  readonly #levels = new Map<string, ReadonlyMap<number, UnitMeasures>>();
  readonly #profiles = new Map<BankNode['level'], readonly UnitProfile[]>();
  readonly #products: readonly number[];
  readonly #compared = new Map<string, ComparedUnit>();
  readonly #holders = new Map<number, ReadonlySet<number>>();

  constructor(view: GraphView) {
    this.#view = view;
    this.now = computeStandings(view);
    this.before = computeStandings(view, { day: view.asOf - YEAR_DAYS });
    this.tree = readBankTree(view, [...this.now.customers.keys()]);
    const held = new Set<number>();
    for (const no of this.now.customers.keys()) {
      view.forEachOut('HOLDS', no, (product) => {
        held.add(product);
      });
    }
    this.#products = [...held].sort((a, b) => a - b);
  }

  /** A unit or manager in one peer group (`undefined`: all customers); undefined when there is none of that number. */
  compare(no: number, group: number | undefined): ComparedUnit | undefined {
    const node = this.tree.nodes.get(no);
    if (node === undefined) return undefined;
    const key = `${no} ${group ?? ''}`;
    let compared = this.#compared.get(key);
    if (compared === undefined) {
      compared = this.#compare(node, group);
      this.#compared.set(key, compared);
    }
    return compared;
  }

  #compare(node: BankNode, group: number | undefined): ComparedUnit {
    const { no } = node;
    const level = this.#measureLevel(node.level, group);
    const measures = level.get(no)!;
    const peers = [...level].flatMap(([other, measured]) =>
      other !== no && isLarge(measured) ? [[other, measured] as const] : [],
    );
    if (!isLarge(measures) || peers.length < PEER_UNITS_MIN)
      return { node, measures, bands: {}, peers: 0, gaps: [] };
    const bands = bandsOf(peers.map(([, measured]) => measured));
    const gaps = [...findFigureGaps(no, measures, bands), ...this.#findProductGaps(node, measures, level)];
    return { node, measures, bands, peers: peers.length, gaps: gaps.sort(byDistance) };
  }

  /** Whether a customer holds a product. */
  holds(product: number, customer: number): boolean {
    let holders = this.#holders.get(product);
    if (holders === undefined) {
      const found = new Set<number>();
      this.#view.forEachIn('HOLDS', product, (party) => found.add(party));
      holders = found;
      this.#holders.set(product, holders);
    }
    return holders.has(customer);
  }

  #measureLevel(level: BankNode['level'], group: number | undefined): ReadonlyMap<number, UnitMeasures> {
    const key = `${level} ${group ?? ''}`;
    let measured = this.#levels.get(key);
    if (measured === undefined) {
      const nodes = this.tree.levels.get(level) ?? [];
      measured = new Map(
        nodes.map(({ no, customers }) => {
          const chosen = customers.filter(
            (customer) => group === undefined || this.now.customers.get(customer)!.section === group,
          );
          return [no, measureUnit(chosen, this.now, this.before)];
        }),
      );
      this.#levels.set(key, measured);
    }
    return measured;
  }

  #findProductGaps(
    node: BankNode,
    measures: UnitMeasures,
    level: ReadonlyMap<number, UnitMeasures>,
  ): PeerGap[] {
    const profiles = this.#profilesOf(node.level);
    const able = profiles.filter(({ no }) => no === node.no || isLarge(level.get(no)!));
    const nearest = findPeers(able.find(({ no }) => no === node.no)!, able);
    return this.#products.flatMap((product) => {
      const count = ({ customers }: UnitMeasures) => ({
        hits: customers.filter((no) => this.holds(product, no)).length,
        trials: customers.length,
      });
      const gap = measureGap(
        count(measures),
        nearest.map(({ no }) => count(level.get(no)!)),
      );
      if (gap === undefined || !gap.isSignificant || gap.customers < HOLDERS_BEHIND_MIN) return [];
      const band = { low: gap.peerMedian, median: gap.peerMedian, high: gap.peerMedian };
      return [
        {
          unit: node.no,
          figure: 'HOLDS' as const,
          product,
          kind: 'SELL' as const,
          own: gap.penetration,
          band,
          amount: gap.customers,
        },
      ];
    });
  }

  /** Units of a level by all their customers, whatever the peer group: what they are like does not change with it. */
  #profilesOf(level: BankNode['level']): readonly UnitProfile[] {
    let profiles = this.#profiles.get(level);
    if (profiles === undefined) {
      profiles = (this.tree.levels.get(level) ?? []).map(({ no, customers }) => {
        const mix = new Map<string, number>();
        for (const customer of customers) {
          const segment = String(this.now.customers.get(customer)!.section ?? '');
          mix.set(segment, (mix.get(segment) ?? 0) + 1);
        }
        return { no, customers, mix, regionType: undefined, staff: undefined };
      });
      this.#profiles.set(level, profiles);
    }
    return profiles;
  }
}

function isLarge({ customers }: UnitMeasures): boolean {
  return customers.length >= UNIT_CUSTOMERS_MIN;
}

function bandsOf(peers: readonly UnitMeasures[]): Partial<Record<UnitFigure, Quartiles>> {
  const bands: Partial<Record<UnitFigure, Quartiles>> = {};
  for (const figure of UNIT_FIGURES) {
    const values = peers.flatMap(({ figures }) => figures[figure] ?? []);
    if (values.length >= PEER_UNITS_MIN) bands[figure] = computeQuartiles(values);
  }
  return bands;
}

function findFigureGaps(
  unit: number,
  { customers, figures }: UnitMeasures,
  bands: Readonly<Partial<Record<UnitFigure, Quartiles>>>,
): PeerGap[] {
  return UNIT_FIGURES.flatMap((figure) => {
    const [own, band] = [figures[figure], bands[figure]];
    if (own === undefined || band === undefined) return [];
    const isBehind = figure === 'FELL' ? own > band.high : own < band.low;
    if (!isBehind) return [];
    const kind = kindOf(figure, figures, bands);
    const distance = Math.abs(band.median - own);
    const volume = ((figures.DEPOSITS ?? 0) + (figures.LOANS ?? 0)) * customers.length;
    const amount = distance * (figure === 'YIELD' ? volume : customers.length);
    return [{ unit, figure, product: undefined, kind, own, band, amount }];
  });
}

function kindOf(
  figure: UnitFigure,
  figures: UnitMeasures['figures'],
  bands: Readonly<Partial<Record<UnitFigure, Quartiles>>>,
): GapKind {
  if (figure === 'YIELD' || figure === 'TOP_TIERS' || figure === 'FELL') return 'MIX';
  if (figure !== 'CONTRIBUTION') return 'SELL';
  const isThere = (['DEPOSITS', 'LOANS'] as const).every(
    (part) => (figures[part] ?? 0) >= (bands[part]?.median ?? 0),
  );
  return isThere ? 'MIX' : 'SELL';
}

function byDistance(a: PeerGap, b: PeerGap): number {
  const distance = ({ own, band }: PeerGap): number =>
    band.median === 0 ? 1 : Math.abs(band.median - own) / band.median;
  return distance(b) - distance(a) || (a.figure < b.figure ? -1 : 1);
}
