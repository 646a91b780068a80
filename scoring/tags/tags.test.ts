import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateDemoBank } from '../../loaders/demo/generate-demo-bank.ts';
import { readBank } from '../../loaders/demo/testing/read-bank.ts';
import { viewFromDemo } from '../../tests/support/view-from-demo.ts';
import { evaluateCondition } from '../segments/evaluate-condition.ts';
import { parseCondition } from '../segments/parse-condition.ts';
import { SegmentBank } from '../segments/segment-bank.ts';
import { buildTagCatalogue, type TagCatalogue } from './tag-catalogue.ts';
import { tagReader } from './tags-of-party.ts';

const directory = mkdtempSync(join(tmpdir(), 'proxima-tags-'));
let bank: SegmentBank;
let catalogue: TagCatalogue;

beforeAll(async () => {
  await generateDemoBank({ directory, scale: 0.1, seed: 5, today: '2026-11-24' });
  const read = readBank(directory);
  const view = viewFromDemo(read);
  const classes = new Map(read.rows.products.map((row) => [`D:${row.productId}`, row.class]));
  const regions = new Map(read.rows.enterprises.map((row) => [`E:${row.enterpriseId}`, row.region]));
  bank = new SegmentBank(view, {
    productClassOf: (no) => classes.get(view.keyOf(no)),
    lineOf: () => undefined,
    regionOf: (no) => regions.get(view.keyOf(no)),
    isPublishedTag: () => false,
  });
  catalogue = buildTagCatalogue(bank);
  bank.conditionOfTag = (id) => catalogue.find(id)?.condition;
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('the demo bank has thousands of tags, each with words and a sound condition', () => {
  expect(catalogue.tags.length).toBeGreaterThan(2_000);
  for (const { name, definition, condition } of catalogue.tags) {
    expect(name.zh && name.en && definition.zh && definition.en).toBeTruthy();
    if (condition !== undefined) expect(parseCondition(condition).problems).toEqual([]);
  }
});

test('who bears a tag is among its members, and nobody else is', () => {
  const customers = evaluateCondition(bank, { type: 'customer' }).toArray();
  const some = customers.filter((_, at) => at % 60 === 0);
  const tagsOf = tagReader(bank, catalogue, { withRisk: true });
  const borne = new Map(some.map((no) => [no, new Set(tagsOf(no).map(({ tag }) => tag.id))]));
  for (const { id } of catalogue.tags.filter((_, at) => at % 7 === 0)) {
    const members = evaluateCondition(bank, { type: 'tag', tag: id });
    for (const no of some) expect([id, members.has(no)]).toEqual([id, borne.get(no)!.has(id)]);
  }
});

test('a tag says why: what is held, where it sits, what comes due', () => {
  const due = evaluateCondition(bank, { type: 'tag', tag: 'due:DEPOSIT:90' }).toArray();
  expect(due.length).toBeGreaterThan(0);
  const tags = tagReader(bank, catalogue, { withRisk: false })(due[0]);
  const why = tags.find(({ tag }) => tag.id === 'due:DEPOSIT:90')!.grounds;
  expect(why.every(({ kind }) => kind === 'HOLDS')).toBe(true);
  expect(why.length).toBeGreaterThan(0);
});

test('marketing is told no tag of risk', () => {
  const inCircle = bank.inCircles.toArray()[0];
  const isTold = (withRisk: boolean) =>
    tagReader(bank, catalogue, { withRisk })(inCircle).some(({ tag }) => tag.id === 'circle');
  expect([isTold(true), isTold(false)]).toEqual([true, false]);
});
