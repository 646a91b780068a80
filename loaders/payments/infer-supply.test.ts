import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferFrom, rowsSql, type WrittenPayment } from './testing/infer-from.ts';

/** The twelve full months before the newest payment, which is of November 2026. */
const MONTHS = [
  '2025-11',
  '2025-12',
  ...Array.from({ length: 10 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`),
];
const NEWEST: WrittenPayment = { payer: 'x', payee: 'y', amount: 50_000, paidOn: '2026-11-03' };

/** One payment in each of so many months, the latest ones. */
function monthly(payer: string, payee: string, amount: number, months = 12, day = '15'): WrittenPayment[] {
  return MONTHS.slice(-months).map((month) => ({ payer, payee, amount, paidOn: `${month}-${day}` }));
}

const paid = (payer: string, payee: string, amount: number, paidOn: string): WrittenPayment => ({
  payer,
  payee,
  amount,
  paidOn,
});

describe('the worked example of methods', () => {
  it('SUP-1: twelve equal months of three fifths of the inflow are a supply beyond doubt', async () => {
    const { pair } = await inferFrom([
      ...monthly('core', 's1', 1_000_000),
      paid('other', 's1', 8_000_000, '2026-05-05'),
      NEWEST,
    ]);
    expect(pair('s1', 'core')).toMatchObject({
      active_months: '12',
      amount_fen: '1200000000',
      inflow_fen: '2000000000',
      share: '0.6',
      r: '1.0',
      g: '1.0',
      s: '1.0',
      confidence: '1.0',
      class: 'EDGE',
      link_confidence: '1.0',
      last_month: '202610',
      currency: 'CNY',
      coverage: null,
      first_day: '20407',
      last_day: '20741',
    });
  });

  it('SUP-1: two unequal payments of a tenth of the inflow are none', async () => {
    const { pair } = await inferFrom([
      paid('core', 's2', 5_000_000, '2026-03-05'),
      paid('core', 's2', 200_000, '2026-06-05'),
      paid('other', 's2', 46_800_000, '2026-05-05'),
      NEWEST,
    ]);
    const found = pair('s2', 'core')!;
    expect(Number(found.r)).toBeCloseTo(1 / 6, 12);
    expect(Number(found.g)).toBeCloseTo(0.076923, 6);
    expect(Number(found.s)).toBeCloseTo(1 / 3, 12);
    expect(Number(found.confidence)).toBeCloseTo(0.189744, 6);
    expect(found.class).toBe('NONE');
  });

  it('SUP-4: flows of 10, 10, 20 have the seasonal indexes 0.75, 0.75, 1.50', async () => {
    const { months } = await inferFrom([
      ...MONTHS.map((month, i) => paid('core', 's', i % 3 === 2 ? 2_000_000 : 1_000_000, `${month}-10`)),
      NEWEST,
    ]);
    const found = months('s', 'core');
    expect(found.map((row) => row.month)).toEqual(MONTHS.map((month) => month.replace('-', '')));
    expect(found.map((row) => Number(row.seasonal_index))).toEqual(
      MONTHS.map((_, i) => (i % 3 === 2 ? 1.5 : 0.75)),
    );
    expect(found.reduce((sum, row) => sum + Number(row.month_share), 0)).toBeCloseTo(1, 12);
    expect(months('s').map((row) => row.seasonal_index)).toEqual(found.map((row) => row.seasonal_index));
  });

  it('SUP-5: 70 of 100 in the last five days of a month of thirty are an index of 0.70 and a lift of 4.2', async () => {
    const { months } = await inferFrom([
      paid('core', 's', 300_000, '2026-09-25'),
      paid('core', 's', 400_000, '2026-09-26'),
      paid('core', 's', 300_000, '2026-09-30'),
      NEWEST,
    ]);
    const [september] = months('s', 'core');
    expect(Number(september.month_end_index)).toBeCloseTo(0.7, 12);
    expect(Number(september.month_end_lift)).toBeCloseTo(4.2, 12);
  });
});

describe('a payment is no trade', () => {
  const verdictsOf = async (payments: WrittenPayment[], tables = {}) =>
    (await inferFrom([...payments, NEWEST], tables)).verdicts.slice(0, -1);

  it('below ten thousand yuan, and is at ten thousand', async () => {
    const verdicts = await verdictsOf([
      paid('a', 'b', 9_999.99, '2026-05-05'),
      paid('a', 'b', 10_000, '2026-05-05'),
    ]);
    expect(verdicts).toEqual(['SMALL', 'TRADE']);
  });

  it('when a person pays or is paid', async () => {
    const verdicts = await verdictsOf([
      paid('person1', 'b', 20_000, '2026-05-05'),
      paid('a', 'person1', 20_000, '2026-05-05'),
      paid('a', 'b', 20_000, '2026-05-05'),
    ]);
    expect(verdicts).toEqual(['PRIVATE', 'PRIVATE', 'TRADE']);
  });

  it('before it is settled, or in a currency without its value in yuan: then it is not even seen', async () => {
    const verdicts = await verdictsOf([
      { ...paid('a', 'b', 20_000, '2026-05-05'), isSettled: false },
      { ...paid('a', 'b', 20_000, '2026-05-05'), currency: 'USD' },
      { ...paid('a', 'b', 20_000, '2026-05-05'), currency: 'CNY' },
    ]);
    expect(verdicts).toEqual(['TRADE']);
  });

  it('within a control group, and is between two groups or with one that is in none', async () => {
    const controlGroups = rowsSql(
      ['party', 'head'],
      [
        ['a', 'h'],
        ['b', 'h'],
        ['c', 'k'],
      ],
    );
    const verdicts = await verdictsOf(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'c'],
        ['a', 'd'],
        ['d', 'e'],
      ].map(([payer, payee], i) => paid(payer, payee, 20_000 * (i + 1), '2026-05-05')),
      { controlGroups },
    );
    expect(verdicts).toEqual(['SAME_GROUP', 'SAME_GROUP', 'TRADE', 'TRADE', 'TRADE']);
  });

  it('within a group that only one of several heads makes', async () => {
    const controlGroups = rowsSql(
      ['party', 'head'],
      [
        ['a', 'h'],
        ['a', 'k'],
        ['b', 'k'],
        ['b', 'l'],
      ],
    );
    expect(await verdictsOf([paid('a', 'b', 20_000, '2026-05-05')], { controlGroups })).toEqual([
      'SAME_GROUP',
    ]);
  });

  it('between accounts of one party', async () => {
    expect(await verdictsOf([paid('a', 'a', 20_000, '2026-05-05')])).toEqual(['OWN_ACCOUNT']);
  });

  it.each([
    ['增值税', 'TAX'],
    ['社保费', 'SOCIAL'],
    ['代发工资', 'PAYROLL'],
    [' 借款 ', 'LOAN'],
    ['利息', 'INTEREST'],
    ['投资款', 'INVESTMENT'],
    ['退款', 'REFUND'],
    ['增值税控设备款', 'TRADE'],
    ['预付货款', 'TRADE'],
  ])('for the purpose %s: %s', async (purpose, verdict) => {
    expect(await verdictsOf([{ ...paid('a', 'b', 20_000, '2026-05-05'), purpose }])).toEqual([verdict]);
  });

  it('for a purpose of the bank’s own list, which takes the place of ours', async () => {
    const purposes = rowsSql(['word', 'class'], [['0042', 'LOAN']]);
    const verdicts = await verdictsOf(
      ['0042', '借款'].map((purpose) => ({ ...paid('a', 'b', 20_000, '2026-05-05'), purpose })),
      { purposes },
    );
    expect(verdicts).toEqual(['LOAN', 'TRADE']);
  });

  it('through an agent, unless the party behind it is known: then it is that party’s', async () => {
    const agents = rowsSql(['party'], [['wallet'], ['agency']]);
    const payments = [
      paid('a', 'wallet', 20_000, '2026-05-05'),
      { ...paid('a', 'wallet', 30_000, '2026-05-05'), agentFor: 'shop' },
      { ...paid('agency', 'shop', 50_000, '2026-05-05'), agentFor: 'b' },
      { ...paid('agency', 'wallet', 70_000, '2026-05-05'), agentFor: 'shop' },
      { ...paid('a', 'wallet', 90_000, '2026-05-05'), agentFor: 'a' },
    ];
    const { verdicts, pair } = await inferFrom([...payments, NEWEST], { agents });
    expect(verdicts.slice(0, -1)).toEqual(['AGENT', 'TRADE', 'TRADE', 'AGENT', 'OWN_ACCOUNT']);
    expect(pair('shop', 'a')?.amount_fen).toBe('3000000');
    expect(pair('shop', 'b')?.amount_fen).toBe('5000000');
    expect(pair('wallet', 'a')).toBeUndefined();
  });

  it('when nine tenths of it or more come back within five days; both are none', async () => {
    const there = paid('a', 'b', 100_000, '2026-05-05');
    const verdicts = (amount: number, paidOn: string) => verdictsOf([there, paid('b', 'a', amount, paidOn)]);
    const round = ['ROUND_TRIP', 'ROUND_TRIP'];
    const trade = ['TRADE', 'TRADE'];
    expect(await verdicts(90_000, '2026-05-10')).toEqual(round);
    expect(await verdicts(100_000, '2026-05-05')).toEqual(round);
    expect(await verdicts(89_999.99, '2026-05-10')).toEqual(trade);
    expect(await verdicts(90_000, '2026-05-11')).toEqual(trade);
    expect(await verdicts(111_111.11, '2026-05-10')).toEqual(round);
    expect(await verdicts(111_111.12, '2026-05-10')).toEqual(trade);
  });

  it('when it comes back after the end of the twelve months, whichever way round', async () => {
    const verdicts = await verdictsOf([
      paid('a', 'b', 100_000, '2026-10-31'),
      paid('b', 'a', 100_000, '2026-11-02'),
      paid('a', 'c', 100_000, '2026-10-31'),
      paid('c', 'd', 100_000, '2026-11-02'),
    ]);
    expect(verdicts).toEqual(['ROUND_TRIP', 'ROUND_TRIP', 'TRADE', 'TRADE']);
  });
});

describe('an edge', () => {
  /** Equal months, so that the confidence is 0.40 × months/12 + 0.30 + 0.30 × share/0.30. */
  async function inferShare(months: number, share: number, tables = {}) {
    const amount = 100_000 * months;
    const others = Math.round((amount / share - amount) * 100) / 100;
    const payments = [
      ...monthly('core', 's', 100_000, months),
      paid('other', 's', others, '2026-05-05'),
      NEWEST,
    ];
    return (await inferFrom(payments, tables)).pair('s', 'core')!;
  }

  it('begins at a confidence of exactly one half', async () => {
    expect(await inferShare(3, 0.1)).toMatchObject({
      confidence: '0.5',
      class: 'EDGE',
      link_confidence: '0.5',
    });
    const below = await inferShare(3, 0.09999);
    expect(below).toMatchObject({ class: 'CANDIDATE', link_confidence: '0.49' });
    expect(Number(below.confidence)).toBeCloseTo(0.49999, 9);
  });

  it('needs three months; fewer make a candidate, however confident', async () => {
    expect(await inferShare(3, 0.25)).toMatchObject({ class: 'EDGE', confidence: '0.65' });
    const two = await inferShare(2, 0.25);
    expect(two).toMatchObject({ class: 'CANDIDATE', link_confidence: '0.49' });
    expect(Number(two.confidence)).toBeCloseTo(0.616667, 6);
  });

  it('is a candidate from 0.30 on', async () => {
    const uneven = (share: number) => [
      ...[100_000, 100_000, 100_000, 900_000].map((amount, i) =>
        paid('core', 's', amount, `${MONTHS[i]}-15`),
      ),
      paid('other', 's', 1_200_000 / share - 1_200_000, '2026-05-05'),
      NEWEST,
    ];
    // sd/mean = 346,410/300,000 > 1, so evenness is 0: 0.40 × 4/12 + share = 0.30 at a share of 1/6.
    expect((await inferFrom(uneven(1 / 6))).pair('s', 'core')).toMatchObject({
      g: '0.0',
      class: 'CANDIDATE',
      confidence: '0.3',
      link_confidence: '0.3',
    });
    expect((await inferFrom(uneven(0.166))).pair('s', 'core')).toMatchObject({ class: 'NONE' });
  });

  it('is raised to 0.80 by a document, and not lowered by one', async () => {
    const corroborations = rowsSql(
      ['payer', 'payee', 'kind'],
      [
        ['core', 's', 'INVOICE'],
        ['core', 's', 'CONTRACT'],
      ],
    );
    expect(await inferShare(2, 0.02, { corroborations })).toMatchObject({
      class: 'EDGE',
      confidence: '0.8',
      link_confidence: '0.8',
      corroborated_by: 'CONTRACT',
    });
    expect(await inferShare(12, 0.29, { corroborations })).toMatchObject({ confidence: '0.99' });
    const turned = rowsSql(['payer', 'payee', 'kind'], [['s', 'core', 'INVOICE']]);
    expect(await inferShare(2, 0.02, { corroborations: turned })).toMatchObject({ corroborated_by: null });
  });

  it('counts the twelve full months and nothing before or after', async () => {
    const { pair } = await inferFrom([
      paid('core', 's', 100_000, '2025-10-31'),
      paid('core', 's', 200_000, '2025-11-01'),
      paid('core', 's', 400_000, '2026-10-31'),
      paid('core', 's', 800_000, '2026-11-01'),
    ]);
    expect(pair('s', 'core')).toMatchObject({
      active_months: '2',
      amount_fen: '60000000',
      inflow_fen: '60000000',
    });
  });

  it('is measured against all a payee operates with, small and private receipts too, but not loans', async () => {
    const { pair } = await inferFrom([
      paid('core', 's', 100_000, '2026-05-05'),
      paid('core', 's', 5_000, '2026-05-06'),
      paid('person1', 's', 45_000, '2026-05-05'),
      { ...paid('lender', 's', 900_000, '2026-05-05'), purpose: '借款' },
      NEWEST,
    ]);
    expect(pair('s', 'core')).toMatchObject({ amount_fen: '10000000', inflow_fen: '15000000' });
  });

  it('says how much of the payee’s settlement the bank sees, where that is known', async () => {
    const coverages = "SELECT 's' AS party, 0.35 AS share";
    expect(await inferShare(12, 0.3, { coverages })).toMatchObject({ coverage: '0.35' });
  });

  it('has the confidence of the formula, whatever the months', async () => {
    const amounts = fc.array(fc.integer({ min: 10_000, max: 50_000_000 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(amounts, fc.integer({ min: 1, max: 100_000_000 }), async (months, others) => {
        const payments = [
          ...months.map((amount, i) => paid('core', 's', amount, `${MONTHS[i]}-15`)),
          paid('other', 's', others, '2026-05-05'),
          NEWEST,
        ];
        const found = (await inferFrom(payments)).pair('s', 'core')!;
        const sum = months.reduce((total, amount) => total + amount, 0);
        const mean = sum / months.length;
        const deviation = Math.sqrt(months.reduce((total, x) => total + (x - mean) ** 2, 0) / months.length);
        const evenness = 1 - Math.min(1, deviation / mean);
        const share = Math.min(1, sum / (sum + others) / 0.3);
        const expected = (0.4 * months.length) / 12 + 0.3 * evenness + 0.3 * share;
        expect(Number(found.confidence)).toBeCloseTo(expected, 6);
        const isEdge = Number(found.confidence) >= 0.5 && months.length >= 3;
        expect(found.class === 'EDGE').toBe(isEdge);
        expect(Number(found.link_confidence) >= 0.5).toBe(isEdge);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe('measures for the rules', () => {
  it('know the gaps between days of payment', async () => {
    const { measures } = await inferFrom([
      paid('core', 's', 50_000, '2026-01-01'),
      paid('core', 's', 50_000, '2026-01-01'),
      paid('core', 's', 50_000, '2026-01-11'),
      paid('core', 's', 50_000, '2026-04-21'),
      paid('once', 's', 50_000, '2026-04-21'),
      NEWEST,
    ]);
    expect(measures('s', 'core')).toMatchObject({
      gap_days_max: '100',
      gap_days_mean: '55.0',
      active_months: '2',
    });
    expect(measures('s', 'once')).toMatchObject({ gap_days_max: null, gap_days_mean: null });
  });

  it('compare a quarter with the same one a year before, and a half year with the one before', async () => {
    const { measures } = await inferFrom([
      paid('core', 's', 600_000, '2025-08-01'),
      paid('core', 's', 400_000, '2025-10-31'),
      paid('core', 's', 200_000, '2025-12-01'),
      paid('core', 's', 100_000, '2026-05-01'),
      paid('core', 's', 500_000, '2026-08-01'),
      NEWEST,
    ]);
    expect(measures('s', 'core')).toMatchObject({
      q1_year_ago_fen: '100000000',
      q1_fen: '50000000',
      quarter_change: '-0.5',
      half_fen: '60000000',
      half_before_fen: '20000000',
      half_change: '2.0',
    });
    expect(measures('y', 'x')).toBeUndefined();
  });

  it('know a buyer that has left: all of the quarter is gone', async () => {
    const { measures } = await inferFrom([paid('core', 's', 600_000, '2025-09-01'), NEWEST]);
    expect(measures('s', 'core')).toMatchObject({ year_fen: '0', quarter_change: '-1.0', half_change: null });
  });

  it('know which quarters were paid at the ends of their months', async () => {
    const { measures } = await inferFrom([
      paid('core', 's', 300_000, '2026-10-27'),
      paid('core', 's', 100_000, '2026-10-26'),
      paid('core', 's', 100_000, '2026-02-24'),
      paid('core', 's', 300_000, '2026-02-23'),
      NEWEST,
    ]);
    expect(measures('s')).toMatchObject({
      q1_month_end_index: '0.75',
      q2_month_end_index: null,
      q3_month_end_index: '0.25',
    });
  });

  it('hold the largest inflow against the mean month: an equity round counts, a loan does not', async () => {
    const { measures } = await inferFrom([
      ...monthly('core', 's', 100_000),
      { ...paid('fund', 's', 500_000, '2026-05-05'), purpose: '投资款' },
      { ...paid('bank', 's', 900_000, '2026-05-05'), purpose: '贷款' },
      NEWEST,
    ]);
    expect(measures('s')).toMatchObject({ largest_fen: '50000000', largest_to_month_mean: '5.0' });
    expect(measures('s', 'core')).toMatchObject({ largest_to_month_mean: '1.0' });
  });

  it('know what a dealer prepays, and how many suppliers a buyer had in either half', async () => {
    const { measures, buyer } = await inferFrom([
      { ...paid('dealer', 'core', 100_000, '2026-05-05'), purpose: '预付货款' },
      { ...paid('dealer', 'core', 100_000, '2026-06-05'), purpose: '预付货款' },
      paid('dealer', 'core', 300_000, '2026-06-05'),
      paid('dealer', 'b', 300_000, '2026-01-05'),
      paid('dealer', 'core', 300_000, '2026-01-05'),
      paid('dealer', 'c', 300_000, '2026-09-05'),
      paid('dealer', 'd', 300_000, '2026-09-05'),
      NEWEST,
    ]);
    expect(measures('core', 'dealer')).toMatchObject({ prepaid_fen: '20000000', prepaid_months: '2' });
    expect(buyer('dealer')).toMatchObject({
      suppliers_half: '3',
      suppliers_half_before: '2',
      suppliers_change: '0.5',
    });
  });
});
