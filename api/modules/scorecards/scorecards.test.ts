import { type GraphQLSchema, graphql } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Day, parseDay } from '../../../graph/model/day.ts';
import { PATENT_KINDS } from '../../../graph/model/patent-kind.ts';
import { INNOVATION_CARD } from '../../../scoring/scorecards/innovation-card.ts';
import { scorecardToJson } from '../../../scoring/scorecards/parse-scorecard.ts';
import { openTestDatabases } from '../../../tests/support/open-test-databases.ts';
import { type TerseRow, viewOf } from '../../../tests/support/view-of.ts';
import { Directory } from '../../access/directory.ts';
import type { Purpose, Role } from '../../access/viewer.ts';
import { RequestContext } from '../../context.ts';
import { executableSchema } from '../../schema/executable-schema.ts';
import type { Services } from '../../services.ts';
import type { Database } from '../../work/database.ts';
import { migrateWork } from '../../work/migrate-work.ts';
import { ScorecardStore } from '../../work/scorecard-store.ts';

const day = (text: string): Day => parseDay(text)!;
const patentsOf = (firm: string, count: number): TerseRow[] =>
  Array.from({ length: count }, (_, index) => [
    firm,
    `${firm}-${index}`,
    {
      claims: 8,
      filedOn: day('2018-11-24'),
      publishedOn: day('2020-05-24'),
      grantedOn: day('2021-06-01'),
      kindCode: PATENT_KINDS.INVENTION,
      familySize: 2,
      citationsAsOf: day('2026-11-01'),
      label: 'H01M 10/0525',
      from: '2018-11-24',
    },
  ]);
const figuresOf = (firm: string, techRevenue: number): TerseRow[] => [
  [firm, 'revenue', { amount: 1000 }],
  [firm, 'rd-expense', { amount: 80 }],
  [firm, 'rd-expense-three-years-before', { amount: 80 }],
  [firm, 'staff', { value: 100 }],
  [firm, 'rd-staff', { value: 20 }],
  [firm, 'tech-revenue', { amount: techRevenue }],
  [firm, 'patented-revenue', { amount: 600 }],
];
const OTHERS = ['o1', 'o2'];
const graph = viewOf(
  {
    UNIT_OF: [
      ['ours', 'HQ'],
      ['theirs', 'HQ'],
    ],
    CUSTOMER_OF: [
      ['strong', 'ours'],
      ['listed', 'ours'],
      ['silent', 'ours'],
      ...OTHERS.map((name): TerseRow => [name, 'theirs']),
    ],
    HAS_METRIC: [
      ...figuresOf('strong', 1000),
      ...figuresOf('listed', 300),
      ...OTHERS.flatMap((name) => figuresOf(name, 500)),
    ],
    HAS_TAG: [
      ['strong', 'little-giant'],
      ['listed', 'innovation-negative-list'],
      ['silent', 'tech-sme'],
    ],
    HOLDS_PATENT: [
      ...patentsOf('strong', 6),
      ...patentsOf('listed', 3),
      ...OTHERS.flatMap((name) => patentsOf(name, 3)),
    ],
  },
  { kinds: { HQ: 'ORG_UNIT', ours: 'ORG_UNIT', theirs: 'ORG_UNIT', boss: 'EMPLOYEE' }, order: ['boss'] },
);

const [{ open }] = await openTestDatabases();
const schema: GraphQLSchema = executableSchema();
let database: Database;
let store: ScorecardStore;
beforeEach(async () => {
  database = await open();
  await migrateWork(database);
  store = new ScorecardStore(database);
});
afterEach(() => database.close());

function as(role: Role, unit = 'HQ', purpose: Purpose = 'MARKETING', persona: string = role): RequestContext {
  const directory = new Directory();
  for (const name of ['HQ', 'ours', 'theirs']) {
    const parentNo = name === 'HQ' ? undefined : graph.no('HQ');
    directory.addUnit({ no: graph.no(name), id: name, name, level: '', parentNo });
  }
  const services = {
    clock: () => Date.parse('2026-11-24T02:00:00Z'),
    keeper: { image: { view: () => graph.view } },
    scorecards: store,
  } as unknown as Services;
  const viewer = { name: persona, role, purpose, orgUnitNo: graph.no(unit), employeeNo: undefined, persona };
  return new RequestContext(services, viewer, directory, 'zh');
}
const branch = (): RequestContext => as('BRANCH_HEAD', 'ours');
const risk = (persona = 'risk'): RequestContext => as('RISK_MANAGER', 'HQ', 'RISK', persona);
const product = (persona = 'product'): RequestContext => as('PRODUCT_OWNER', 'HQ', 'MARKETING', persona);

// biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
async function ask(contextValue: RequestContext, source: string, variableValues = {}): Promise<any> {
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
  if (errors !== undefined) throw errors[0];
  return data;
}

const RESULT = `total grade coverage gradeReasons classes { id scaled insufficient } caps { id status effect }
  indicators { id text earned contribution missing reasons parts { name rating } evidence { facts { kind name amount } hidden } }`;
const cardOf = (
  context: RequestContext,
  firm: string,
  args = '',
): Promise<{ party: { scorecards: never[] } }> =>
  ask(
    context,
    `{ party(ref: { kind: ENTERPRISE, sourceId: "${firm}" }) { ... on Enterprise { scorecards${args} { cardId version ${RESULT} } } } }`,
  );

const DRAFT = `mutation($content: String!, $key: String!) { scorecardDraft(input: { cardId: "innovation", content: $content, note: "重估转化", idempotencyKey: $key }) {
  scorecard { version status note drafted { name } } userErrors { code field message } } }`;
const PUBLISH = `mutation($version: Int!, $day: Date!, $key: String!) { scorecardPublish(input: { cardId: "innovation", version: $version, validFrom: $day, idempotencyKey: $key }) {
  scorecard { version status inForce validFrom published { name } } userErrors { code field message } } }`;

/** The shipped card with five points moved from qualifications to revenue. */
function revised(change: (card: { [key: string]: never }) => void = () => undefined): string {
  const card = structuredClone(scorecardToJson(INNOVATION_CARD)) as never as {
    indicators: {
      id: string;
      points: number;
      scoring: { categories: { points: number }[]; knots: { points: number }[] };
    }[];
  };
  const find = (id: string) => card.indicators.find((one) => one.id === id)!;
  const [qualification, revenue] = [find('qualification'), find('techRevenueShare')];
  qualification.points = 5;
  qualification.scoring.categories.forEach((one) => {
    one.points /= 2;
  });
  revenue.points = 20;
  revenue.scoring.knots.forEach((knot) => {
    knot.points *= 20 / 15;
  });
  change(card as never);
  return JSON.stringify(card);
}

describe('the card of a firm', () => {
  test('gives each indicator its value, its points, the reason in words and the facts it rests on', async () => {
    const { party } = await cardOf(branch(), 'strong', '(cardId: "innovation")');
    const [card] = party.scorecards as never as [
      { grade: string; coverage: number; indicators: { id: string }[] },
    ];
    expect(card).toMatchObject({ cardId: 'innovation', version: 1, coverage: 1 });
    const find = (id: string) => card.indicators.find((one) => one.id === id);
    expect(find('rdIntensity')).toMatchObject({
      text: '8%',
      earned: 8.8,
      missing: false,
      reasons: ['在 5%（7 分）与 10%（10 分）之间线性取分'],
      evidence: {
        facts: [
          { kind: 'METRIC', name: '上年研发费用', amount: 80 },
          { kind: 'METRIC', name: '上年营业收入', amount: 1000 },
        ],
        hidden: 0,
      },
    });
    expect(find('qualification')).toMatchObject({ text: expect.stringContaining('小巨人'), earned: 10 });
    expect(find('patentCount')).toMatchObject({
      text: '6',
      evidence: { facts: Array.from({ length: 6 }, () => ({ kind: 'PATENT' })) },
    });
  });

  test('says why there is no grade', async () => {
    const reasons = async (firm: string): Promise<unknown> => {
      const { party } = await cardOf(branch(), firm, '(cardId: "innovation")');
      const [{ grade, gradeReasons }] = party.scorecards as never as [
        { grade: string | null; gradeReasons: string[] },
      ];
      return [grade, gradeReasons];
    };
    expect(await reasons('listed')).toEqual([null, ['负面清单：不予评级']]);
    expect(await reasons('silent')).toEqual([
      null,
      [
        '“创新投入”可得数据不足 60%，不予评级',
        '“创新产出”可得数据不足 60%，不予评级',
        '“成果转化与认定”可得数据不足 60%，不予评级',
      ],
    ]);
  });

  test('of a customer of others there is none, since its figures are theirs to see', async () => {
    expect((await cardOf(branch(), 'o1')).party.scorecards).toEqual([]);
    expect((await cardOf(product(), 'strong')).party.scorecards).toEqual([]);
    expect((await cardOf(risk(), 'o1')).party.scorecards).toHaveLength(2);
  });

  test('the assessment of its intellectual property names what it lacks', async () => {
    const { party } = await cardOf(branch(), 'strong', '(cardId: "ip-assessment")');
    const [card] = party.scorecards as never as [
      { indicators: { id: string; parts: { name: string; rating: number | null }[] }[] },
    ];
    const economy = card.indicators.find(({ id }) => id === 'economy')!;
    expect(economy).toMatchObject({ missing: false, text: '60' });
    expect(economy.parts.filter(({ rating }) => rating === null).map(({ name }) => name)).toEqual([
      '归属收益或成本节约',
      '可比许可费率',
    ]);
  });
});

