import type { Client } from 'urql';
import { CanvasSupplyDocument, type SupplyAnswerFragment } from '../__generated__/operations.ts';
import { toLink, toParty } from '../graphql/to-canvas.ts';
import type { Link, Opening } from '../state/canvas-types.ts';
import type { OpeningRef } from '../state/opening-key.ts';
import { type PartyKey, parsePartyKey, partyKey } from '../state/party-key.ts';
import { ask } from './ask.ts';
import type { OpeningAnswer } from './load-opening.ts';

type Item = SupplyAnswerFragment['items'][number];

const itemsMax = 100;

/** Supply that goods alone suggest has no relationship of its own to show: a link of ours stands for it. */
export function possibleLinks(item: Item, subject: PartyKey, side: 'OBJECT' | 'SUBJECT'): Link[] {
  if (item.relationships.length > 0) return item.relationships.map(toLink);
  if (!item.possible || item.depth > 1) return [];
  const other = partyKey(item.party);
  const [supplier, buyer] = side === 'OBJECT' ? [other, subject] : [subject, other];
  return [
    {
      key: `POSSIBLE_SUPPLY|${supplier}|${buyer}`,
      kind: 'POSSIBLE_SUPPLY',
      subject: supplier,
      object: buyer,
      amountFen: null,
      outstandingFen: null,
      share: null,
      low: null,
      high: null,
      label: null,
      confidence: null,
      evidenceSource: null,
      validFrom: null,
      through: [],
    },
  ];
}

/** The next possible suppliers or buyers of a party. */
export async function loadPossible(
  client: Client,
  ref: OpeningRef,
  known: Opening | undefined,
  count: number,
  asOf: string | null,
): Promise<OpeningAnswer> {
  const party = parsePartyKey(ref.of);
  if (!party) throw new Error(`not a party: ${ref.of}`);
  const query = { ref: party, asOf, depth: 1, includePossible: true, first: itemsMax };
  const answer = (await ask(client, CanvasSupplyDocument, query)).party;
  const side = ref.side === 'OBJECT' ? 'OBJECT' : 'SUBJECT';
  const found = answer && 'upstream' in answer ? answer[side === 'OBJECT' ? 'upstream' : 'downstream'] : null;
  const drawn = new Set(known?.links ?? []);
  const fresh = (found?.items ?? [])
    .filter((item) => item.possible)
    .map((item) => ({ item, link: possibleLinks(item, ref.of, side)[0] }))
    .filter(({ link }) => link && !drawn.has(link.key))
    .slice(0, count);
  const links = fresh.flatMap(({ link }) => link ?? []);
  const shown = [...drawn, ...links.map((link) => link.key)];
  return {
    opening: {
      ...ref,
      links: shown,
      total: links.length > 0 ? (known?.total ?? null) : shown.length,
      hidden: found?.hidden ?? null,
      cursor: null,
      base: known?.base ?? false,
      grown: true,
    },
    loaded: { parties: fresh.map(({ item }) => toParty(item.party)), links },
  };
}
