import type { Client } from 'urql';
import { CanvasExpandDocument, type PartyRef } from '../__generated__/operations.ts';
import { partiesOfLinks, toLink } from '../graphql/to-canvas.ts';
import type { Loaded } from '../state/canvas-events.ts';
import type { Opening } from '../state/canvas-types.ts';
import type { OpeningRef } from '../state/opening-key.ts';
import { parsePartyKey } from '../state/party-key.ts';
import { ask } from './ask.ts';

export const pageSize = 20;
const pageMax = 100;
const roundMax = 12;

export interface OpeningAnswer {
  opening: Opening;
  loaded: Loaded;
}

/** The next `count` relationships of one kind and side, beyond those of `known` that are drawn already. */
export async function loadOpening(
  client: Client,
  ref: OpeningRef,
  known: Opening | undefined,
  count: number,
  asOf: string | null,
): Promise<OpeningAnswer> {
  const party = parsePartyKey(ref.of);
  if (!party) throw new Error(`not a party: ${ref.of}`);
  const drawn = new Set(known?.links ?? []);
  const links: Opening['links'] = [];
  const loaded: Loaded = { parties: [], links: [] };
  let cursor = known?.cursor ?? null;
  let total = known?.total ?? null;
  let hidden = known?.hidden ?? null;
  for (let round = 0; round < roundMax && links.length < count; round++) {
    const first = Math.min(pageMax, cursor ? count - links.length : drawn.size + count - links.length);
    const page = await loadPage(client, party, ref, first, cursor, asOf);
    if (!page) break;
    total = page.totalCount;
    hidden = page.hidden;
    cursor = page.pageInfo.endCursor;
    const fresh = page.edges.map((edge) => edge.node).filter((node) => !drawn.has(node.key));
    for (const node of fresh) links.push(node.key);
    loaded.links.push(...fresh.map(toLink));
    loaded.parties.push(...partiesOfLinks(fresh));
    if (!page.pageInfo.hasNextPage) break;
  }
  const opening = {
    ...ref,
    links: [...drawn, ...links],
    total,
    hidden,
    cursor,
    base: known?.base ?? false,
    grown: true,
  };
  return { opening, loaded };
}

async function loadPage(
  client: Client,
  party: PartyRef,
  { kind, side }: OpeningRef,
  first: number,
  after: string | null,
  asOf: string | null,
) {
  const answer = await ask(client, CanvasExpandDocument, {
    ref: party,
    kinds: [kind],
    side,
    first,
    after,
    asOf,
  });
  return answer.party?.relationships;
}
