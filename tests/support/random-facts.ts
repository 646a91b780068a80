import fc from 'fast-check';
import type { EntityFact, RelationshipFact } from '../../graph/model/facts.ts';
import { entityKey, relationshipKey } from '../../graph/model/keys.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';

const PARTIES = 8;
const KINDS: readonly { kind: RelationshipKind; column: string }[] = [
  { kind: 'OWNS', column: 'share' },
  { kind: 'SUPPLIES', column: 'annualAmount' },
  { kind: 'GUARANTEES', column: 'amount' },
];

/** What a load may do next: describe a party, say something of two parties, or find that a relationship is gone. */
export type FactStep =
  | { readonly do: 'entity'; readonly fact: EntityFact }
  | { readonly do: 'relationship'; readonly fact: RelationshipFact }
  | { readonly do: 'close'; readonly key: string };

export const partyKeys = Array.from({ length: PARTIES }, (_, index) => entityKey('ENTERPRISE', `e${index}`));

const party = fc.constantFrom(...partyKeys);

const relationship = fc
  .record({
    pick: fc.constantFrom(...KINDS),
    subjectKey: party,
    objectKey: party,
    amount: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
    validFrom: fc.option(fc.integer({ min: 20_000, max: 20_010 }), { nil: undefined }),
    days: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
    label: fc.constantFrom('', 'A', 'B'),
  })
  .map(({ pick, subjectKey, objectKey, amount, validFrom, days, label }): RelationshipFact => {
    const discriminators = validFrom === undefined ? [] : [String(validFrom)];
    return {
      key: relationshipKey(pick.kind, subjectKey, objectKey, '', discriminators),
      kind: pick.kind,
      subjectKey,
      objectKey,
      validFrom,
      validTo: days === undefined ? undefined : (validFrom ?? 30_000) + days,
      properties: {
        ...(amount === undefined ? {} : { [pick.column]: amount }),
        ...(label === '' ? {} : { label }),
      },
    };
  });

const entity = fc
  .record({ key: party, name: fc.constantFrom('甲公司', '乙公司') })
  .map(({ key, name }): EntityFact => ({ key, kind: 'ENTERPRISE', name, properties: {} }));

/** A random sequence of steps over a few parties, so that versions, corrections and closings meet. */
export const factSteps: fc.Arbitrary<FactStep[]> = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: entity.map((fact): FactStep => ({ do: 'entity', fact })) },
    { weight: 6, arbitrary: relationship.map((fact): FactStep => ({ do: 'relationship', fact })) },
    { weight: 2, arbitrary: relationship.map((fact): FactStep => ({ do: 'close', key: fact.key })) },
  ),
  { maxLength: 30 },
);
