import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeChange, type OpenRow, relationshipKindCode } from '../changes/change-rows.ts';
import { relationshipKey } from '../model/keys.ts';
import { GraphImage } from './graph-image.ts';
import type { GraphView } from './graph-view.ts';
import { ImageBuilder } from './image-builder.ts';

const COUNT = 6;
const rows = fc.array(
  fc.record({
    subject: fc.nat(COUNT - 1),
    object: fc.nat(COUNT - 1),
    validFrom: fc.nat(20),
    lasts: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 12 },
);

function toOpen(
  row: { subject: number; object: number; validFrom: number; lasts: number },
  at: string,
): OpenRow {
  const { subject, object, validFrom } = row;
  return {
    kind: 'SUPPLIES',
    subject,
    object,
    key: relationshipKey('SUPPLIES', String(subject), String(object), at),
    validFrom,
    validTo: validFrom + row.lasts,
    recordedFrom: 0,
    isDateInferred: false,
    values: [1],
    label: '',
    confidence: Number.NaN,
  };
}

function imageOf(base: readonly OpenRow[], changed: readonly OpenRow[], closed: number): GraphImage {
  const builder = new ImageBuilder();
  for (let no = 0; no < COUNT; no++) {
    builder.entity({
      no,
      kind: 'ENTERPRISE',
      key: `E:${no}`,
      name: '',
      shortName: '',
      isForeign: false,
      isStub: false,
    });
  }
  for (const row of base) {
    const bytes = Buffer.from(row.key, 'base64url');
    const values = Float64Array.from(row.values);
    builder.open({ ...row, kind: relationshipKindCode(row.kind), bytes, keyAt: 0, values });
  }
  const image = new GraphImage(builder.finish(1));
  const close = base.slice(0, closed).map((row) => ({ ...row, recordedTo: 5 }));
  image.apply(2, encodeChange({ entities: [], opened: [...changed], closed: close }));
  return image;
}

/** What `forEachOut` and `forEachIn` show, as offsets, ends and rows. */
function collect(view: GraphView, side: 'out' | 'in'): { offsets: number[]; ends: number[]; rows: number[] } {
  const found = { offsets: [0], ends: [] as number[], rows: [] as number[] };
  for (let no = 0; no < COUNT; no++) {
    const visit = (end: number, row: number): void => {
      found.ends.push(end);
      found.rows.push(row);
    };
    if (side === 'out') view.forEachOut('SUPPLIES', no, visit);
    else view.forEachIn('SUPPLIES', no, visit);
    found.offsets.push(found.ends.length);
  }
  return found;
}

test('columns hold what a walk over each entity shows, at every date', () => {
  fc.assert(
    fc.property(rows, rows, fc.nat(4), fc.nat(40), (base, changed, closed, asOf) => {
      const opened = base.map((row, index) => toOpen(row, `base ${index}`));
      const later = changed.map((row, index) => toOpen(row, `change ${index}`));
      const view = imageOf(opened, later, closed).view(asOf);
      for (const side of ['out', 'in'] as const) {
        const { offsets, ends, rows: numbers } = view.compress('SUPPLIES', side);
        expect({ offsets: [...offsets], ends: [...ends], rows: [...numbers] }).toEqual(collect(view, side));
      }
    }),
  );
});

test('a view that is asked for again is the same view, and a new version another', () => {
  const image = imageOf([], [], 0);
  const view = image.view(10);
  expect(image.view(10)).toBe(view);
  expect(image.view(11)).not.toBe(view);
  image.apply(3, encodeChange({ entities: [], opened: [], closed: [] }));
  expect(image.view(10)).not.toBe(view);
});
