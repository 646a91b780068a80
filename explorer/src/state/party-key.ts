import type { PartyKind, PartyRef } from '../__generated__/operations.ts';

/** `KIND:sourceId`: how the canvas and the address bar name a party. Source ids may hold colons themselves. */
export type PartyKey = string;

const kinds: readonly PartyKind[] = ['ENTERPRISE', 'PERSON', 'STATE', 'UNKNOWN'];

export function partyKey(ref: PartyRef): PartyKey {
  return `${ref.kind}:${ref.sourceId}`;
}

export function parsePartyKey(key: PartyKey): PartyRef | undefined {
  const at = key.indexOf(':');
  const kind = kinds.find((k) => k === key.slice(0, at));
  const sourceId = key.slice(at + 1);
  return kind && sourceId ? { kind, sourceId } : undefined;
}
