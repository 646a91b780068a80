import type { Client } from 'urql';
import type { PartyRef } from '../__generated__/operations.ts';
import type { Loaded } from '../state/canvas-events.ts';
import type { Count, Note, Opening, Party, View } from '../state/canvas-types.ts';
import type { PartyKey } from '../state/party-key.ts';

export interface ViewRequest {
  client: Client;
  ref: PartyRef;
  subject: PartyKey;
  view: View;
  asOf: string | null;
  depth: number;
  includePossible: boolean;
}

/** What a view's queries bring, before it becomes a document. */
export interface ViewAnswer {
  openings: Opening[];
  extraParties: PartyKey[];
  extraLinks: string[];
  controlLinks: string[];
  loaded: Loaded;
  notes: Note[];
  asOf: string | null;
}

export interface Subject {
  party: Party;
  counts: Count[];
}
