import type { GraphView } from '../../graph/image/graph-view.ts';
import { customerReader } from '../opportunities/customer-reader.ts';
import type { LinkFeed } from './collect-links.ts';
import { type ChainMetrics, measureChain, type NodeCounts } from './measure-chain.ts';

export type GoodsSide = 'UPSTREAM' | 'ITSELF' | 'DOWNSTREAM';

/** Goods as a link of a chain: who makes them sits in it. */
export interface GoodsNode extends NodeCounts {
  /** UPSTREAM is what the goods are made from, DOWNSTREAM what is made from them. */
  readonly side: GoodsSide;
  /** Steps of MADE_FROM from the goods asked for, at the nearest. */
  readonly depth: number;
  /** Firms that make them, by number. */
  readonly makers: readonly number[];
  /** Industries of the makers with how many of them are in each, most first; three at most. */
  readonly industries: readonly { readonly no: number; readonly firms: number }[];
}

/** Firms of which one could supply the other, by goods alone. */
export interface PossibleLink {
  readonly supplier: number;
  readonly buyer: number;
  /** What the supplier makes and the buyer makes something from. */
  readonly material: number;
  /** Always: no trade between the two is known from this. */
  readonly isPossible: true;
}

export interface TaxonomyChain {
  readonly goods: number;
  /** The goods asked for, then by depth, upstream first, most makers first. */
  readonly nodes: readonly GoodsNode[];
  /** Goods found within the depth below and above the nodes kept, these among them. */
  readonly total: number;
  /** Material feeds product, between the nodes. */
  readonly feeds: readonly LinkFeed[];
  /** Makers of any node, by number, each once. */
  readonly makers: readonly number[];
  readonly metrics: ChainMetrics;
  /** At most `linksMax`: feeds and suppliers by turns, so that a few stand for all. */
  readonly possibleLinks: readonly PossibleLink[];
  /** Pairs of firms over all feeds, those left out among them; a pair that several materials suggest counts for each. */
  readonly possibleTotal: number;
}

export interface TaxonomyChainOptions {
  /** Steps up and down, 2 when left out. */
  readonly depthMax?: number;
  /** Goods kept at each depth of each side, 20 when left out. */
  readonly widthMax?: number;
  /** Possible links that are listed, 50 when left out. */
  readonly linksMax?: number;
}

const DEPTH_MAX = 2;
const WIDTH_MAX = 20;
const LINKS_MAX = 50;
const INDUSTRIES = 3;

/**
 * Computes an industry chain from goods alone, for where no feed tells chains: from goods up to what they are made from and down to what
 * is made from them, with who makes each and how far the bank covers it.
 * Shape: goods on a cycle stand at their nearest depth, upstream before downstream. Goods that need or feed nothing kept are left out with
 * what lies beyond them.
 * Limits: `widthMax` goods a depth and side, those with most makers; `linksMax` possible links.
 * Cost: O(goods reached × their MADE_FROM + makers of the nodes).
 * Source: methods §4.4 on goods for links. Links between firms are possible only, as decision 5 says, and never counted as supply.
 */
export function computeTaxonomyChain(
  view: GraphView,
  goods: number,
  options: TaxonomyChainOptions = {},
): TaxonomyChain {
  const isCustomer = customerReader(view);
  const { places, total } = walkGoods(view, goods, options);
  const nodes = places.map((place): GoodsNode => {
    const makers = makersOf(view, place.no);
    return {
      ...place,
      makers,
      firms: makers.length,
      customers: makers.filter(isCustomer).length,
      hasParts: false,
      industries: industriesOf(view, makers),
    };
  });
  const feeds = feedsAmong(view, nodes);
  const makers = [...new Set(nodes.flatMap((node) => node.makers))].sort((a, b) => a - b);
  const customers = makers.filter(isCustomer).length;
  return {
    goods,
    nodes,
    total,
    feeds,
    makers,
    metrics: measureChain({ nodes, feeds, firms: makers.length, customers }),
    ...suggestLinks(nodes, feeds, options.linksMax ?? LINKS_MAX),
  };
}

interface GoodsPlace {
  readonly no: number;
  readonly side: GoodsSide;
  readonly depth: number;
}

const SIDES = ['UPSTREAM', 'DOWNSTREAM'] as const;

