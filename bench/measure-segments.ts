import { GraphImage } from '../graph/image/graph-image.ts';
import type { ImageBase } from '../graph/image/image-base.ts';
import type { Day } from '../graph/model/day.ts';
import type { Condition } from '../scoring/segments/condition.ts';
import { evaluateCondition } from '../scoring/segments/evaluate-condition.ts';
import { SegmentBank } from '../scoring/segments/segment-bank.ts';
import { buildTagCatalogue } from '../scoring/tags/tag-catalogue.ts';
import { type Findings, median, ms } from './findings.ts';

const COUNT_MAX_MS = 100;
const ROUNDS = 9;

const TOP: Condition = { type: 'tier', tiers: ['A', 'B'] };
const PAYROLL: Condition = { type: 'product', product: 'D:PAYROLL' };
const relation = (
  name: 'SUPPLIES' | 'BUYS_FROM' | 'EMPLOYED_BY' | 'SAME_GROUP',
  of: Condition,
  tiers?: number,
) => ({ type: 'relation', relation: name, of, ...(tiers === undefined ? {} : { tiers }) }) as Condition;
const not = (of: Condition): Condition => ({ type: 'not', of });

/** Segments that are counted while somebody edits them. */
const SEGMENTS: readonly (readonly [string, Condition])[] = [
  ['top customers without payroll', { type: 'all', of: [TOP, not(PAYROLL)] }],
  ['a figure above a bound', { type: 'metric', metric: 'month-end-index-1', compare: '>=', value: 2.5 }],
  [
    'suppliers within two tiers of top customers, no payroll',
    { type: 'all', of: [relation('SUPPLIES', TOP, 2), not(PAYROLL)] },
  ],
  [
    'buyers within four tiers of an industry',
    relation('BUYS_FROM', { type: 'industry', industry: 'I:x/7' }, 4),
  ],
  ['staff of top customers', relation('EMPLOYED_BY', TOP)],
  ['in one group with a top customer', relation('SAME_GROUP', TOP)],
  [
    'owned by a half or more by top customers',
    { type: 'relation', relation: 'OWNED_BY', shareMin: 0.5, of: TOP },
  ],
  [
    'not contacted for 90 days, any of three products',
    {
      type: 'all',
      of: [
        { type: 'customer' },
        not({ type: 'contact', days: 90 }),
        {
          type: 'any',
          of: ['WORKING_CAPITAL', 'CASH', 'PAYROLL'].map(
            (id): Condition => ({ type: 'product', product: `D:${id}` }),
          ),
        },
      ],
    },
  ],
];

/** How long a count takes over the whole bank, once what the bank keeps has been computed. */
export function measureSegments(base: ImageBase, today: Day, findings: Findings): void {
  const view = new GraphImage(base).view(today);
  const start = performance.now();
  const bank = new SegmentBank(view, {
    productClassOf: () => undefined,
    lineOf: () => undefined,
    regionOf: () => undefined,
    isPublishedTag: () => false,
  });
  const catalogue = buildTagCatalogue(bank);
  for (const [, condition] of SEGMENTS) evaluateCondition(bank, condition);
  const opening = performance.now() - start;
  const rows = SEGMENTS.map(([what, condition]) => {
    const times: number[] = [];
    let count = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const from = performance.now();
      count = evaluateCondition(bank, condition).count();
      times.push(performance.now() - from);
    }
    const time = median(times);
    return {
      what: `${what}: ${count}`,
      value: ms(time),
      target: ms(COUNT_MAX_MS),
      holds: time <= COUNT_MAX_MS,
    };
  });
  findings.add(`Segments counted over ${base.entityCount} entities`, [
    { what: `opening the bank and counting each once, ${catalogue.tags.length} tags`, value: ms(opening) },
    ...rows,
  ]);
}
