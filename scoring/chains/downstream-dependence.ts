import type { LinkFeed } from './collect-links.ts';

/**
 * Computes for each link the share of the chain's other links that stand still when it does: those reached from it over feeds, at any
 * distance.
 * Units: fraction 0..1 of the other links; a link on a cycle does not count itself, and the only link of a chain has 0.
 * Cost: O(links × feeds).
 * Source: methods §4.4 names downstream dependence and leaves it open; reachability over feeds is ours.
 */
export function computeDownstreamDependence(
  links: readonly number[],
  feeds: readonly LinkFeed[],
): Map<number, number> {
  const fedBy = Map.groupBy(feeds, ({ from }) => from);
  const others = links.length - 1;
  return new Map(
    links.map((link) => {
      const reached = new Set([link]);
      for (const no of reached) for (const { to } of fedBy.get(no) ?? []) reached.add(to);
      return [link, others > 0 ? (reached.size - 1) / others : 0];
    }),
  );
}
