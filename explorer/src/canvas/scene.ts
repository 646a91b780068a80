import type { Direction } from '../layout/layout-request.ts';
import type { CanvasDoc, CanvasState, Link, Opening, Party } from '../state/canvas-types.ts';
import { openingKey } from '../state/opening-key.ts';
import type { PartyKey } from '../state/party-key.ts';
import type { Visible } from '../state/visible.ts';
import { directionOf } from './direction-of.ts';
import { type NodeShape, type NodeStanding, shapeOf, standingOf } from './node-look.ts';
import { type NodeSize, sizeNode } from './node-size.ts';
import type { SceneWords } from './scene-words.ts';
import type { Measure } from './wrap-label.ts';

export interface SceneNode extends NodeSize {
  id: string;
  shape: NodeShape;
  standing: NodeStanding;
  title: string;
  /** The whole name, for hover and selection. */
  fullName: string;
  subtitle: string;
  party: Party | null;
  /** For a group node: how many it stands for. */
  rest: number;
  subject: boolean;
  evidence: boolean;
  folded: boolean;
  near: string | null;
  direction: Direction;
  group: string;
}

export interface SceneLink {
  id: string;
  link: Link;
  source: string;
  target: string;
  words: string;
  control: boolean;
  evidence: boolean;
}

export interface Scene {
  nodes: SceneNode[];
  links: SceneLink[];
  amountMaxFen: number;
}

/** What is to be drawn, in words and sizes, but not yet where. */
export function computeScene(
  state: Pick<CanvasState, 'parties' | 'links'>,
  doc: CanvasDoc,
  visible: Visible,
  words: SceneWords,
  measure: Measure,
): Scene {
  const lit = new Set(doc.evidence?.parties);
  const litLinks = new Set(doc.evidence?.links);
  const control = new Set(doc.controlLinks);
  const hops = hopsOf(doc.subject, visible);
  const nodes = visible.parties.flatMap((key): SceneNode[] => {
    const party = state.parties[key];
    if (!party) return [];
    const via = visible.via.get(key);
    const shape = shapeOf(party);
    const standing = standingOf(party);
    const title = words.title(party);
    const direction = via ? directionOf(via.kind, via.side) : 'right';
    const weight = {
      marks: (standing === 'stub' ? 1 : 0) + (doc.folded.includes(key) ? 1 : 0),
      prominent: key === doc.subject,
      aside: direction === 'left' || direction === 'right',
    };
    const subtitle = shape === 'person' ? '' : words.subtitle(party, via, hops.get(key) ?? 0);
    return [
      {
        id: key,
        shape,
        standing,
        title,
        fullName: party.name,
        subtitle,
        party,
        rest: 0,
        subject: key === doc.subject,
        evidence: lit.has(key),
        folded: doc.folded.includes(key),
        near: via?.near ?? null,
        direction,
        group: via ? openingKey({ of: via.near, kind: via.kind, side: via.side }) : '',
        ...sizeNode(shape, title, subtitle, weight, measure),
      },
    ];
  });
  const rests = visible.rests.map(({ key, opening, rest }): SceneNode => {
    const title = words.rest(opening, rest);
    const subtitle = words.restHint(opening);
    const direction = directionOf(opening.kind, opening.side);
    const aside = direction === 'left' || direction === 'right';
    return {
      id: key,
      shape: 'rest',
      standing: 'other',
      title,
      fullName: title,
      subtitle,
      party: null,
      rest,
      subject: false,
      evidence: false,
      folded: false,
      near: opening.of,
      direction,
      group: key,
      ...sizeNode('rest', title, subtitle, { marks: 0, prominent: false, aside }, measure),
    };
  });
  const shown = new Set(nodes.map((node) => node.id));
  const links = visible.links.flatMap((key): SceneLink[] => {
    const link = state.links[key];
    if (!link || !shown.has(link.subject) || !shown.has(link.object) || link.subject === link.object)
      return [];
    const held = control.has(key) || (link.kind === 'OWNS' && (link.share ?? 0) > 0.5);
    return [
      {
        id: key,
        link,
        source: link.subject,
        target: link.object,
        words: words.link(link, held),
        control: held,
        evidence: litLinks.has(key),
      },
    ];
  });
  links.push(...visible.rests.map(({ key, opening }) => restLink(key, opening)));
  const amountMaxFen = Math.max(
    0,
    ...links.map(({ link }) => (link.kind === 'SUPPLIES' ? (link.amountFen ?? 0) : 0)),
  );
  return { nodes: [...nodes, ...rests], links, amountMaxFen };
}

/** The thin line from a party to the node that stands for the rest of its relationships. */
function restLink(key: string, { of, kind, side }: Opening): SceneLink {
  const [source, target] = side === 'OBJECT' ? [key, of] : [of, key];
  const nothing = { amountFen: null, outstandingFen: null, share: null, low: null, high: null, label: null };
  return {
    id: `rest ${key}`,
    link: {
      key,
      kind,
      subject: source,
      object: target,
      ...nothing,
      confidence: null,
      evidenceSource: null,
      validFrom: null,
      through: [],
    },
    source,
    target,
    words: '',
    control: false,
    evidence: false,
  };
}

/** Steps from the subject, for words such as "two tiers up". */
function hopsOf(subject: PartyKey, visible: Visible): Map<PartyKey, number> {
  const hops = new Map<PartyKey, number>([[subject, 0]]);
  for (const key of visible.parties) {
    const via = visible.via.get(key);
    if (via) hops.set(key, (hops.get(via.near) ?? 0) + 1);
  }
  return hops;
}
