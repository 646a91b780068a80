import type { EntityKind } from './entity-kind.ts';

/** What a numeric column of a relationship holds. `share` is an integer of 1e-9, `fen` an integer of 1/100 yuan, `number` any number. */
export type Quantity = 'share' | 'fen' | 'count' | 'day' | 'number';

/** Everything that storage, image and API need to know of one kind of relationship. */
export interface RelationshipKindDefinition {
  readonly subject: readonly EntityKind[];
  readonly object: readonly EntityKind[];
  /** Numeric properties, each a column of the image; the first one is the weight by which neighbours are ranked. */
  readonly columns: Readonly<Record<string, Quantity>>;
  /** Whether anybody may know of it (registers, markets) or only those who may see an end in full. */
  readonly isPublic: boolean;
}

const PARTY: readonly EntityKind[] = ['ENTERPRISE', 'PERSON', 'STATE', 'UNKNOWN'];
const ENTERPRISE: readonly EntityKind[] = ['ENTERPRISE'];
const PERSON: readonly EntityKind[] = ['PERSON'];

function define(
  subject: readonly EntityKind[],
  object: readonly EntityKind[],
  isPublic: boolean,
  columns: Readonly<Record<string, Quantity>> = {},
): RelationshipKindDefinition {
  return { subject, object, columns, isPublic };
}

/** Read each as a sentence: subject KIND object. The order is the code that the image stores: append only. */
export const RELATIONSHIP_DEFINITIONS = {
  OWNS: define(PARTY, ENTERPRISE, true, {
    share: 'share',
    shareMin: 'share',
    shareMax: 'share',
    votingShare: 'share',
    votingMin: 'share',
    votingMax: 'share',
    roleCode: 'count',
  }),
  CONTROLS_BY_AGREEMENT: define(PARTY, ENTERPRISE, true),
  ACTS_IN_CONCERT_WITH: define(PARTY, PARTY, true),
  HOLDS_POSITION: define(PERSON, ENTERPRISE, true),
  RELATED_TO: define(PERSON, PERSON, false),
  GUARANTEES: define(PARTY, PARTY, false, { amount: 'fen', outstanding: 'fen' }),
  SUPPLIES: define(ENTERPRISE, ENTERPRISE, false, {
    annualAmount: 'fen',
    activeMonths: 'count',
    inflowShare: 'share',
    paymentGap: 'count',
    quarterChange: 'number',
    prepaidShare: 'share',
  }),
  POSSIBLE_SUPPLY: define(ENTERPRISE, ENTERPRISE, true),
  PAYS: define(PARTY, PARTY, false, { amount: 'fen', payments: 'count' }),
  EMPLOYS: define(ENTERPRISE, PERSON, false),
  IN_INDUSTRY: define(ENTERPRISE, ['INDUSTRY'], true),
  INDUSTRY_UNDER: define(['INDUSTRY'], ['INDUSTRY'], true),
  MAKES: define(ENTERPRISE, ['GOODS'], true, { revenueShare: 'share' }),
  NEEDS: define(ENTERPRISE, ['GOODS'], true, { revenueShare: 'share' }),
  MADE_FROM: define(['GOODS'], ['GOODS'], true),
  GOODS_UNDER: define(['GOODS'], ['GOODS'], true),
  LINK_OF: define(['CHAIN_LINK'], ['CHAIN'], true),
  LINK_UNDER: define(['CHAIN_LINK'], ['CHAIN_LINK'], true),
  FEEDS: define(['CHAIN_LINK'], ['CHAIN_LINK'], true),
  SITS_IN: define(ENTERPRISE, ['CHAIN_LINK'], true),
  HOLDS: define(PARTY, ['PRODUCT'], false, { balance: 'fen', since: 'day', maturesOn: 'day' }),
  CUSTOMER_OF: define(PARTY, ['ORG_UNIT'], false, { since: 'day' }),
  MANAGED_BY: define(PARTY, ['EMPLOYEE'], false),
  WORKS_AT: define(['EMPLOYEE'], ['ORG_UNIT'], false),
  UNIT_OF: define(['ORG_UNIT'], ['ORG_UNIT'], false),
  HAS_ACCOUNT: define(PARTY, ['ACCOUNT'], false),
  OWES: define(PARTY, ['EXPOSURE_CLASS'], false, {
    netExposure: 'fen',
    creditLimit: 'fen',
    balance: 'fen',
    expiresOn: 'day',
  }),
  IS_EMPLOYEE: define(PERSON, ['EMPLOYEE'], false),
  SAME_AS: define(PARTY, PARTY, false),
  POSSIBLY_SAME_AS: define(PARTY, PARTY, false),
  HAS_METRIC: define(PARTY, ['METRIC'], false, { value: 'number', amount: 'fen' }),
  HAS_EVENT: define(PARTY, ['EVENT_TYPE'], false, { amount: 'fen', occurredOn: 'day' }),
  HAS_TAG: define(PARTY, ['TAG'], false),
  HOLDS_PATENT: define(ENTERPRISE, ['PATENT'], true, {
    claims: 'count',
    filedOn: 'day',
    publishedOn: 'day',
    grantedOn: 'day',
    endsOn: 'day',
    kindCode: 'count',
    familySize: 'count',
    citationsAsOf: 'day',
  }),
  CITED_BY: define(['PATENT'], ['PATENT'], true, { citedOn: 'day' }),
  HAS_GOODS_EVENT: define(['GOODS'], ['EVENT_TYPE'], true, {
    ratio: 'number',
    occurredOn: 'day',
    directionCode: 'count',
  }),
} as const satisfies Record<string, RelationshipKindDefinition>;

export type RelationshipKind = keyof typeof RELATIONSHIP_DEFINITIONS;

export const RELATIONSHIP_KINDS = Object.keys(RELATIONSHIP_DEFINITIONS) as RelationshipKind[];

/** The definition of a kind, with its columns as plain strings. */
export function relationshipDefinition(kind: RelationshipKind): RelationshipKindDefinition {
  return RELATIONSHIP_DEFINITIONS[kind];
}
