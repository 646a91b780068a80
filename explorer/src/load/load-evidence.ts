import type { Client } from 'urql';
import {
  CanvasEvidenceDocument,
  type CanvasEvidenceQuery,
  type Language,
} from '../__generated__/operations.ts';
import { partiesOfLinks, toLink, toParty } from '../graphql/to-canvas.ts';
import type { Loaded } from '../state/canvas-events.ts';
import type { LitEvidence } from '../state/canvas-types.ts';
import { partyKey } from '../state/party-key.ts';
import { ask } from './ask.ts';

export interface LoadedEvidence {
  opportunity: NonNullable<CanvasEvidenceQuery['opportunity']>;
  evidence: LitEvidence;
  loaded: Loaded;
}

/** The parties and relationships that one opportunity rests on. */
export async function loadEvidence(
  client: Client,
  id: string,
  language: Language,
): Promise<LoadedEvidence | undefined> {
  const { opportunity } = await ask(client, CanvasEvidenceDocument, { id, language });
  if (!opportunity) return undefined;
  const { parties, relationships, hidden } = opportunity.evidence;
  const loaded = {
    parties: [...partiesOfLinks(relationships), ...parties.map(toParty)],
    links: relationships.map(toLink),
  };
  const keys = new Set([partyKey(opportunity.subject), ...loaded.parties.map((party) => party.key)]);
  const known = new Set(loaded.parties.map((party) => party.key));
  return {
    opportunity,
    evidence: {
      opportunityId: id,
      parties: [...keys].filter((key) => known.has(key)),
      links: loaded.links.map((link) => link.key),
      hidden,
    },
    loaded,
  };
}