test('IPA-3 three years of revenue at a royalty of 4% and 12% a year are worth 1.08145', async () => {
  const value = (royaltyRate: number): Promise<{ royaltyValue: { value: number; years: unknown[] } }> =>
    ask(
      branch(),
      `{ royaltyValue(revenues: [1000000000, 1200000000, 1200000000], royaltyRate: ${royaltyRate}, discountRate: 0.12) { value years { presentValue } } }`,
    );
  const { royaltyValue } = await value(0.04);
  expect(royaltyValue.value / 1e8).toBeCloseTo(1.08145, 5);
  expect(royaltyValue.years).toHaveLength(3);
  await expect(value(1.5)).rejects.toThrow('royalty rate 1.5 is not in 0..1');
});

describe('the ranking', () => {
  const ranking = (args = ''): string =>
    `{ scorecardRanking(first: 10 ${args}) { totalCount hidden gradeCounts { grade firms } items { rank result { grade party { name } } } pageInfo { hasNextPage } } }`;

  test('is of the firms whose figures the viewer may see, and counts the few others as five', async () => {
    const { scorecardRanking: own } = await ask(branch(), ranking());
    expect(own).toMatchObject({ totalCount: 3, hidden: 5 });
    expect(
      own.items.map((item: { rank: number; result: { party: { name: string } } }) => [
        item.rank,
        item.result.party.name,
      ]),
    ).toEqual([
      [1, 'strong'],
      [null, 'listed'],
      [null, 'silent'],
    ]);
    expect((await ask(risk(), ranking())).scorecardRanking).toMatchObject({ totalCount: 5, hidden: 0 });
    expect((await ask(product(), ranking())).scorecardRanking).toMatchObject({ totalCount: 0, hidden: 5 });
  });

  test('can be narrowed to grades and to coverage, and keeps the places of the whole', async () => {
    const { scorecardRanking: graded } = await ask(risk(), ranking(', ungraded: false'));
    expect(graded.totalCount).toBe(3);
    const last = graded.items.at(-1).result.grade;
    const { scorecardRanking: narrow } = await ask(risk(), ranking(`, ungraded: false, grades: ["${last}"]`));
    expect(narrow.items.at(-1).rank).toBe(3);
    expect((await ask(risk(), ranking(', coverageMin: 0.9'))).scorecardRanking.totalCount).toBe(4);
  });
});

