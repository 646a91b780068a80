import type { RelationshipKind, Side } from '../__generated__/operations.ts';
import type { PartyKey } from './party-key.ts';

export interface OpeningRef {
  of: PartyKey;
  kind: RelationshipKind;
  side: Side;
}

/** `KIND.SIDE@PARTY`, also the id of the node that stands for the rest. */
export function openingKey({ of, kind, side }: OpeningRef): string {
  return `${kind}.${side}@${of}`;
}

export function parseOpeningKey(key: string): OpeningRef | undefined {
  const match = /^([A-Z_]+)\.(SUBJECT|OBJECT|BOTH)@(.+)$/.exec(key);
  return match
    ? { kind: match[1] as RelationshipKind, side: match[2] as Side, of: match[3] as PartyKey }
    : undefined;
}

export function isOpeningKey(id: string): boolean {
  return /^[A-Z_]+\.(SUBJECT|OBJECT|BOTH)@/.test(id);
}
