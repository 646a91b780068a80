import {
  type CanvasLinkFragment,
  CanvasOwnershipDocument,
  type CanvasOwnershipQuery,
} from '../__generated__/operations.ts';
import { compareWeight, partiesOfLinks, toLink, toParty } from '../graphql/to-canvas.ts';
import type { Link, Opening } from '../state/canvas-types.ts';
import { openingKey } from '../state/opening-key.ts';
import { type PartyKey, partyKey } from '../state/party-key.ts';
import { ask } from './ask.ts';
import type { Subject, ViewAnswer, ViewRequest } from './view-request.ts';

const heldShownMax = 5;
const ownersShownMax = 14;
const compoundedMax = 4;
const layersMax = 4;
const worthDrawing = 0.1;

type OwnershipParty = NonNullable<CanvasOwnershipQuery['party']>;
type Owner = OwnershipParty['owners']['items'][number];

/** Owners through all layers above, along their weightiest walks; what it holds directly below. */
export async function loadOwnership(request: ViewRequest, subject: Subject): Promise<ViewAnswer> {
  const { client, ref, asOf } = request;
  const { party } = await ask(client, CanvasOwnershipDocument, { ref, asOf, heldFirst: heldShownMax });
  if (!party) throw new Error(`no party ${request.subject}`);
  const above = withinLayers(upwards(party), request.subject);
  const held = party.held.edges.map((edge) => edge.node);
  const drawn = new Set(above.map((link) => partyKey(link.subject)));
  const compounded = compoundedLinks(party, request.subject, above);
  const controlled = party.controllers.items.flatMap((item) => item.evidence.relationships);
  const links = [...above, ...held, ...controlled].map(toLink);
  const openings = [...openingsAbove(above.map(toLink)), heldOf(request.subject, party)];
  for (const opening of openings) if (opening.of === request.subject) withTotals(opening, subject);
  return {
    openings: openings.filter((opening) => opening.links.length > 0),
    extraParties: compounded.map((link) => link.subject).filter((key) => !drawn.has(key)),
    extraLinks: [...compounded.map((link) => link.key), ...controlled.map((link) => link.key)],
    controlLinks: controlled.map((link) => link.key),
    loaded: {
      parties: [
        ...partiesOfLinks([...above, ...held, ...controlled]),
        ...party.owners.items.map((item) => toParty(item.owner)),
        ...party.controllers.items.map((item) => toParty(item.party)),
      ],
      links: [...links, ...compounded],
    },
    notes: [...party.owners.warnings, ...party.controllers.warnings].map(({ code, message }) => ({
      code,
      message,
    })),
    asOf: party.owners.asOf,
  };
}

/** The walks of the largest owners, until the picture holds enough parties to read. */
function upwards(party: OwnershipParty): CanvasLinkFragment[] {
  const links = new Map<string, CanvasLinkFragment>();
  const parties = new Set<PartyKey>();
  for (const item of [...party.owners.items].sort((a, b) => b.share - a.share)) {
    if (parties.size >= ownersShownMax) break;
    for (const link of item.evidence.relationships) {
      links.set(link.key, link);
      parties.add(partyKey(link.subject));
    }
  }
  return [...links.values()];
}

/** Walks around a cycle climb on and on: a picture that can be read stops at a layer, and the dashed line says the rest. */
export function withinLayers<L extends Pick<CanvasLinkFragment, 'subject' | 'object'>>(
  links: readonly L[],
  subject: PartyKey,
): L[] {
  const reached = new Set<PartyKey>([subject]);
  const kept = new Set<L>();
  for (let layer = 0; layer < layersMax; layer++) {
    const next = links.filter((link) => reached.has(partyKey(link.object)));
    for (const link of next) kept.add(link);
    for (const link of next) reached.add(partyKey(link.subject));
  }
  return links.filter((link) => kept.has(link));
}

function openingsAbove(links: Link[]): Opening[] {
  const openings = new Map<string, Opening>();
  for (const link of [...links].sort(compareWeight)) {
    if (link.kind === 'COMPOUNDED') continue;
    const ref = { of: link.object, kind: link.kind, side: 'OBJECT' as const };
    const opening = openings.get(openingKey(ref)) ?? {
      ...ref,
      links: [],
      total: null,
      hidden: null,
      cursor: null,
      base: true,
      grown: false,
    };
    opening.links.push(link.key);
    openings.set(openingKey(ref), opening);
  }
  return [...openings.values()];
}

function heldOf(subject: PartyKey, { held }: OwnershipParty): Opening {
  return {
    of: subject,
    kind: 'OWNS',
    side: 'SUBJECT',
    links: held.edges.map((edge) => edge.node.key),
    total: held.totalCount,
    hidden: held.hidden,
    cursor: held.pageInfo.endCursor,
    base: true,
    grown: false,
  };
}

function withTotals(opening: Opening, subject: Subject): void {
  const count = subject.counts.find(({ kind, side }) => kind === opening.kind && side === opening.side);
  opening.total ??= count?.total ?? null;
  opening.hidden ??= count?.hidden ?? null;
}

/** One dashed link for each larger owner whose share is not simply a direct one; the unknown rest among them. */
function compoundedLinks(party: OwnershipParty, subject: PartyKey, above: CanvasLinkFragment[]): Link[] {
  const drawn = new Set(above.map((link) => partyKey(link.subject)));
  const isDrawn = (item: Owner) => item.owner.kind === 'UNKNOWN' || drawn.has(partyKey(item.owner));
  return party.owners.items
    .filter((item) => isDrawn(item) || item.share >= worthDrawing)
    .filter((item) => item.directShare === null || Math.abs(item.directShare - item.share) > 1e-6)
    .sort(
      (a, b) => Number(b.owner.kind === 'UNKNOWN') - Number(a.owner.kind === 'UNKNOWN') || b.share - a.share,
    )
    .slice(0, compoundedMax)
    .map((item) => ({
      key: `COMPOUNDED|${partyKey(item.owner)}|${subject}`,
      kind: 'COMPOUNDED',
      subject: partyKey(item.owner),
      object: subject,
      amountFen: null,
      outstandingFen: null,
      share: item.share,
      low: item.low,
      high: item.high,
      label: null,
      confidence: null,
      evidenceSource: null,
      validFrom: null,
      through: [],
    }));
}