describe('a new version', () => {
  test('is drafted by one and published by another, counts from its day, and the old one stays', async () => {
    const drafted = await ask(product(), DRAFT, { content: revised(), key: '1' });
    expect(drafted.scorecardDraft).toMatchObject({
      scorecard: { version: 2, status: 'DRAFT', note: '重估转化', drafted: { name: 'product' } },
      userErrors: [],
    });
    expect((await ask(branch(), '{ scorecards { version } }')).scorecards).toHaveLength(2);
    const published = await ask(risk(), PUBLISH, { version: 2, day: '2026-11-24', key: '2' });
    expect(published.scorecardPublish.scorecard).toEqual({
      version: 2,
      status: 'PUBLISHED',
      inForce: true,
      validFrom: '2026-11-24',
      published: { name: 'risk' },
    });
    const { scorecards } = await ask(branch(), '{ scorecards { id version inForce } }');
    expect(scorecards).toEqual([
      { id: 'innovation', version: 2, inForce: true },
      { id: 'innovation', version: 1, inForce: false },
      { id: 'ip-assessment', version: 1, inForce: true },
    ]);
    expect((await cardOf(branch(), 'strong', '(cardId: "innovation")')).party.scorecards).toMatchObject([
      { version: 2 },
    ]);
  });

  test('with mistakes is refused, each with its place', async () => {
    const content = revised((card) => {
      const { indicators } = card as never as {
        indicators: { id: string; scoring: { knots: { value: number }[] } }[];
      };
      indicators[0].scoring.knots[2].value = 0;
      indicators[1].id = 'charisma';
    });
    const { scorecardDraft } = await ask(product(), DRAFT, { content, key: '1' });
    expect(scorecardDraft.userErrors).toMatchObject([
      { code: 'KNOTS_NOT_ASCENDING', field: ['input', 'content', 'indicators[0].scoring.knots[2].value'] },
    ]);
    const check = (text: string): Promise<{ scorecardProblems: { code: string; place: string }[] }> =>
      ask(
        product(),
        'query($content: String!) { scorecardProblems(cardId: "innovation", content: $content) { code place } }',
        { content: text },
      );
    const unknown = revised((card) => {
      (card as never as { indicators: { id: string }[] }).indicators[1].id = 'charisma';
    });
    expect((await check(unknown)).scorecardProblems).toEqual([
      { code: 'UNKNOWN_VALUE', place: 'indicators[1].id' },
    ]);
    expect((await check('{')).scorecardProblems).toMatchObject([{ code: 'SHAPE' }]);
    expect(scorecardDraft.userErrors[0].message).toBe('第 3 个分段点：取值须大于前一个分段点');
    expect((await check(revised())).scorecardProblems).toEqual([]);
  });

  test('is nobody else’s to draft or to publish, and never from a day that has passed', async () => {
    const codes = async (context: RequestContext, text: string, variables: object): Promise<unknown[]> => {
      const [payload] = Object.values(await ask(context, text, variables)) as {
        userErrors: { code: string }[];
      }[];
      return payload.userErrors.map(({ code }) => code);
    };
    expect(await codes(branch(), DRAFT, { content: revised(), key: '1' })).toEqual(['DRAFT_FORBIDDEN']);
    await ask(product(), DRAFT, { content: revised(), key: '2' });
    expect(await codes(product('another'), DRAFT, { content: revised(), key: '3' })).toEqual([
      'DRAFT_OF_ANOTHER',
    ]);
    expect(await codes(product(), PUBLISH, { version: 2, day: '2026-12-01', key: '4' })).toEqual([
      'PUBLISH_FORBIDDEN',
    ]);
    expect(await codes(risk(), PUBLISH, { version: 2, day: '2026-11-23', key: '5' })).toEqual(['DAY_PASSED']);
    expect(await codes(risk('product'), PUBLISH, { version: 2, day: '2026-12-01', key: '6' })).toEqual([
      'SAME_PERSON',
    ]);
  });

  test('is compared with the old one on the same firms: grades, who moved, and by what', async () => {
    await ask(product(), DRAFT, { content: revised(), key: '1' });
    const COMPARE =
      '{ scorecardComparison(from: 1, to: 2) { moves { from to firms exact } movers { party { name } change movedBy } moversTotal hidden } }';
    const { scorecardComparison: all } = await ask(risk(), COMPARE);
    expect(all.moves.reduce((sum: number, { firms }: { firms: number }) => sum + firms, 0)).toBe(5);
    expect(all.movers.map(({ party }: { party: { name: string } }) => party.name).sort()).toEqual([
      'listed',
      'o1',
      'o2',
    ]);
    expect(all.movers[0].movedBy).toBe('高新技术产品收入占比');
    const { scorecardComparison: own } = await ask(product(), COMPARE);
    expect(own).toMatchObject({ movers: [], moversTotal: 0, hidden: 5 });
    expect(
      own.moves.every(({ firms, exact }: { firms: number; exact: boolean }) => firms >= 5 && !exact),
    ).toBe(true);
    await expect(ask(branch(), COMPARE)).rejects.toThrow('there is no scorecard "innovation" 2');
  });
});
