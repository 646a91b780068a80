import { expect, test } from 'vitest';
import { mergeContents } from './merge-contents.ts';
import type { Content, Item } from './plan-types.ts';

const item = (id: string, change: Partial<Item> = {}): Item => ({
  id,
  product: 'FORWARD_FX',
  name: id,
  amount: 100,
  currency: 'CNY',
  term: '',
  price: '',
  rateBasisPoints: null,
  needsApproval: false,
  lead: null,
  assist: null,
  opportunityIds: [],
  reason: '',
  ...change,
});
const content = (items: Item[], summary = ''): Content => ({
  summary,
  internalNote: '',
  needs: [],
  items,
  materials: [],
  milestones: [],
});

test('of two people who change different things of one version neither loses anything', () => {
  const base = content([item('a'), item('b'), item('gone')]);
  const mine = content([item('a', { price: '优惠' }), item('b'), item('gone'), item('mine')]);
  const theirs = content([item('a', { amount: 200 }), item('b', { term: '一年' }), item('theirs')], '摘要');
  const { content: merged, conflicts } = mergeContents(base, mine, theirs);
  expect(merged).toEqual(
    content(
      [item('a', { price: '优惠', amount: 200 }), item('b', { term: '一年' }), item('mine'), item('theirs')],
      '摘要',
    ),
  );
  expect(conflicts).toEqual([]);
});

test('where both changed the same, one keeps the own text and is told what the colleague wrote', () => {
  const base = content([item('a')]);
  const { content: merged, conflicts } = mergeContents(
    base,
    content([item('a', { price: '优惠 10BP' })]),
    content([item('a', { price: '优惠 5BP' })]),
  );
  expect(merged.items[0]!.price).toBe('优惠 10BP');
  expect(conflicts).toEqual([{ part: 'items', name: 'a', field: 'price', theirs: '优惠 5BP' }]);
});

test('a line that one took away and the other changed stays', () => {
  const base = content([item('a'), item('b')]);
  const changed = item('a', { amount: 7 });
  expect(mergeContents(base, content([item('b')]), content([changed, item('b')])).content.items).toEqual([
    item('b'),
    changed,
  ]);
  expect(mergeContents(base, content([changed, item('b')]), content([item('b')])).content.items).toEqual([
    changed,
    item('b'),
  ]);
});

test('opportunities that either linked to a line are all linked', () => {
  const linked = (...opportunityIds: string[]) => content([item('a', { opportunityIds })]);
  const { content: merged } = mergeContents(linked('1', '2'), linked('1', '2', '3'), linked('2', '4'));
  expect(merged.items[0]!.opportunityIds).toEqual(['2', '3', '4']);
});
