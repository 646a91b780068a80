import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadEvenly } from './spread-evenly.ts';

test('who has most to do gets least, by head', () => {
  const targets = [
    { key: 'busy', load: 6, people: 1 },
    { key: 'free', load: 0, people: 1 },
    { key: 'many', load: 6, people: 2 },
  ];
  const counts = Object.groupBy(spreadEvenly(9, targets), (key) => key);
  expect({ busy: counts.busy?.length, free: counts.free?.length, many: counts.many?.length }).toEqual({
    busy: undefined,
    free: 5,
    many: 4,
  });
});

test('without anybody nobody gets anything', () => {
  expect(spreadEvenly(3, [])).toEqual([]);
});

test('among equals nobody has two more than another, and every item goes somewhere', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 20 }), (count, people) => {
      const targets = Array.from({ length: people }, (_, at) => ({ key: `k${at}`, load: 0, people: 1 }));
      const given = spreadEvenly(count, targets);
      const counts = targets.map(({ key }) => given.filter((one) => one === key).length);
      expect(given.length).toBe(count);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
  );
});
