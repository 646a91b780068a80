import { expect, test } from 'vitest';
import { type Day, parseDay } from '../../graph/model/day.ts';
import { PATENT_KINDS } from '../../graph/model/patent-kind.ts';
import { type TerseRow, type TerseValues, viewOf } from '../../tests/support/view-of.ts';
import { computeScorecard } from './compute-scorecard.ts';
import { INNOVATION_CARD } from './innovation-card.ts';
import { readInnovation } from './read-innovation.ts';

const day = (text: string): Day => parseDay(text)!;
const PATENT: TerseValues = {
  claims: 10,
  filedOn: day('2018-11-24'),
  publishedOn: day('2020-05-24'),
  grantedOn: day('2021-06-01'),
  kindCode: PATENT_KINDS.INVENTION,
  familySize: 2,
  citationsAsOf: day('2026-11-01'),
  label: 'H01M 10/0525;B60L 50/60',
  from: '2018-11-24',
};
const of = (values: TerseValues): TerseValues => ({ ...PATENT, ...values });
const peers = Array.from(
  { length: 10 },
  (_, index): TerseRow => ['peer', `p${index}`, of({ claims: index * 4 })],
);

const graph = viewOf({
  HAS_METRIC: [
    ['F', 'revenue', { amount: 1000 }],
    ['F', 'rd-expense', { amount: 80 }],
    ['F', 'tech-revenue', { amount: 700 }],
    ['plain', 'revenue', { amount: 1000 }],
  ],
  HAS_TAG: [
    ['F', 'specialised-new'],
    ['F', 'high-tech'],
    ['listed', 'innovation-negative-list'],
    ['listed', 'tech-sme'],
    ['past', 'tech-sme', { to: '2026-11-24' }],
  ],
  HOLDS_PATENT: [
    ['F', 'own', PATENT],
    ['F', 'bought', of({ from: '2026-06-01' })],
    ['F', 'application', of({ grantedOn: undefined })],
    ['F', 'silent', of({ citationsAsOf: undefined, claims: undefined })],
    ['F', 'design', of({ kindCode: PATENT_KINDS.DESIGN })],
    ...peers,
  ],
  CITED_BY: [
    ['own', 'foreign', { citedOn: day('2022-01-01'), label: 'H01M' }],
    ['own', 'bought', { citedOn: day('2022-01-01') }],
    ['own', 'late', { citedOn: day('2025-05-25') }],
  ],
});
const { firms, standings } = readInnovation(graph.view);
const firm = firms.get(graph.no('F'))!;

test('a firm is scored when a patent, research or a qualification is known of it, not for its revenue alone', () => {
  expect([...firms.keys()].map(graph.name).sort()).toEqual(['F', 'listed', 'peer']);
});

test('its ratios rest on the figures that make them, and what is not known is missing', () => {
  expect(firm.values).toMatchObject({ rdIntensity: 0.08, techRevenueShare: 0.7, rdStaffShare: undefined });
  expect(firm.evidence.rdIntensity.map(({ object }) => graph.name(object))).toEqual([
    'rd-expense',
    'revenue',
  ]);
  expect(firm.evidence.rdStaffShare).toEqual([]);
  expect(firm.evidence.qualification.map(({ object }) => graph.name(object))).toEqual([
    'specialised-new',
    'high-tech',
  ]);
});

test('patents in force count, one held from later than it was filed as bought', () => {
  expect(firm.values).toMatchObject({ patentCount: 3, boughtShare: 1 / 3 });
  const names = (id: string): string[] => firm.evidence[id].map(({ object }) => graph.name(object));
  expect([names('patentCount'), names('boughtShare')]).toEqual([['own', 'bought', 'silent'], ['bought']]);
});

test('citations count within five years, not those by a patent of the same firm, and none listed is not none known', () => {
  const cited = (name: string): number | undefined =>
    standings.get(graph.view.keyOf(graph.no(name)))!.measures.forwardCitations;
  expect([cited('own'), cited('bought'), cited('silent')]).toEqual([1, 0, undefined]);
});

test('a patent stands among those of its field and year, whoever holds them', () => {
  expect(standings.get(graph.view.keyOf(graph.no('own')))).toMatchObject({
    cohort: 'INVENTION H01 2018',
    cohortSize: 14,
  });
  expect(firm.values.claims).toBeGreaterThan(0);
});

test('who is on no list has no qualification, of who is on the negative list there is no grade', () => {
  expect(firms.get(graph.no('peer'))!.values).toMatchObject({ qualification: [], onNegativeList: false });
  const listed = firms.get(graph.no('listed'))!;
  expect(computeScorecard(INNOVATION_CARD, listed.values).gradeReasons[0]).toEqual({
    code: 'CAP',
    id: 'NEGATIVE_LIST',
  });
  expect(listed.values.patentCount).toBeUndefined();
});

test('without any list the qualification is not known', () => {
  const bare = viewOf({ HOLDS_PATENT: [['F', 'own', PATENT]] });
  expect(readInnovation(bare.view).firms.get(bare.no('F'))!.values).toMatchObject({
    qualification: undefined,
    onNegativeList: undefined,
  });
});
