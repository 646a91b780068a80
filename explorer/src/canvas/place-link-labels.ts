import { type Box, overlapsAny } from '../layout/box.ts';
import { pointAt } from './geometry.ts';
import { linkKinds } from './link-kinds.ts';
import type { Route } from './routes.ts';
import type { SceneLink } from './scene.ts';

export interface LinkLabel extends Box {
  words: string;
  link: SceneLink;
}

const spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** Words on a flow stand beside the less busy of its ends, where flows run apart. */
const flowSpots = [0.2, 0.26, 0.32, 0.14, 0.4, 0.5, 0.6];
const labelHeight = 16;

/** Words on links, the weightiest first, each where it covers nothing; those without room are left to hover. */
export function placeLinkLabels(
  links: readonly SceneLink[],
  routes: ReadonlyMap<string, Route>,
  nodes: readonly Box[],
  measure: (text: string) => number,
): LinkLabel[] {
  const taken: Box[] = [...nodes];
  const labels: LinkLabel[] = [];
  const ordered = links.filter((link) => link.words !== '').toSorted((a, b) => rank(b) - rank(a));
  const uses = new Map<string, number>();
  for (const link of links)
    for (const end of [link.source, link.target]) uses.set(end, (uses.get(end) ?? 0) + 1);
  for (const link of ordered) {
    const route = routes.get(link.id);
    if (!route) continue;
    const fromTarget = (uses.get(link.source) ?? 0) > (uses.get(link.target) ?? 0);
    const sideways = linkKinds[link.link.kind].flow === 'sideways';
    const size = { w: measure(link.words) + 8, h: labelHeight };
    for (const spot of sideways ? flowSpots : spots) {
      const t = sideways && fromTarget ? 1 - spot : spot;
      const box = { id: link.id, ...pointAt(route.source, route.controls, route.target, t), ...size };
      if (overlapsAny(box, taken, 3)) continue;
      taken.push(box);
      labels.push({ ...box, words: link.words, link });
      break;
    }
  }
  return labels;
}

function rank({ evidence, control, link }: SceneLink): number {
  const byKind =
    link.kind === 'OWNS' || link.kind === 'COMPOUNDED' ? 2 : link.kind === 'GUARANTEES' ? 1.5 : 1;
  return (
    (evidence ? 100 : 0) + (control ? 10 : 0) + byKind + (link.amountFen ?? 0) / 1e15 + (link.share ?? 0) / 10
  );
}
