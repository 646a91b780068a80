import { addEvent, addMetric, addTag } from './add-signals.ts';
import { holdProduct } from './hold-product.ts';
import { noteFound, noteMissed } from './note-found.ts';
import type { Firm } from './party.ts';
import { getProductId } from './tables/products.ts';
import type { RuleId } from './truth.ts';
import { times, type World } from './world.ts';

type Write = (world: World, firm: Firm) => void;

/** A rule over figures and events of one customer. */
interface SignalPlan {
  readonly rule: RuleId;
  /** Name on the shelf. */
  readonly product: string;
  readonly count: number;
  readonly found: readonly Write[];
  readonly missed: Readonly<Record<string, Write>>;
}

const WAN = 1_000_000;
const WITHOUT_AMOUNT = new Set(['journey-break', 'patent-grant', 'lobby-visit']);

/** Plants figures and events that rules find, and at least as many that they do not; the customers that are found. */
export function plantSignals(world: World): Firm[] {
  return SIGNAL_PLANS.flatMap((plan) => plantSignal(world, plan));
}

function plantSignal(world: World, { rule, product, count, found, missed }: SignalPlan): Firm[] {
  const customers = world.firms.filter((firm) => firm.isCustomer);
  const others = world.firms.filter((firm) => !firm.isCustomer && firm.isForeign !== true);
  const foundCount = times(world, count, found.length);
  const reasons = Object.entries(missed);
  const missCount = times(world, count, reasons.length);
  const chosen = world.random.sample(customers, foundCount + missCount);
  const subjects = chosen.slice(0, foundCount);
  for (const [index, firm] of subjects.entries()) {
    found[index % found.length](world, firm);
    noteFound(world, rule, firm, { product });
  }
  for (const [index, firm] of chosen.slice(foundCount).entries()) {
    const [reason, write] = reasons[index % reasons.length];
    write(world, firm);
    noteMissed(world, rule, firm, reason);
  }
  for (const [index, firm] of world.random.sample(others, times(world, count * 0.4, 3)).entries()) {
    found[index % found.length](world, firm);
    noteMissed(world, rule, firm, 'IS_NO_CUSTOMER');
  }
  return subjects;
}

/** Writes figures of one party. */
function values(figures: Readonly<Record<string, number>>): Write {
  return (world, firm) => {
    for (const [metric, value] of Object.entries(figures)) addMetric(world, firm, metric, { value });
  };
}

/** Shares of the money that comes in at the end of months, by quarter, the latest first. */
export function monthEnd(...shares: readonly number[]): Write {
  return values(Object.fromEntries(shares.map((share, index) => [`month-end-index-${index + 1}`, share])));
}

/** An event so many days ago. */
function event(type: string, daysAgo: number, wan = 300, detail?: string): Write {
  return (world, firm) => {
    const amountFen = WITHOUT_AMOUNT.has(type) ? undefined : wan * WAN;
    addEvent(world, firm, type, { occurredOn: world.clock.today - daysAgo, amountFen, detail });
  };
}

/** The findings and near misses that an event rule has whatever its type: by its days alone. */
function eventPlan(
  rule: RuleId,
  type: string,
  parts: { readonly product: string; readonly count: number; readonly days: number; readonly detail: string },
): SignalPlan {
  const { product, count, days, detail } = parts;
  const on = (daysAgo: number): Write => event(type, daysAgo, 300 + daysAgo * 70, detail);
  return {
    rule,
    product,
    count,
    found: [on(0), on(days - 1), on(2), both(on(1), on(4)), both(on(3), on(days + 20))],
    missed: { EXPIRED_TODAY: on(days), EXPIRED: on(days + 40), HAPPENS_TOMORROW: on(-1) },
  };
}

function both(...writes: readonly Write[]): Write {
  return (world, firm) => {
    for (const write of writes) write(world, firm);
  };
}

function inflow(daysAgo: number, amountWan: number, monthlyWan?: number): Write {
  return (world, firm) => {
    if (monthlyWan !== undefined) addMetric(world, firm, 'monthly-inflow', { amountFen: monthlyWan * WAN });
    event('large-inflow', daysAgo, amountWan, '中标工程预付款')(world, firm);
  };
}

function technology(tag: string | undefined, inventions: number): Write {
  return (world, firm) => {
    if (tag !== undefined) addTag(world, firm, tag);
    addMetric(world, firm, 'valid-inventions', { value: inventions });
    world.inventors.push({ firm, inventions });
  };
}

