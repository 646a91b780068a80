import { hash } from 'node:crypto';
import { ENTITY_KINDS, type EntityKind } from './entity-kind.ts';
import type { RelationshipKind } from './relationship-kind.ts';

const LETTERS: Record<EntityKind, string> = {
  ENTERPRISE: 'E',
  PERSON: 'P',
  STATE: 'S',
  UNKNOWN: 'U',
  GOODS: 'G',
  INDUSTRY: 'I',
  CHAIN: 'C',
  CHAIN_LINK: 'L',
  PRODUCT: 'D',
  ORG_UNIT: 'O',
  EMPLOYEE: 'M',
  ACCOUNT: 'A',
  EXPOSURE_CLASS: 'X',
  METRIC: 'K',
  EVENT_TYPE: 'V',
  TAG: 'T',
  PATENT: 'N',
};
const KINDS = new Map(ENTITY_KINDS.map((kind) => [LETTERS[kind], kind]));

/** Bytes of a relationship key: 96 bits, so that a billion relationships collide with a probability below 1e-11. */
export const RELATIONSHIP_KEY_BYTES = 12;

/** The characters of relationship keys; since keys are hashes, equally many begin with each. */
export const RELATIONSHIP_KEY_CHARACTERS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
];

/** The key of an entity: `E:chainkg:600765` is the enterprise 600765 of the source chainkg. */
export function entityKey(kind: EntityKind, sourceId: string): string {
  return `${LETTERS[kind]}:${sourceId}`;
}

/** Takes an entity key apart. Throws when it is none. */
export function parseEntityKey(key: string): { kind: EntityKind; sourceId: string } {
  const kind = KINDS.get(key[0]);
  if (kind === undefined || key[1] !== ':') throw new RangeError(`"${key}" is not an entity key`);
  return { kind, sourceId: key.slice(2) };
}

/**
 * The key of a relationship: a hash of what identifies it, 16 characters of base64url.
 * `discriminators` are the values that tell apart several relationships of one kind between the same ends
 * (share class, guarantee id, position, start of the period).
 */
export function relationshipKey(
  kind: RelationshipKind,
  subjectKey: string,
  objectKey: string,
  namespace = '',
  discriminators: readonly string[] = [],
): string {
  const identity = [kind, subjectKey, objectKey, namespace, ...discriminators].join('\u0000');
  return hash('sha256', identity, 'base64url').slice(0, (RELATIONSHIP_KEY_BYTES * 4) / 3);
}
