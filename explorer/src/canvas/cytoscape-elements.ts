import type { ElementDefinition } from 'cytoscape';
import { relativeTo } from './geometry.ts';
import { linkKinds } from './link-kinds.ts';
import type { Picture } from './picture.ts';
import { type PlacedNode, shapeCentre } from './routes.ts';
import type { SceneLink } from './scene.ts';

const crowdedAt = 26;

/** A picture as Cytoscape wants it; `tints` by node. */
export function toElements(picture: Picture, tints: ReadonlyMap<string, string>): ElementDefinition[] {
  const lit = picture.links.some((link) => link.evidence);
  const nodes = [...picture.nodes.values()].map((node) => toNode(node, tints.get(node.id)));
  const edges = picture.links.flatMap((link) => toEdge(link, picture, lit));
  return [...nodes, ...edges];
}

function toNode(node: PlacedNode, tint: string | undefined): ElementDefinition {
  const marks = [node.subject && 'subject', tint && 'tinted', node.evidence && 'evidence'];
  const classes = [node.shape, node.standing, ...marks];
  return {
    group: 'nodes',
    data: { id: node.id, w: node.shapeW, h: node.shapeH, dy: node.shapeDy, tint: tint ?? null },
    position: shapeCentre(node),
    classes: classes.filter(Boolean).join(' '),
  };
}

function toEdge(link: SceneLink, picture: Picture, lit: boolean): ElementDefinition[] {
  const route = picture.routes.get(link.id);
  const [source, target] = [picture.nodes.get(link.source), picture.nodes.get(link.target)];
  if (!route || !source || !target) return [];
  const look = linkKinds[link.link.kind];
  const controls = route.controls.map((control) => relativeTo(route.source, route.target, control));
  const [from, to] = [shapeCentre(source), shapeCentre(target)];
  const px = (value: number) => `${value.toFixed(1)}px`;
  const rest = source.shape === 'rest' || target.shape === 'rest';
  const width = link.control
    ? 3
    : look.width(link.link, {
        amountMaxFen: picture.amountMaxFen,
        crowded: picture.links.length > crowdedAt,
      });
  return [
    {
      group: 'edges',
      data: {
        id: link.id,
        source: link.source,
        target: link.target,
        colour: link.control ? '#172033' : look.colour,
        width: link.evidence ? Math.max(3, width) : rest ? 1.25 : width,
        line: look.line,
        dash: look.dash ?? null,
        arrow: look.arrow,
        weights: controls.map(({ weight }) => weight.toFixed(4)).join(' '),
        distances: controls.map(({ distance }) => px(distance)).join(' '),
        from: `${px(route.source.x - from.x)} ${px(route.source.y - from.y)}`,
        to: `${px(route.target.x - to.x)} ${px(route.target.y - to.y)}`,
      },
      classes: [link.evidence && 'evidence', lit && !link.evidence && 'dimmed'].filter(Boolean).join(' '),
    },
  ];
}
