interface Feeding {
  id: string;
  feeds: readonly string[];
}

/** How far down the chain each link stands: one further than whatever feeds it. Loops end after as many rounds as links. */
export function rankLinks(links: readonly Feeding[]): Map<string, number> {
  const ranks = new Map(links.map((link) => [link.id, 0]));
  for (let round = 0; round < links.length; round++) {
    let changed = false;
    for (const link of links) {
      for (const fed of link.feeds) {
        const next = (ranks.get(link.id) ?? 0) + 1;
        if (ranks.has(fed) && fed !== link.id && ranks.get(fed)! < next && next < links.length) {
          ranks.set(fed, next);
          changed = true;
        }
      }
    }
    if (!changed) break;
  }
  return ranks;
}
