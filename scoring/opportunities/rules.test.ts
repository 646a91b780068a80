import { describe, expect, test } from 'vitest';
import { parseDay } from '../../graph/model/day.ts';
import { OWNERSHIP_ROLES } from '../../graph/model/ownership-role.ts';
import { type TerseGraph, type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import { findOpportunities } from './find-opportunities.ts';
import { findRule, OPPORTUNITY_RULES } from './registry.ts';
import { planRule } from './rule-settings.ts';
import { COLLABORATION_SCENARIOS, scenarioOf } from './scenarios.ts';

const MILLION = 100_000_000;
const TODAY = '2026-11-24';
const customers = (...names: string[]): TerseRow[] => names.map((name) => [name, 'branch']);
const on = (date: string): number => parseDay(date)!;
const event = (party: string, type: string, date: string, amount = MILLION): TerseRow => [
  party,
  type,
  { amount, occurredOn: on(date), label: '说明' },
];
const staff = (count: number, from = 0): TerseRow[] =>
  Array.from({ length: count }, (_, index) => ['A', `P${index + from}`]);

/** What a rule finds: `subject via: product`, one line each. */
function find(rule: string, terse: TerseGraph, options: Parameters<typeof viewOf>[1] = {}): string[] {
  const graph = viewOf({ ...terse, CUSTOMER_OF: terse.CUSTOMER_OF ?? customers('A', 'B', 'C') }, options);
  const settings = [{ rule, unit: undefined, isOn: true, parameters: {} }];
  return findOpportunities(graph.view, { rules: [findRule(rule)!], settings })
    .map(({ subject, via, product }) => `${graph.name(subject)} ${graph.name(via!)}: ${product}`)
    .sort();
}

interface Case {
  readonly rule: string;
  readonly claim: string;
  readonly graph: TerseGraph;
  readonly found: readonly string[];
  readonly options?: Parameters<typeof viewOf>[1];
}

const CASES: readonly Case[] = [
  {
    rule: 'slow-paying-buyer',
    claim: 'SC-02 needs more than 30% of the inflow and more than 60 days',
    graph: {
      SUPPLIES: [
        ['A', 'X', { annualAmount: MILLION, inflowShare: 0.31, paymentGap: 61 }],
        ['B', 'X', { annualAmount: MILLION, inflowShare: 0.3, paymentGap: 90 }],
        ['C', 'X', { annualAmount: MILLION, inflowShare: 0.9, paymentGap: 60 }],
        ['D', 'X', { annualAmount: MILLION, inflowShare: 0.9, paymentGap: 90 }],
        ['A', 'Y', MILLION],
      ],
    },
    found: ['A X: RECEIVABLE_FINANCE'],
  },
  {
    rule: 'prepaying-dealer',
    claim: 'SC-03 needs six months and more than 20% prepaid, to a customer',
    graph: {
      SUPPLIES: [
        ['A', 'X', { annualAmount: MILLION, activeMonths: 6, prepaidShare: 0.21 }],
        ['A', 'Y', { annualAmount: MILLION, activeMonths: 5, prepaidShare: 0.9 }],
        ['A', 'Z', { annualAmount: MILLION, activeMonths: 12, prepaidShare: 0.2 }],
        ['D', 'W', { annualAmount: MILLION, activeMonths: 12, prepaidShare: 0.9 }],
      ],
    },
    found: ['X A: DEALER_FINANCE'],
  },
  {
    rule: 'month-end-collector',
    claim: 'SC-04 needs an index of 0.5 in three of four quarters',
    graph: {
      HAS_METRIC: [
        ...[1, 2, 4].map((quarter): TerseRow => ['A', `month-end-index-${quarter}`, 0.5]),
        ...[1, 2, 3].map(
          (quarter): TerseRow => ['B', `month-end-index-${quarter}`, quarter === 3 ? 0.49 : 0.9],
        ),
        ...[1, 2, 3, 4].map((quarter): TerseRow => ['D', `month-end-index-${quarter}`, 0.9]),
      ],
    },
    found: ['A A: COLLECTION'],
  },
  {
    rule: 'seasonal-need',
    claim: 'SC-05 needs an index of 1.4',
    graph: {
      HAS_METRIC: [
        ['A', 'seasonal-index-next', 1.4],
        ['B', 'seasonal-index-next', 1.39],
        ['D', 'seasonal-index-next', 3],
      ],
    },
    found: ['A A: WORKING_CAPITAL'],
  },
  {
    rule: 'bills-discounted-elsewhere',
    claim: 'SC-06 needs more than three bills a month and some discounted elsewhere',
    graph: {
      HAS_METRIC: [
        ['A', 'bills-received', 4],
        ['A', 'bills-discounted-elsewhere', 1],
        ['B', 'bills-received', 3],
        ['B', 'bills-discounted-elsewhere', 1],
        ['C', 'bills-received', 9],
        ['C', 'bills-discounted-elsewhere', 0],
      ],
    },
    found: ['A A: BILL_DISCOUNT'],
  },
  {
    rule: 'foreign-trade',
    claim: 'SC-07 proposes what the trade needs and the customer lacks',
    graph: {
      SUPPLIES: [
        ['F1', 'A', MILLION / 2],
        ['F2', 'A', MILLION / 2],
        ['F1', 'B', MILLION - 1],
        ['C', 'F1', MILLION],
        ['D', 'A', MILLION],
      ],
      HOLDS: [
        ['A', '进口信用证'],
        ['C', '即期结售汇'],
      ],
    },
    options: { foreign: ['F1', 'F2'] },
    found: ['A A: FORWARD_FX', 'A A: IMPORT_FINANCE', 'C C: FORWARD_FX'],
  },
  {
    rule: 'payroll-elsewhere',
    claim: 'SC-08 needs three months and twenty people',
    graph: {
      HAS_METRIC: [
        ...(['A', 'B', 'C'] as const).flatMap((name, index): TerseRow[] => [
          [name, 'payroll-elsewhere-months', index === 1 ? 2 : 3],
          [name, 'payroll-elsewhere-staff', index === 2 ? 19 : 20],
        ]),
      ],
    },
    found: ['A A: PAYROLL'],
  },
  {
    rule: 'large-inflow',
    claim: 'SC-09 needs five times the mean month within three days',
    graph: {
      HAS_METRIC: ['A', 'B', 'C'].map((name): TerseRow => [name, 'monthly-inflow', { amount: MILLION }]),
      HAS_EVENT: [
        event('A', 'large-inflow', '2026-11-22', 5 * MILLION),
        event('B', 'large-inflow', '2026-11-22', 5 * MILLION - 1),
        event('C', 'large-inflow', '2026-11-21', 50 * MILLION),
      ],
    },
    found: ['A A: LARGE_DEPOSIT'],
  },
  {
    rule: 'outflow-elsewhere',
    claim: 'SC-10 looks back seven days',
    graph: {
      HAS_EVENT: [
        event('A', 'outflow-elsewhere', '2026-11-18'),
        event('B', 'outflow-elsewhere', '2026-11-17'),
        event('C', 'outflow-elsewhere', '2026-11-25'),
        event('D', 'outflow-elsewhere', TODAY),
      ],
    },
    found: ['A A: CORPORATE_WEALTH'],
  },
  {
    rule: 'growing-supplier-base',
    claim: 'SC-11 needs a fifth more suppliers than half a year ago',
    graph: {
      SUPPLIES: [
        ...[1, 2, 3, 4, 5].map((index): TerseRow => [`S${index}`, 'A', MILLION]),
        ['S6', 'A', { annualAmount: MILLION, from: '2026-10-01' }],
        ...[1, 2, 3, 4, 5, 6].map((index): TerseRow => [`S${index}`, 'B', MILLION]),
        ['S7', 'B', { annualAmount: MILLION, from: '2026-10-01' }],
      ],
    },
    found: ['A A: RECEIVABLE_FINANCE'],
  },
  {
    rule: 'shrinking-orders',
    claim: 'SC-12 needs half of the same quarter a year before, or less',
    graph: {
      SUPPLIES: [
        ['A', 'X', { annualAmount: MILLION, quarterChange: -0.5 }],
        ['B', 'X', { annualAmount: MILLION, quarterChange: -0.49 }],
        ['C', 'X', { annualAmount: MILLION, quarterChange: 2 }],
        ['D', 'X', { annualAmount: MILLION, quarterChange: -0.9 }],
      ],
    },
    found: ['A X: WORKING_CAPITAL'],
  },
  {
    rule: 'home-buyers',
    claim: 'buyers of a financed developer without a mortgage are found',
    graph: {
      HOLDS: [
        ['A', '房地产开发贷款'],
        ['P2', '个人住房贷款'],
      ],
      PAYS: [
        ['P1', 'A', 5_000_000],
        ['P2', 'A', 50_000_000],
        ['P3', 'A', 4_999_999],
        ['P4', 'B', 50_000_000],
        ['X', 'A', 50_000_000],
      ],
    },
    options: { kinds: { P1: 'PERSON', P2: 'PERSON', P3: 'PERSON', P4: 'PERSON' } },
    found: ['P1 A: MORTGAGE'],
  },
  {
    rule: 'payroll-staff-products',
    claim: 'staff of a payroll firm are found once twenty lack a product',
    graph: {
      EMPLOYS: [...staff(21), ...Array.from({ length: 40 }, (_, index): TerseRow => ['B', `Q${index}`])],
      HOLDS: [
        ['A', '代发工资'],
        ['P0', '员工信用卡'],
        ['P0', '个人理财'],
        ['P1', '个人理财'],
      ],
    },
    options: { kinds: { P0: 'PERSON', P1: 'PERSON' } },
    found: ['A A: CONSUMER_LOAN', 'A A: STAFF_CARD'],
  },
  {
    rule: 'owner-wealth',
    claim: 'an owner of more than half of a customer with large balances is found, through the largest',
    graph: {
      OWNS: [
        ['P', 'A', 0.51],
        ['P', 'B', 0.9],
        ['Q', 'C', 0.5],
        ['R', 'D', 0.9],
        ['N', 'A', { share: 0.9, roleCode: OWNERSHIP_ROLES.NOMINEE }],
      ],
      HOLDS: [
        ['A', '单位活期存款', 20 * MILLION],
        ['B', '单位活期存款', 10 * MILLION],
        ['C', '单位活期存款', 90 * MILLION],
        ['D', '单位活期存款', 90 * MILLION],
      ],
    },
    found: ['P A: PRIVATE_BANKING'],
  },
  {
    rule: 'executive-wealth',
    claim:
      'who leads a customer with large balances is found, through the largest; directors and majority owners are not',
    graph: {
      HOLDS_POSITION: [
        ['P', 'A', { label: '总经理' }],
        ['P', 'B', { label: '法定代表人' }],
        ['Q', 'B', { label: '董事' }],
        ['R', 'C', { label: '财务负责人' }],
        ['S', 'D', { label: '总经理' }],
        ['T', 'B', { label: '董事长' }],
        ['U', 'B', { label: '董事长' }],
      ],
      OWNS: [
        ['T', 'B', 0.51],
        ['P', 'B', 0.49],
      ],
      HOLDS: [
        ['A', '单位活期存款', 50 * MILLION],
        ['B', '单位活期存款', 90 * MILLION],
        ['C', '单位活期存款', 50 * MILLION - 1],
        ['D', '单位活期存款', 90 * MILLION],
        ['U', '私人银行'],
      ],
    },
    options: { kinds: { P: 'PERSON', Q: 'PERSON', R: 'PERSON', S: 'PERSON', T: 'PERSON', U: 'PERSON' } },
    found: ['P B: PRIVATE_BANKING'],
  },
  {
    rule: 'related-party-of-customer',
    claim:
      'who has the legal representative of a customer is found; not by a director, a lent name, a small customer or in its group',
    graph: {
      HOLDS_POSITION: [
        ['P', 'A', { label: '法定代表人' }],
        ['P', 'X1', { label: '法定代表人' }],
        ['P', 'X2', { label: '董事' }],
        ['Q', 'B', { label: '法定代表人' }],
        ['Q', 'X3', { label: '法定代表人' }],
        ...['A', 'X4', 'X5', 'X6'].map((firm): TerseRow => ['R', firm, { label: '法定代表人' }]),
        ['S', 'C', { label: '法定代表人' }],
        ['S', 'X7', { label: '法定代表人' }],
      ],
      OWNS: [['A', 'X7', 0.9]],
      HOLDS: [
        ['A', '单位活期存款', 10 * MILLION],
        ['B', '单位活期存款', 10 * MILLION - 1],
        ['C', '单位活期存款', 20 * MILLION],
      ],
    },
    options: { kinds: { P: 'PERSON', Q: 'PERSON', R: 'PERSON', S: 'PERSON' } },
    found: ['X1 A: CURRENT_DEPOSIT'],
  },
  {
    rule: 'technology-firm',
    claim: 'a qualified firm with three inventions and no technology loan is found',
    graph: {
      HAS_TAG: [
        ['A', 'specialised-new'],
        ['B', 'high-tech'],
        ['C', 'high-tech'],
      ],
      HAS_METRIC: [
        ['A', 'valid-inventions', 3],
        ['B', 'valid-inventions', 2],
        ['C', 'valid-inventions', 30],
        ['D', 'valid-inventions', 30],
      ],
      HOLDS: [['C', '科创信用贷']],
    },
    found: ['A A: TECH_LOAN'],
  },
  {
    rule: 'firm-of-customer',
    claim: 'a firm of which a personal customer owns more than half is found',
    graph: {
      OWNS: [
        ['P', 'X', 0.51],
        ['P', 'Y', 0.5],
        ['P', 'A', 0.9],
        ['Q', 'Z', 0.9],
        ['P', 'W', { share: 0.9, roleCode: OWNERSHIP_ROLES.NOMINEE }],
        ['R', 'V', 0.9],
      ],
      HOLDS: [
        ['P', '个人理财', MILLION / 2],
        ['R', '个人理财', MILLION / 2 - 1],
      ],
      CUSTOMER_OF: customers('A', 'P', 'R'),
    },
    found: ['X P: INCLUSIVE_LOAN'],
  },
  {
    rule: 'possible-suppliers',
    claim:
      'three firms without an account that make what a customer needs, itself or for what it makes, are a list',
    graph: {
      NEEDS: [['A', 'steel']],
      MAKES: [
        ['A', 'crane'],
        ['X', 'steel'],
        ['Y', 'motor'],
        ['Z', 'motor'],
        ['B', 'steel'],
        ['B', 'crane'],
        ['S', 'motor'],
        ['D', 'crane'],
      ],
      MADE_FROM: [['crane', 'motor']],
      SUPPLIES: [
        ['S', 'B', MILLION],
        ['Y', 'C', MILLION],
      ],
    },
    found: ['A A: REVERSE_FACTORING'],
    options: { kinds: { steel: 'GOODS', crane: 'GOODS', motor: 'GOODS' } },
  },
  ...(
    [
      ['lobby-visit', 'lobby-visit', 'PERSONAL_WEALTH'],
      ['patent-grant', 'patent-grant', 'IP_LOAN'],
      ['bond-proceeds', 'bond-issue', 'PROCEEDS_SUPERVISION'],
      ['journey-break', 'journey-break', 'DIRECT_BANKING'],
    ] as const
  ).map(([rule, type, product]) => ({
    rule,
    claim: 'the newest event of a customer counts, once',
    graph: {
      HAS_EVENT: [
        event('A', type, '2026-11-20'),
        event('A', type, '2026-11-23'),
        event('D', type, '2026-11-23'),
      ],
    },
    found: [`A A: ${product}`],
  })),
];

describe('a rule finds what it is meant to find and no near miss', () => {
  test.each(CASES)('$rule: $claim', ({ rule, graph, options, found }) => {
    expect(find(rule, graph, options)).toEqual(found);
  });

  test('a rule that is off by itself finds nothing until somebody switches it on', () => {
    const off = OPPORTUNITY_RULES.filter(({ isOffByDefault }) => isOffByDefault);
    expect(off.map(({ id }) => id)).toEqual(['possible-suppliers']);
    const graph = viewOf({ CUSTOMER_OF: customers('A') });
    expect(planRule(graph.view, off[0], []).variants.map(({ isOn }) => isOn)).toEqual([false]);
  });

  test('product-gap: what half of thirty peers hold and a customer does not', () => {
    const names = Array.from({ length: 30 }, (_, index) => `K${index}`);
    const graph: TerseGraph = {
      CUSTOMER_OF: customers(...names),
      IN_INDUSTRY: names.map((name): TerseRow => [name, 'C']),
      HOLDS: names.flatMap((name, index): TerseRow[] => [
        [name, '单位活期存款', MILLION],
        ...(index < 15 ? [[name, '代发工资'] as TerseRow] : []),
        ...(index < 14 ? [[name, '银企直联'] as TerseRow] : []),
      ]),
    };
    const found = find('product-gap', graph);
    expect(found).toHaveLength(15);
    expect(new Set(found.map((line) => line.split(': ')[1]))).toEqual(new Set(['PAYROLL']));
  });
});

describe('the scenarios of collaboration', () => {
  test('are twelve, each with rules that there are and products that those propose', () => {
    expect(new Set(COLLABORATION_SCENARIOS.map(({ id }) => id)).size).toBe(12);
    for (const { rules, products } of COLLABORATION_SCENARIOS) {
      const proposed = rules.flatMap((id) => findRule(id)?.products ?? []);
      for (const id of rules) expect(findRule(id)).toBeDefined();
      for (const product of products ?? []) expect(proposed).toContain(product);
    }
  });

  test('tell a supplier from a dealer by the product', () => {
    const idOf = (product: string) => scenarioOf({ rule: 'uncovered-counterparty', product })?.id;
    expect([idOf('REVERSE_FACTORING'), idOf('DEALER_FINANCE')]).toEqual([
      'core-to-suppliers',
      'core-to-dealers',
    ]);
    expect(scenarioOf({ rule: 'seasonal-need', product: 'WORKING_CAPITAL' })).toBeUndefined();
  });
});

describe('every rule', () => {
  test.each(OPPORTUNITY_RULES.map((rule) => [rule.id, rule] as const))('%s says what it is', (_, rule) => {
    expect(rule.name.zh).not.toBe('');
    expect(rule.products.length).toBeGreaterThan(0);
    for (const { default: usual, min, max } of rule.parameters) {
      expect(usual).toBeGreaterThanOrEqual(min);
      expect(usual).toBeLessThanOrEqual(max);
    }
    const figures = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const { zh, en } = rule.why({});
    expect(figures(zh)).toEqual(figures(en));
  });

  test('has an id of its own', () => {
    expect(new Set(OPPORTUNITY_RULES.map(({ id }) => id)).size).toBe(OPPORTUNITY_RULES.length);
  });
});
