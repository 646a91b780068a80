import type { LeafType } from '../condition.ts';
import type { LeafRule } from '../leaf.ts';
import type { SegmentBank } from '../segment-bank.ts';

/** A rule that asks candidates one by one. Cost: O(candidates) judgements. */
export function byEach<Type extends LeafType>(
  candidatesOf: (bank: SegmentBank) => Iterable<number>,
  judge: LeafRule<Type>['judge'],
): LeafRule<Type> {
  return {
    judge,
    members: (bank, leaf) => {
      const found = bank.setOf();
      const judged = judge(bank, leaf);
      for (const no of candidatesOf(bank)) if (judged(no) !== undefined) found.add(no);
      return found;
    },
  };
}

/** Customers among whom one may look. */
export function* customersOf(bank: SegmentBank): Generator<number> {
  for (const kind of ['ENTERPRISE', 'PERSON'] as const) {
    for (const no of bank.standings(kind).customers.keys()) if (bank.sees(no)) yield no;
  }
}
