/** What a node of the graph can be. The order is the code that the image stores: append only. */
export const ENTITY_KINDS = [
  'ENTERPRISE',
  'PERSON',
  'STATE',
  'UNKNOWN',
  'GOODS',
  'INDUSTRY',
  'CHAIN',
  'CHAIN_LINK',
  'PRODUCT',
  'ORG_UNIT',
  'EMPLOYEE',
  'ACCOUNT',
  'EXPOSURE_CLASS',
  'METRIC',
  'EVENT_TYPE',
  'TAG',
  'PATENT',
] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The kinds that can own, owe, guarantee and trade. */
export const PARTY_KINDS = ['ENTERPRISE', 'PERSON', 'STATE', 'UNKNOWN'] as const;

export type PartyKind = (typeof PARTY_KINDS)[number];

const codes = new Map<string, number>(ENTITY_KINDS.map((kind, code) => [kind, code]));

/** The image's code of a kind. Throws when the kind is none of ours. */
export function entityKindCode(kind: EntityKind): number {
  const code = codes.get(kind);
  if (code === undefined) throw new RangeError(`entity kind ${kind} is unknown`);
  return code;
}

export function isPartyKind(kind: string): kind is PartyKind {
  return (PARTY_KINDS as readonly string[]).includes(kind);
}

/** The label a kind has in Neo4j, for example `ChainLink`. */
export function entityLabel(kind: EntityKind): string {
  return kind
    .toLowerCase()
    .split('_')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('');
}