function walkGoods(
  view: GraphView,
  goods: number,
  { depthMax = DEPTH_MAX, widthMax = WIDTH_MAX }: TaxonomyChainOptions,
): { places: GoodsPlace[]; total: number } {
  const places: GoodsPlace[] = [{ no: goods, side: 'ITSELF', depth: 0 }];
  const seen = new Set([goods]);
  const edge = { UPSTREAM: [goods], DOWNSTREAM: [goods] };
  for (let depth = 1; depth <= depthMax; depth++) {
    for (const side of SIDES) {
      const found: number[] = [];
      const visit = (no: number): void => {
        if (seen.has(no)) return;
        seen.add(no);
        found.push(no);
      };
      for (const no of edge[side]) {
        if (side === 'UPSTREAM') view.forEachOut('MADE_FROM', no, visit);
        else view.forEachIn('MADE_FROM', no, visit);
      }
      edge[side] = takeMostMade(view, found, widthMax);
      for (const no of edge[side]) places.push({ no, side, depth });
    }
  }
  return { places, total: seen.size };
}

function takeMostMade(view: GraphView, goods: readonly number[], count: number): number[] {
  const made = new Map(goods.map((no) => [no, view.countIn('MAKES', no)]));
  return [...goods].sort((a, b) => made.get(b)! - made.get(a)! || a - b).slice(0, count);
}

function makersOf(view: GraphView, goods: number): number[] {
  const makers = new Set<number>();
  view.forEachIn('MAKES', goods, (firm) => makers.add(firm));
  return [...makers].sort((a, b) => a - b);
}

function industriesOf(view: GraphView, makers: readonly number[]): { no: number; firms: number }[] {
  const counts = new Map<number, number>();
  for (const firm of makers) {
    const industries = new Set<number>();
    view.forEachOut('IN_INDUSTRY', firm, (industry) => industries.add(industry));
    for (const industry of industries) counts.set(industry, (counts.get(industry) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, most], [b, more]) => more - most || a - b)
    .slice(0, INDUSTRIES)
    .map(([no, firms]) => ({ no, firms }));
}

function feedsAmong(view: GraphView, nodes: readonly GoodsNode[]): LinkFeed[] {
  const isNode = new Set(nodes.map(({ no }) => no));
  return nodes.flatMap(({ no: to }) => {
    const materials = new Set<number>();
    view.forEachOut('MADE_FROM', to, (material) => {
      if (material !== to && isNode.has(material)) materials.add(material);
    });
    return [...materials].sort((a, b) => a - b).map((from) => ({ from, to }));
  });
}

function suggestLinks(
  nodes: readonly GoodsNode[],
  feeds: readonly LinkFeed[],
  linksMax: number,
): Pick<TaxonomyChain, 'possibleLinks' | 'possibleTotal'> {
  const makersAt = new Map(nodes.map(({ no, makers }) => [no, makers]));
  const pairs = feeds.map(({ from, to }) => {
    const [suppliers, buyers] = [makersAt.get(from)!, makersAt.get(to)!];
    const both = new Set(suppliers).intersection(new Set(buyers)).size;
    return { total: suppliers.length * buyers.length - both, links: linksOf(suppliers, buyers, from) };
  });
  const possibleLinks: PossibleLink[] = [];
  let open = pairs.map(({ links }) => links);
  while (open.length > 0 && possibleLinks.length < linksMax) {
    open = open.filter((links) => {
      const { value, done } = links.next();
      if (value !== undefined && possibleLinks.length < linksMax) possibleLinks.push(value);
      return done !== true;
    });
  }
  return { possibleLinks, possibleTotal: pairs.reduce((sum, { total }) => sum + total, 0) };
}

/** Every pair of a supplier and a buyer once, each pair with another supplier than the one before it where there is another. */
function* linksOf(
  suppliers: readonly number[],
  buyers: readonly number[],
  material: number,
): Generator<PossibleLink, undefined> {
  for (let shift = 0; shift < buyers.length; shift++) {
    for (const [at, supplier] of suppliers.entries()) {
      const buyer = buyers[(at + shift) % buyers.length];
      if (supplier !== buyer) yield { supplier, buyer, material, isPossible: true };
    }
  }
}
