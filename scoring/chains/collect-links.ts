import type { GraphView } from '../../graph/image/graph-view.ts';

/** A feed between two links of one chain. */
export interface LinkFeed {
  readonly from: number;
  readonly to: number;
}

/** Finds the links of a chain, by number: those that name it, and those under them. Cost: O(links). */
export function collectLinks(view: GraphView, chain: number): number[] {
  const links = new Set<number>();
  view.forEachIn('LINK_OF', chain, (link) => links.add(link));
  for (const link of links) view.forEachIn('LINK_UNDER', link, (part) => links.add(part));
  return [...links].sort((a, b) => a - b);
}

/** Finds a link and all that are under it; a loop among them does no harm. Cost: O(links under it). */
export function collectParts(view: GraphView, link: number): Set<number> {
  const parts = new Set([link]);
  for (const no of parts) view.forEachIn('LINK_UNDER', no, (part) => parts.add(part));
  return parts;
}

/** Finds what feeds what among the links, each pair once; what feeds itself or another chain is left out. Cost: O(feeds). */
export function collectFeeds(view: GraphView, links: readonly number[]): LinkFeed[] {
  const isLink = new Set(links);
  return links.flatMap((from) => {
    const fed = new Set<number>();
    view.forEachOut('FEEDS', from, (to) => {
      if (to !== from && isLink.has(to)) fed.add(to);
    });
    return [...fed].sort((a, b) => a - b).map((to) => ({ from, to }));
  });
}
