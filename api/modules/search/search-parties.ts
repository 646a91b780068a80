import { isPartyKind } from '../../../graph/model/entity-kind.ts';
import { parseEntityKey } from '../../../graph/model/keys.ts';
import { type SearchHit, searchText } from '../../../graph/neo4j/search-text-index.ts';
import type { MatchKind } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { PartySource } from '../../sources.ts';
import { findPartySource } from '../parties/party-source.ts';
import { rankHit } from './rank-hit.ts';

export interface RankedParty {
  readonly party: PartySource;
  readonly matchedOn: MatchKind;
  readonly matchedText: string;
  readonly score: number;
}

const CANDIDATES_MAX = 200;

/**
 * Parties that a text finds, best first, each with why. A party that the viewer may only see as a stub is found by its full
 * name alone; a hidden one is not found.
 */
export async function searchParties(
  context: RequestContext,
  text: string,
  kinds: readonly string[] | undefined,
): Promise<RankedParty[]> {
  const hits = await searchText(context.services.connection, text, CANDIDATES_MAX);
  const best = new Map<number, RankedParty>();
  for (const hit of hits) {
    const ranked = rankParty(context, text, hit, kinds);
    if (ranked === undefined) continue;
    const known = best.get(ranked.party.no);
    if (known === undefined || known.score < ranked.score) best.set(ranked.party.no, ranked);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.party.no - b.party.no);
}

function rankParty(
  context: RequestContext,
  text: string,
  hit: SearchHit,
  kinds: readonly string[] | undefined,
): RankedParty | undefined {
  const { kind } = parseEntityKey(hit.key);
  if (!isPartyKind(kind) || (kinds !== undefined && !kinds.includes(kind))) return undefined;
  const no = context.today.findEntity(hit.key);
  const party = no === undefined ? undefined : findPartySource(context, no);
  if (no === undefined || party === undefined) return undefined;
  const match = rankHit(text, party.access === 'STUB' ? ofFullName(hit) : hit);
  if (match === undefined || (party.access === 'STUB' && !match.isFullName)) return undefined;
  const isCustomer = context.today.countOut('CUSTOMER_OF', no) > 0;
  return {
    party,
    matchedOn: match.matchedOn,
    matchedText: match.matchedText,
    score: Math.min(1, match.score + (isCustomer && party.access === 'FULL' ? 0.01 : 0)),
  };
}

/** A hit by its full name alone: that a short name fits better must not hide it. */
function ofFullName(hit: SearchHit): SearchHit {
  return { ...hit, texts: hit.texts.filter(({ kind }) => kind === 'FULL') };
}
