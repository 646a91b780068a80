import type { RelationshipKind, Side } from '../__generated__/operations.ts';
import type { CanvasDoc, CanvasState, Link, Opening } from './canvas-types.ts';
import { openingKey } from './opening-key.ts';
import type { PartyKey } from './party-key.ts';

/** Beside whom a party came onto the canvas, and through what. */
export interface Via {
  near: PartyKey;
  kind: RelationshipKind;
  /** The side on which `near` stands. */
  side: Side;
}

export interface Visible {
  parties: PartyKey[];
  links: string[];
  /** Openings whose party is on the canvas and not folded. */
  openings: Opening[];
  /** Openings of which more could be shown: one group node each. */
  rests: { key: string; opening: Opening; rest: number }[];
  via: Map<PartyKey, Via>;
}

/**
 * What is on the canvas: everything reachable from the subject over openings of parties that are not folded, and the
 * lit evidence. Folding one party therefore takes away what only it brought, and nothing else.
 */
export function computeVisible(state: Pick<CanvasState, 'links'>, doc: CanvasDoc): Visible {
  const parties = new Set<PartyKey>([doc.subject]);
  const links = new Set<string>();
  const openings: Opening[] = [];
  const via = new Map<PartyKey, Via>();
  const folded = new Set(doc.folded);
  const byParty = Map.groupBy(doc.openings, (opening) => opening.of);
  const queue: PartyKey[] = [];
  const reach = (key: PartyKey, by?: Via) => {
    if (parties.has(key) && key !== doc.subject) return;
    if (key === doc.subject && by) return;
    parties.add(key);
    queue.push(key);
    if (by) via.set(key, by);
  };
  const follow = () => {
    for (let party = queue.shift(); party; party = queue.shift()) {
      if (folded.has(party)) continue;
      for (const opening of byParty.get(party) ?? []) {
        openings.push(opening);
        for (const key of opening.links) {
          const link = state.links[key];
          if (!link) continue;
          links.add(key);
          reach(otherEnd(link, party), { near: party, kind: opening.kind, side: opening.side });
        }
      }
    }
  };
  reach(doc.subject);
  if (!folded.has(doc.subject)) {
    for (const key of doc.extraParties) reach(key, { near: doc.subject, kind: 'OWNS', side: 'OBJECT' });
  }
  follow();
  reachEvidence(state, doc, parties, reach, follow);
  const both = (link: Link | undefined) => link && parties.has(link.subject) && parties.has(link.object);
  for (const key of [...doc.extraLinks, ...(doc.evidence?.links ?? [])])
    if (both(state.links[key])) links.add(key);
  const rests = openings.flatMap((opening) => {
    const rest = (opening.total ?? opening.links.length) - opening.links.length;
    return rest > 0 ? [{ key: openingKey(opening), opening, rest }] : [];
  });
  return { parties: [...parties], links: [...links], openings, rests, via };
}

/** Evidence comes in along its own links, so that each party knows beside whom it stands. */
function reachEvidence(
  state: Pick<CanvasState, 'links'>,
  doc: CanvasDoc,
  parties: ReadonlySet<PartyKey>,
  reach: (key: PartyKey, by?: Via) => void,
  follow: () => void,
): void {
  if (!doc.evidence) return;
  const links = doc.evidence.links.flatMap((key) => state.links[key] ?? []);
  for (let round = 0; round < links.length; round++) {
    const open = links.find((link) => parties.has(link.subject) !== parties.has(link.object));
    if (!open) break;
    const near = parties.has(open.subject) ? open.subject : open.object;
    const kind = open.kind === 'COMPOUNDED' ? 'OWNS' : open.kind;
    reach(otherEnd(open, near), { near, kind, side: near === open.subject ? 'SUBJECT' : 'OBJECT' });
  }
  for (const key of doc.evidence.parties) reach(key, { near: doc.subject, kind: 'OWNS', side: 'SUBJECT' });
  follow();
}

export function otherEnd(link: Pick<Link, 'subject' | 'object'>, party: PartyKey): PartyKey {
  return link.subject === party ? link.object : link.subject;
}
