import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toFoundOpportunity } from '../../api/jobs/to-found-opportunity.ts';
import { encodeChange } from '../../graph/changes/change-rows.ts';
import { GraphImage } from '../../graph/image/graph-image.ts';
import type { GraphView, RelationshipView } from '../../graph/image/graph-view.ts';
import { type Day, parseDay } from '../../graph/model/day.ts';
import { type RelationshipKind, relationshipDefinition } from '../../graph/model/relationship-kind.ts';
import { generateDemoBank } from '../../loaders/demo/generate-demo-bank.ts';
import { readBank } from '../../loaders/demo/testing/read-bank.ts';
import { gateReader } from '../../scoring/gates/gate-reader.ts';
import { cutRegion } from '../../scoring/opportunities/cut-region.ts';
import { type FactChanges, findAffected } from '../../scoring/opportunities/find-affected.ts';
import type { BankStatistics } from '../../scoring/opportunities/find-opportunities.ts';
import { mineOpportunities } from '../../scoring/opportunities/mine-opportunities.ts';
import { OPPORTUNITY_RULES } from '../../scoring/opportunities/registry.ts';
import { imageFromDemo } from '../support/view-from-demo.ts';

const KINDS: readonly RelationshipKind[] = [
  'SUPPLIES',
  'CUSTOMER_OF',
  'OWNS',
  'HOLDS',
  'EMPLOYS',
  'PAYS',
  'HAS_ACCOUNT',
  'GUARANTEES',
  'HAS_METRIC',
  'HAS_EVENT',
  'HAS_TAG',
  'OWES',
  'CONTROLS_BY_AGREEMENT',
  'IN_INDUSTRY',
  'MAKES',
  'MADE_FROM',
  'HOLDS_POSITION',
];

/** Every rule is on, the one that is off by itself too. */
const settings = OPPORTUNITY_RULES.map(({ id }) => ({
  rule: id,
  unit: undefined,
  isOn: true,
  parameters: {},
}));

/** So little that some firms and groups exceed their limits, and others come close. */
const NET_TIER1_FEN = 60_000_000_000;
const directory = mkdtempSync(join(tmpdir(), 'proxima-region-'));
let image: GraphImage;
let today: Day;
let statistics: BankStatistics;
let before: Map<string, string>;

beforeAll(async () => {
  await generateDemoBank({ directory, today: '2026-11-24', scale: 0.2 });
  const bank = readBank(directory);
  image = imageFromDemo(bank);
  today = parseDay(bank.today)!;
  statistics = mineOpportunities(image.view(today), { settings }).statistics;
  before = mine(image.view(today));
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Fingerprint of every opportunity by subject and product, gates and evidence included. */
function mine(view: GraphView, subjects?: ReadonlySet<string>): Map<string, string> {
  const gateOf = gateReader(view, { netTier1Fen: NET_TIER1_FEN });
  const found = [...mineOpportunities(view, { statistics, settings }).opportunities()].map((opportunity) =>
    toFoundOpportunity(view, opportunity, gateOf(opportunity.subject, opportunity.product)),
  );
  const wanted = found.filter(({ subjectKey }) => subjects?.has(subjectKey) ?? true);
  return new Map(wanted.map((one) => [`${one.subjectKey} ${one.product} ${one.type}`, one.content]));
}

/** The bank with one relationship of a kind closed, and the same one opened between others when `isMoved`. */
function change(
  kind: RelationshipKind,
  pick: number,
  isMoved: boolean,
): { view: GraphView; changes: FactChanges } {
  const view = image.view(today);
  const { rows } = view.compress(kind, 'out');
  const closed = view.relationship(kind, rows[pick % rows.length]);
  const other = view.relationship(kind, rows[(pick * 7 + 3) % rows.length]);
  const opened = isMoved ? [toOpen(view, { ...closed, object: other.object })] : [];
  const changed = new GraphImage(image.base);
  const text = encodeChange({
    entities: [],
    opened,
    closed: [{ ...closed, recordedTo: 1 }],
  });
  changed.apply(image.base.version + 1, text);
  const touched = [closed, ...opened].map(({ subject, object }) => ({ kind, subject, object }));
  return { view: changed.view(today), changes: { relationships: touched, entities: [] } };
}

function toOpen(view: GraphView, one: RelationshipView) {
  const key = Buffer.from(view.keyAt(one.kind, one.row), 'base64url');
  key[0] ^= 255;
  return {
    ...one,
    key: key.toString('base64url'),
    recordedFrom: 0.5,
    confidence: one.confidence ?? Number.NaN,
    values: Object.keys(relationshipDefinition(one.kind).columns).map(
      (name) => one.values[name] ?? Number.NaN,
    ),
  };
}

describe('mining what a change affects', () => {
  test('finds what mining the whole bank finds, on everybody whom the change concerns', () => {
    const count = { changes: 0, subjects: 0, changed: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.nat(100_000), fc.boolean(), (kind, pick, isMoved) => {
        const { view, changes } = change(kind, pick, isMoved);
        const affected = findAffected(view, changes)!;
        const keys = new Set([...affected].map((no) => view.keyOf(no)));
        const after = mine(view);
        const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
          (one) => before.get(one) !== after.get(one),
        );
        for (const one of differing) expect(keys).toContain(one.split(' ')[0]);
        const region = new GraphImage(cutRegion(view, affected)!).view(today);
        const expected = [...after].filter(([one]) => keys.has(one.split(' ')[0]));
        expect(new Map(mine(region, keys))).toEqual(new Map(expected));
        count.changes++;
        count.subjects += affected.size;
        count.changed += differing.length;
      }),
      { numRuns: 200, seed: 11 },
    );
    console.log(
      `${count.changes} changes concerned ${count.subjects} parties and changed ${count.changed} opportunities`,
    );
    expect(count.changed).toBeGreaterThan(20);
  }, 120_000);
});
