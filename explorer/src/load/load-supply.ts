import { CanvasSupplyDocument, type SupplyAnswerFragment } from '../__generated__/operations.ts';
import { compareWeight, partiesOfLinks, toCounts, toLink, toParty } from '../graphql/to-canvas.ts';
import type { Count, Link, Note, Opening } from '../state/canvas-types.ts';
import { type OpeningRef, openingKey } from '../state/opening-key.ts';
import { type PartyKey, partyKey } from '../state/party-key.ts';
import { otherEnd } from '../state/visible.ts';
import { ask } from './ask.ts';
import { loadOpening } from './load-opening.ts';
import type { Subject, ViewAnswer, ViewRequest } from './view-request.ts';

/** How many of a party's suppliers or buyers are drawn before anyone asks for more: at the first tier, and beyond. */
const ringMax = 12;
const shownMax = { first: 6, beyond: 3, possible: 4 };

/** Suppliers to the left, buyers to the right, and above and below the few who own it or whom it vouches for. */
export async function loadSupply(request: ViewRequest, subject: Subject): Promise<ViewAnswer> {
  const { client, ref, asOf, depth, includePossible } = request;
  const around: OpeningRef[] = [
    { of: request.subject, kind: 'OWNS', side: 'OBJECT' },
    { of: request.subject, kind: 'GUARANTEES', side: 'SUBJECT' },
  ];
  const has = (opening: OpeningRef) =>
    subject.counts.some(
      ({ kind, side, total }) => kind === opening.kind && side === opening.side && total > 0,
    );
  const [supply, ...context] = await Promise.all([
    ask(client, CanvasSupplyDocument, { ref, asOf, depth, includePossible, first: 100 }),
    ...around.filter(has).map((opening) => loadOpening(client, opening, undefined, 2, asOf)),
  ]);
  const enterprise = supply.party && 'upstream' in supply.party ? supply.party : undefined;
  const answer: ViewAnswer = {
    openings: context.map(({ opening }) => ({ ...opening, base: true, grown: false })),
    extraParties: [],
    extraLinks: [],
    controlLinks: [],
    loaded: {
      parties: context.flatMap(({ loaded }) => loaded.parties),
      links: context.flatMap(({ loaded }) => loaded.links),
      counts: {},
    },
    notes: [],
    asOf: enterprise?.upstream.asOf ?? null,
  };
  for (const side of ['OBJECT', 'SUBJECT'] as const) {
    const tiers = side === 'OBJECT' ? enterprise?.upstream : enterprise?.downstream;
    if (!tiers) continue;
    addTiers(answer, request.subject, subject.counts, tiers, side);
    if (tiers.shown < tiers.total) await fillTiers(answer, request, side);
  }
  return answer;
}

/** An answer that was cut ends within its first tiers; what lies beyond what is drawn of them is then asked for one by one. */
async function fillTiers(
  answer: ViewAnswer,
  request: ViewRequest,
  side: 'OBJECT' | 'SUBJECT',
): Promise<void> {
  let ring: PartyKey[] = [request.subject];
  const drawn = new Set<PartyKey>(ring);
  for (let tier = 1; tier < request.depth; tier++) {
    const links = new Map(answer.loaded.links.map((link) => [link.key, link]));
    const isOf = (key: PartyKey) => (opening: Opening) =>
      opening.of === key && opening.side === side && opening.kind === 'SUPPLIES';
    ring = ring
      .flatMap((key) =>
        answer.openings.filter(isOf(key)).flatMap((opening) => opening.links.map((link) => ({ key, link }))),
      )
      .flatMap(({ key, link }) => (links.has(link) ? [otherEnd(links.get(link)!, key)] : []))
      .filter((key) => !drawn.has(key) && drawn.add(key))
      .slice(0, ringMax);
    const bare = ring.filter((key) => !answer.openings.some(isOf(key)));
    const found = await Promise.all(
      bare.map((of) =>
        loadOpening(request.client, { of, kind: 'SUPPLIES', side }, undefined, shownMax.beyond, request.asOf),
      ),
    );
    for (const { opening, loaded } of found) {
      if (opening.links.length === 0) continue;
      answer.openings.push({ ...opening, base: true, grown: false });
      answer.loaded.links.push(...loaded.links);
      answer.loaded.parties.push(...loaded.parties);
    }
  }
}

function addTiers(
  answer: ViewAnswer,
  subject: PartyKey,
  subjectCounts: Count[],
  tiers: SupplyAnswerFragment,
  side: 'OBJECT' | 'SUBJECT',
): void {
  const counts = new Map<PartyKey, Count[]>([[subject, subjectCounts]]);
  const depths = new Map<PartyKey, number>([[subject, 0]]);
  const openings = new Map<string, Opening>();
  const links: Link[] = [];
  for (const item of [...tiers.items].sort((a, b) => a.depth - b.depth)) {
    const key = partyKey(item.party);
    counts.set(key, toCounts(item.party.relationshipCounts));
    if (!depths.has(key)) depths.set(key, item.depth);
    answer.loaded.parties.push(toParty(item.party), ...partiesOfLinks(item.relationships));
    links.push(...item.relationships.map(toLink));
  }
  for (const link of links.sort(compareWeight)) {
    const nearer = side === 'OBJECT' ? link.object : link.subject;
    const [near, far] = [depths.get(nearer), depths.get(otherEnd(link, nearer))];
    if (near === undefined || far !== near + 1) continue;
    const ref: OpeningRef = { of: nearer, kind: link.kind as Opening['kind'], side };
    const opening = openings.get(openingKey(ref)) ?? openOf(ref, counts.get(nearer));
    openings.set(openingKey(ref), opening);
    const max =
      link.kind === 'POSSIBLE_SUPPLY' ? shownMax.possible : near === 0 ? shownMax.first : shownMax.beyond;
    if (opening.links.length < max && !opening.links.includes(link.key)) opening.links.push(link.key);
    answer.loaded.links.push(link);
  }
  answer.openings.push(...openings.values());
  Object.assign(answer.loaded.counts!, Object.fromEntries(counts));
  answer.notes.push(...notesOf(tiers));
}

function openOf(ref: OpeningRef, counts: Count[] | undefined): Opening {
  const count = counts?.find(({ kind, side }) => kind === ref.kind && side === ref.side);
  return {
    ...ref,
    links: [],
    total: count?.total ?? null,
    hidden: count?.hidden ?? null,
    cursor: null,
    base: true,
    grown: false,
  };
}

function notesOf(tiers: SupplyAnswerFragment): Note[] {
  return tiers.warnings.map(({ code, message }) => ({ code, message }));
}