const SIGNAL_PLANS: readonly SignalPlan[] = [
  {
    rule: 'month-end-collector',
    product: '代收业务',
    count: 24,
    found: [
      monthEnd(0.5, 0.5, 0.31, 0.5),
      monthEnd(0.72, 0.66, 0.81, 0.74),
      monthEnd(0.2, 0.61, 0.58, 0.7),
      monthEnd(0.9, 0.55, 0.64),
    ],
    missed: {
      TWO_QUARTERS: monthEnd(0.8, 0.9, 0.3, 0.2),
      THIRD_QUARTER_JUST_BELOW: monthEnd(0.8, 0.9, 0.49, 0.3),
      ALL_JUST_BELOW: monthEnd(0.49, 0.49, 0.49, 0.49),
    },
  },
  {
    rule: 'seasonal-need',
    product: '流动资金贷款',
    count: 28,
    found: [1.4, 1.65, 2.1, 3.2].map((index) => values({ 'seasonal-index-next': index })),
    missed: {
      JUST_BELOW: values({ 'seasonal-index-next': 1.39 }),
      OFF_SEASON: values({ 'seasonal-index-next': 0.6 }),
    },
  },
  {
    rule: 'bills-discounted-elsewhere',
    product: '票据贴现',
    count: 22,
    found: [
      values({ 'bills-received': 4, 'bills-discounted-elsewhere': 1 }),
      values({ 'bills-received': 17, 'bills-discounted-elsewhere': 9 }),
      values({ 'bills-received': 3.5, 'bills-discounted-elsewhere': 2 }),
    ],
    missed: {
      EXACTLY_THREE_BILLS: values({ 'bills-received': 3, 'bills-discounted-elsewhere': 3 }),
      NONE_ELSEWHERE: values({ 'bills-received': 12, 'bills-discounted-elsewhere': 0 }),
      ELSEWHERE_UNKNOWN: values({ 'bills-received': 12 }),
    },
  },
  {
    rule: 'payroll-elsewhere',
    product: '代发工资',
    count: 20,
    found: [
      values({ 'payroll-elsewhere-months': 3, 'payroll-elsewhere-staff': 20 }),
      values({ 'payroll-elsewhere-months': 12, 'payroll-elsewhere-staff': 86 }),
    ],
    missed: {
      ONE_MONTH_TOO_FEW: values({ 'payroll-elsewhere-months': 2, 'payroll-elsewhere-staff': 90 }),
      ONE_PERSON_TOO_FEW: values({ 'payroll-elsewhere-months': 9, 'payroll-elsewhere-staff': 19 }),
      STAFF_UNKNOWN: values({ 'payroll-elsewhere-months': 9 }),
    },
  },
  {
    rule: 'large-inflow',
    product: '大额存单',
    count: 16,
    found: [
      inflow(0, 500, 100),
      inflow(2, 2_400, 260),
      both(event('large-inflow', 0, 120, '货款'), inflow(1, 900, 90)),
    ],
    missed: {
      JUST_BELOW_FIVE_TIMES: inflow(1, 499, 100),
      EXPIRED_TODAY: inflow(3, 5_000, 100),
      MONTH_UNKNOWN: inflow(1, 5_000),
      MANY_ABOVE_A_LARGE_MONTH: inflow(0, 5_000, 4_000),
    },
  },
  eventPlan('outflow-elsewhere', 'outflow-elsewhere', {
    product: '对公理财',
    count: 20,
    days: 7,
    detail: '转出至云岭银行理财',
  }),
  {
    rule: 'technology-firm',
    product: '科创信用贷',
    count: 22,
    found: [
      technology('specialised-new', 3),
      technology('high-tech', 14),
      both(technology('specialised-new', 27), (world, firm) => addTag(world, firm, 'high-tech')),
    ],
    missed: {
      ONE_INVENTION_TOO_FEW: technology('high-tech', 2),
      NOT_QUALIFIED: technology(undefined, 40),
      QUALIFICATION_ENDED: both(technology(undefined, 8), (world, firm) =>
        addTag(world, firm, 'specialised-new', { to: world.clock.today }),
      ),
      HOLDS_THE_LOAN: both(technology('specialised-new', 9), (world, firm) =>
        holdProduct(world, firm, getProductId('科创信用贷'), world.clock.today - 30),
      ),
    },
  },
  eventPlan('patent-grant', 'patent-grant', {
    product: '知识产权质押贷款',
    count: 20,
    days: 60,
    detail: '发明专利：一种高强度结构件及其制备方法',
  }),
  eventPlan('bond-proceeds', 'bond-issue', {
    product: '募集资金监管',
    count: 10,
    days: 60,
    detail: '公司债券',
  }),
  eventPlan('journey-break', 'journey-break', {
    product: '银企直联',
    count: 20,
    days: 15,
    detail: '企业网银开通，停在授权书上传',
  }),
  eventPlan('lobby-visit', 'lobby-visit', {
    product: '个人理财',
    count: 20,
    days: 10,
    detail: '财务人员办理对公回单',
  }),
];
