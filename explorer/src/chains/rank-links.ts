interface Feeding {
  id: string;
  feeds: readonly string[];
}

/**
 * How far down the chain each link stands: one further than whatever feeds it. Links that feed each other in a circle stand together, and
 * those that no feed joins to another stand last. Cost: O(links + feeds).
 */
export function rankLinks(links: readonly Feeding[]): Map<string, number> {
  const ids = new Set(links.map(({ id }) => id));
  const fedBy = new Map(
    links.map(({ id, feeds }) => [id, feeds.filter((fed) => fed !== id && ids.has(fed))] as const),
  );
  const circles = findCircles(fedBy);
  const circleOf = new Map(circles.flatMap((members, circle) => members.map((id) => [id, circle])));
  const ranks = circles.map(() => 0);
  // Circles come with what they feed before them: the other way round each is final when its turn comes.
  for (let circle = circles.length - 1; circle >= 0; circle--) {
    for (const id of circles[circle]!) {
      for (const fed of fedBy.get(id) ?? []) {
        const next = circleOf.get(fed)!;
        if (next !== circle) ranks[next] = Math.max(ranks[next]!, ranks[circle]! + 1);
      }
    }
  }
  const joined = new Set([...fedBy].flatMap(([id, fed]) => (fed.length > 0 ? [id, ...fed] : [])));
  const last = joined.size === 0 ? 0 : Math.max(...ranks) + 1;
  return new Map(links.map(({ id }) => [id, joined.has(id) ? ranks[circleOf.get(id)!]! : last]));
}

/** Strongly connected links, each set after those that it feeds. Source: Tarjan 1972. */
function findCircles(fedBy: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const waiting: string[] = [];
  const isWaiting = new Set<string>();
  const circles: string[][] = [];
  const visit = (id: string): void => {
    order.set(id, order.size);
    low.set(id, order.get(id)!);
    waiting.push(id);
    isWaiting.add(id);
    for (const fed of fedBy.get(id) ?? []) {
      if (!order.has(fed)) visit(fed);
      if (isWaiting.has(fed)) low.set(id, Math.min(low.get(id)!, low.get(fed)!));
    }
    if (low.get(id) !== order.get(id)) return;
    const circle = waiting.splice(waiting.indexOf(id));
    for (const member of circle) isWaiting.delete(member);
    circles.push(circle);
  };
  for (const id of fedBy.keys()) if (!order.has(id)) visit(id);
  return circles;
}
