import { expect, test } from 'vitest';
import { type Day, parseDay } from '../../graph/model/day.ts';
import { PATENT_KINDS } from '../../graph/model/patent-kind.ts';
import { type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import { ipRatingReader } from './compute-ip-values.ts';
import { computeScorecard } from './compute-scorecard.ts';
import { IP_CARD } from './ip-card.ts';
import { readInnovation } from './read-innovation.ts';

const day = (text: string): Day => parseDay(text)!;
const held = (firm: string, patent: string, claims: number): TerseRow => [
  firm,
  patent,
  {
    claims,
    filedOn: day('2018-11-24'),
    publishedOn: day('2020-05-24'),
    grantedOn: day('2021-06-01'),
    kindCode: PATENT_KINDS.INVENTION,
    familySize: 2,
    citationsAsOf: day('2026-11-01'),
    label: 'H01M 10/0525',
    from: '2018-11-24',
  },
];
const graph = viewOf({
  HOLDS_PATENT: [
    held('F', 'own', 20),
    ...Array.from({ length: 10 }, (_, index) => held('peer', `p${index}`, 10)),
  ],
  HAS_METRIC: [
    ['F', 'revenue', { amount: 1000 }],
    ['F', 'patented-revenue', { amount: 700 }],
  ],
});
const read = ipRatingReader(graph.view, readInnovation(graph.view));
const firm = read(graph.no('F'))!;

test('advancement is the patent composite, economy the remaining life, relatedness the patented revenue', () => {
  // Family and claims are the best of the cohort, and nobody is cited: (0 + 1 + 1 + 0) ÷ 4.
  expect(firm.values.advancement).toBeCloseTo(50, 9);
  expect(firm.values.economy).toBeCloseTo(60, 1);
  expect(firm.values.relatedness).toBeCloseTo(70, 9);
  expect(computeScorecard(IP_CARD, firm.values)).toMatchObject({ grade: 'PASS', coverage: 1 });
});

test('what no source brings stays a part without a rating and lowers nothing', () => {
  const lacking = Object.values(firm.parts).flatMap((parts) =>
    parts.filter(({ rating }) => rating === undefined).map(({ code }) => code),
  );
  expect(lacking).toEqual([
    'PRIOR_ART_DISTANCE',
    'PRIZES_AND_STANDARDS',
    'ATTRIBUTABLE_INCOME',
    'COMPARABLE_LICENCES',
    'IPC_OF_INDUSTRY',
  ]);
});

test('a nature of which nothing is known has no rating, and the firm no result', () => {
  const peer = read(graph.no('peer'))!;
  expect(peer.values.relatedness).toBeUndefined();
  expect(computeScorecard(IP_CARD, peer.values).gradeReasons).toEqual([
    { code: 'CLASS_INSUFFICIENT', id: 'RELATEDNESS' },
  ]);
  expect(read(graph.view.entityCount)).toBeUndefined();
});
