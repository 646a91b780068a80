/** A link to be placed: in which column, and what it feeds. */
export interface RankedLink {
  id: string;
  rank: number;
  feeds: readonly string[];
}

export interface PlacedFeed {
  from: string;
  to: string;
  /** An SVG path from the side of one card to that of the other. */
  path: string;
}

export interface ChainPlan {
  /** The left upper corner of each card. */
  at: Map<string, { x: number; y: number }>;
  feeds: PlacedFeed[];
  width: number;
  height: number;
}

/** Size of a card and the gaps between cards, px. */
export const card = { width: 144, height: 82, across: 27, down: 12 } as const;

const rowsMax = 10;
const sweeps = 4;
const margin = 2;

/**
 * Places the links of a chain in columns by rank, a long column going on in the next, in the order that makes the feeds cross least, as
 * neighbours' averages tell. The same links are always placed the same. Cost: O(links log links + feeds).
 */
export function placeLinks(links: readonly RankedLink[]): ChainPlan {
  const columns = orderColumns(links);
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  const heightOf = (count: number): number => count * (card.height + card.down) - card.down;
  const at = new Map(
    columns.flatMap((column, index) =>
      column.map((id, row) => [
        id,
        {
          x: margin + index * (card.width + card.across),
          y: margin + (heightOf(rows) - heightOf(column.length)) / 2 + row * (card.height + card.down),
        },
      ]),
    ),
  );
  return {
    at,
    feeds: links.flatMap(({ id, feeds }) =>
      [...new Set(feeds)]
        .filter((fed) => fed !== id && at.has(fed))
        .map((fed) => ({ from: id, to: fed, path: pathOf(at.get(id)!, at.get(fed)!) })),
    ),
    width: columns.length * (card.width + card.across) - card.across + 2 * margin,
    height: heightOf(rows) + 2 * margin,
  };
}

function orderColumns(links: readonly RankedLink[]): string[][] {
  const ranks = [...new Set(links.map(({ rank }) => rank))].sort((a, b) => a - b);
  const layers = ranks.map((rank) => links.filter((link) => link.rank === rank).map(({ id }) => id));
  const fed = new Map(links.map(({ id, feeds }) => [id, feeds]));
  const feeding = new Map<string, string[]>(links.map(({ id }) => [id, []]));
  for (const { id, feeds } of links) for (const to of feeds) feeding.get(to)?.push(id);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isDown = sweep % 2 === 0;
    const heights = new Map<string, number>();
    for (const layer of isDown ? layers : [...layers].reverse()) {
      const neighbours = isDown ? feeding : fed;
      const wanted = new Map(
        layer.map((id, row) => {
          const known = (neighbours.get(id) ?? []).flatMap((other) => heights.get(other) ?? []);
          const middle = known.reduce((sum, height) => sum + height, 0) / known.length;
          return [id, known.length > 0 ? middle : (row + 0.5) / layer.length];
        }),
      );
      layer.sort((a, b) => wanted.get(a)! - wanted.get(b)!);
      layer.forEach((id, row) => {
        heights.set(id, (row + 0.5) / layer.length);
      });
    }
  }
  return layers.flatMap((layer) => {
    const parts = Math.ceil(layer.length / rowsMax);
    const size = Math.ceil(layer.length / parts);
    return Array.from({ length: parts }, (_, part) => layer.slice(part * size, (part + 1) * size));
  });
}

function pathOf(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const [startX, startY] = [from.x + card.width, from.y + card.height / 2];
  const endY = to.y + card.height / 2;
  if (to.x > from.x) {
    const bend = Math.max(card.across / 2, (to.x - startX) / 2);
    return `M${startX},${startY} C${startX + bend},${startY} ${to.x - bend},${endY} ${to.x - 3},${endY}`;
  }
  if (to.x === from.x)
    return `M${startX},${startY} C${startX + 22},${startY} ${startX + 22},${endY} ${startX + 3},${endY}`;
  const end = to.x + card.width;
  return `M${from.x},${startY} C${from.x - 22},${startY} ${end + 22},${endY} ${end + 3},${endY}`;
}
