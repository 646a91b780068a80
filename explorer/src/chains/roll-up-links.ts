interface Part {
  link: { id: string };
  parent?: string | null;
  feeds: readonly string[];
}

/** A link of one level, feeding what its parts feed. */
export interface RolledUp<P extends Part> {
  part: P;
  feeds: string[];
  /** Links that stand right under it. */
  parts: number;
}

/**
 * The links that stand right under a link, or under none, with the feeds of all that is under each as feeds between them.
 * A link whose parent is no link of the chain stands under none. Cost: O(links + feeds).
 */
export function rollUpLinks<P extends Part>(links: readonly P[], under: string | null): RolledUp<P>[] {
  const byId = new Map(links.map((link) => [link.link.id, link]));
  const parentOf = (id: string): string | null => {
    const parent = byId.get(id)?.parent ?? null;
    return parent !== null && byId.has(parent) && parent !== id ? parent : null;
  };
  const shown = new Map<string, string | null>();
  for (const { link } of links) {
    let at: string | null = link.id;
    for (let step = 0; at !== null && parentOf(at) !== under && step < links.length; step++)
      at = parentOf(at);
    shown.set(link.id, at !== null && parentOf(at) === under ? at : null);
  }
  return links
    .filter(({ link }) => shown.get(link.id) === link.id)
    .map((part) => {
      const inside = links.filter(({ link }) => shown.get(link.id) === part.link.id);
      const fed = inside.flatMap(({ feeds }) => feeds.map((to) => shown.get(to) ?? null));
      const feeds = new Set(fed.filter((to): to is string => to !== null && to !== part.link.id));
      return {
        part,
        feeds: [...feeds],
        parts: links.filter(({ link }) => parentOf(link.id) === part.link.id).length,
      };
    });
}

/** The links above a link, the outermost first. */
export function linksAbove<P extends Part>(links: readonly P[], id: string | null): P[] {
  const byId = new Map(links.map((link) => [link.link.id, link]));
  const above: P[] = [];
  let at = id === null ? undefined : byId.get(id);
  while (at !== undefined && !above.includes(at)) {
    above.unshift(at);
    at = at.parent ? byId.get(at.parent) : undefined;
  }
  return above;
}
