import type { Words } from '../words.ts';
import type { ChainPortrait, PortraitLink } from './compute-chain-portrait.ts';

/** A link as a lens ranks it. */
export interface RankedLink {
  readonly no: number;
  /** What it is ranked by; undefined for a missing link. */
  readonly figure: number | undefined;
}

/** A way to look at a chain: which links to look at first, and by what. */
export interface ChainLens {
  readonly id: string;
  readonly name: Words;
  /** What the figure is. */
  readonly figure: Words;
  /** Every link without parts, what matters most first, then by number. */
  readonly rank: (portrait: ChainPortrait) => RankedLink[];
}

/** The lenses of an industry chain, in the order in which they are offered. */
export const CHAIN_LENSES: readonly ChainLens[] = [
  {
    id: 'RESILIENCE',
    name: { zh: '强韧性', en: 'Resilience' },
    figure: {
      zh: '薄弱指数：（1÷企业数）×下游依赖',
      en: 'weakness: (1 ÷ firms) × downstream dependence',
    },
    rank: (portrait) =>
      rankBy(portrait, ({ weakness }) => weakness, [
        (link) => (link.weakness === undefined ? 1 : 0),
        (link) => link.weakness ?? link.downstreamDependence,
      ]),
  },
  {
    id: 'NEW_BUSINESS',
    name: { zh: '新业态', en: 'New business' },
    figure: {
      zh: '新设、新入链或创新企业数',
      en: 'firms that are new, or bear a tag of innovation',
    },
    rank: (portrait) =>
      rankBy(portrait, countEmerging, [
        (link) => (link.isNew ? 1 : 0),
        countEmerging,
        (link) => ofFirms(countEmerging(link), link),
      ]),
  },
  {
    id: 'POLICY_TRACK',
    name: { zh: '优赛道', en: 'Favoured track' },
    figure: { zh: '政策标签企业数', en: 'firms that bear a tag of policy' },
    rank: (portrait) =>
      rankBy(portrait, countFavoured, [countFavoured, (link) => ofFirms(countFavoured(link), link)]),
  },
];

type Measure = (link: PortraitLink) => number;

/** Ranks links without parts by several measures, each only where those before are equal. */
function rankBy(
  { links }: ChainPortrait,
  figure: (link: PortraitLink) => number | undefined,
  measures: readonly Measure[],
): RankedLink[] {
  return links
    .filter(({ hasParts }) => !hasParts)
    .map((link) => ({ link, keys: measures.map((measure) => measure(link)) }))
    .sort((a, b) => {
      const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
      return at < 0 ? a.link.no - b.link.no : b.keys[at] - a.keys[at];
    })
    .map(({ link }) => ({ no: link.no, figure: figure(link) }));
}

function countEmerging({ members }: PortraitLink): number {
  return members.filter(({ isNew, isInnovative }) => isNew || isInnovative).length;
}

function countFavoured({ members }: PortraitLink): number {
  return members.filter(({ isFavoured }) => isFavoured).length;
}

function ofFirms(count: number, { firms }: PortraitLink): number {
  return firms === 0 ? 0 : count / firms;
}
