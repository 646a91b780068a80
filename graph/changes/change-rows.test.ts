import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationshipKey } from '../model/keys.ts';
import { RELATIONSHIP_KINDS, relationshipDefinition } from '../model/relationship-kind.ts';
import { type ChangeRows, decodeChange, encodeChange } from './change-rows.ts';

const number32 = fc.integer({ min: 0, max: 0xffffffff });
const day = fc.integer({ min: -2_147_483_648, max: 2_147_483_647 });
const instant = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const entity = fc.record({
  no: number32,
  kind: fc.constantFrom('ENTERPRISE', 'PERSON', 'GOODS'),
  key: fc.string(),
  name: fc.string({ unit: 'grapheme' }),
  shortName: fc.string({ unit: 'grapheme' }),
  isForeign: fc.boolean(),
  isStub: fc.boolean(),
});
const kind = fc.constantFrom(...RELATIONSHIP_KINDS);
const opened = kind.chain((name) => {
  const columns = Object.keys(relationshipDefinition(name).columns).length;
  return fc.record({
    kind: fc.constant(name),
    subject: number32,
    object: number32,
    key: fc.string().map((text) => relationshipKey(name, text, 'b')),
    validFrom: day,
    validTo: day,
    recordedFrom: instant,
    isDateInferred: fc.boolean(),
    values: fc.array(fc.oneof(instant, fc.constant(Number.NaN)), { minLength: columns, maxLength: columns }),
    label: fc.string({ unit: 'grapheme' }),
    confidence: fc.oneof(
      fc.constant(Number.NaN),
      fc.integer({ min: 0, max: 250 }).map((step) => step / 250),
    ),
  });
});
const closed = fc.record({
  kind,
  subject: number32,
  object: number32,
  key: fc.string().map((text) => relationshipKey('OWNS', text, 'b')),
  recordedFrom: instant,
  recordedTo: instant,
});

test('a change is read back as it was written', () => {
  const change = fc.record({
    entities: fc.array(entity),
    opened: fc.array(opened),
    closed: fc.array(closed),
  });
  fc.assert(
    fc.property(change, (rows) => {
      expect(decodeChange(encodeChange(rows as ChangeRows))).toEqual(rows);
    }),
  );
});
