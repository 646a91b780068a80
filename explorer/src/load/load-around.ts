import {
  CanvasAmongDocument,
  CanvasNeighbourhoodDocument,
  type RelationshipKind,
} from '../__generated__/operations.ts';
import { compareWeight, partiesOfLinks, toLink, toParty } from '../graphql/to-canvas.ts';
import type { Link, Opening } from '../state/canvas-types.ts';
import { openingKey } from '../state/opening-key.ts';
import { type PartyKey, parsePartyKey, partyKey } from '../state/party-key.ts';
import { ask } from './ask.ts';
import { loadOpening } from './load-opening.ts';
import type { Subject, ViewAnswer, ViewRequest } from './view-request.ts';

/** How many of a kind are drawn before anyone asks: flows have columns to stand in, the rest share rows. */
const shownOfKind: Partial<Record<RelationshipKind, number>> = {
  SUPPLIES: 6,
  PAYS: 4,
  HOLDS_POSITION: 4,
  OWNS: 4,
  EMPLOYS: 2,
};
const shownOfOthers = 3;
const neighbourhoodMax = 60;

/** Every kind of relationship of one party, a few of each, so that a busy kind does not crowd out the rest. */
export async function loadAllKinds(request: ViewRequest, subject: Subject): Promise<ViewAnswer> {
  if (request.depth > 1) return loadNeighbourhood(request, subject, null, Math.min(request.depth, 3));
  const { client, asOf } = request;
  const kinds = subject.counts.filter(
    ({ kind, total }) => total > 0 && (kind !== 'POSSIBLE_SUPPLY' || request.includePossible),
  );
  const answers = await Promise.all(
    kinds.map(({ kind, side }) =>
      loadOpening(
        client,
        { of: request.subject, kind, side },
        undefined,
        shownOfKind[kind] ?? shownOfOthers,
        asOf,
      ),
    ),
  );
  const parties = answers.flatMap(({ loaded }) => loaded.parties);
  const links = answers.flatMap(({ loaded }) => loaded.links);
  const among = await loadAmong(request, [...parties.map((party) => party.key)], null);
  return {
    openings: answers.map(({ opening }) => ({ ...opening, base: true, grown: false })),
    extraParties: [],
    extraLinks: among.links.map((link) => link.key),
    controlLinks: [],
    loaded: { parties: [...parties, ...among.parties], links: [...links, ...among.links] },
    notes: [],
    asOf: null,
  };
}

/** Parties breadth first over some kinds: guarantees, or everything two hops out. */
export async function loadNeighbourhood(
  request: ViewRequest,
  subject: Subject,
  kinds: RelationshipKind[] | null,
  hops: number,
): Promise<ViewAnswer> {
  const { client, ref, asOf } = request;
  const { neighbourhood } = await ask(client, CanvasNeighbourhoodDocument, {
    ref,
    asOf,
    hops,
    kinds,
    limit: neighbourhoodMax,
  });
  const hopOf = new Map<PartyKey, number>(
    neighbourhood.items.map((item) => [partyKey(item.party), item.hop]),
  );
  hopOf.set(request.subject, 0);
  const links = neighbourhood.relationships.map(toLink).sort(compareWeight);
  const { openings, rest } = openingsByHop(links, hopOf);
  for (const opening of openings) {
    if (opening.of !== request.subject) continue;
    const count = subject.counts.find(({ kind, side }) => kind === opening.kind && side === opening.side);
    opening.total = count?.total ?? null;
    opening.hidden = count?.hidden ?? null;
  }
  return {
    openings,
    extraParties: [],
    extraLinks: rest.map((link) => link.key),
    controlLinks: [],
    loaded: {
      parties: [
        ...partiesOfLinks(neighbourhood.relationships),
        ...neighbourhood.items.map((item) => toParty(item.party)),
      ],
      links,
    },
    notes: neighbourhood.warnings.map(({ code, message }) => ({ code, message })),
    asOf: neighbourhood.asOf,
  };
}

/** Links from one hop to the next belong to the nearer party; links within a hop lie over the rest. */
export function openingsByHop(links: readonly Link[], hopOf: ReadonlyMap<PartyKey, number>) {
  const openings = new Map<string, Opening>();
  const rest: Link[] = [];
  for (const link of links) {
    const [s, o] = [hopOf.get(link.subject) ?? 99, hopOf.get(link.object) ?? 99];
    if (s === o || link.kind === 'COMPOUNDED') {
      rest.push(link);
      continue;
    }
    const side = s < o ? ('SUBJECT' as const) : ('OBJECT' as const);
    const ref = { of: s < o ? link.subject : link.object, kind: link.kind, side };
    const empty = { ...ref, links: [], total: null, hidden: null, cursor: null, base: true, grown: false };
    const opening = openings.get(openingKey(ref)) ?? empty;
    opening.links.push(link.key);
    openings.set(openingKey(ref), opening);
  }
  return { openings: [...openings.values()], rest };
}

/** Links between parties that are on the canvas already. */
export async function loadAmong(
  { client, asOf }: Pick<ViewRequest, 'client' | 'asOf'>,
  parties: readonly PartyKey[],
  kinds: RelationshipKind[] | null,
) {
  const refs = [...new Set(parties)].flatMap((key) => parsePartyKey(key) ?? []).slice(0, 500);
  if (refs.length < 2) return { links: [], parties: [] };
  const { relationshipsAmong } = await ask(client, CanvasAmongDocument, { refs, kinds, asOf });
  const drawable = relationshipsAmong.filter((link) => link.kind !== 'POSSIBLE_SUPPLY');
  return { links: drawable.map(toLink), parties: partiesOfLinks(drawable) };
}
