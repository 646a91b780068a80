import { addPatent, yearsBefore } from './add-patent.ts';
import { addMetric, addTag } from './add-signals.ts';
import type { Firm } from './party.ts';
import { RARE_CLASSES } from './tables/technologies.ts';
import type { World } from './world.ts';

/** How many of the 28 peers of a field a firm's patents stand above, by what is ranked. */
interface Rank {
  readonly family: number;
  readonly coverage: number;
  readonly citations: number;
  readonly claims: number;
}

interface ScorecardPlan {
  readonly pattern: string;
  /** Shares of revenue, of staff, growth a year; undefined where nothing is reported. */
  readonly research:
    | { readonly intensity: number; readonly staffShare: number; readonly growth: number }
    | undefined;
  readonly techShare: number;
  /** Inventions in force, all alike; undefined where the register does not know the firm. */
  readonly inventions: number | undefined;
  readonly bought?: number;
  readonly rank: Rank;
  readonly citationsKnown?: boolean;
  readonly tags: readonly string[];
  readonly grade: string | null;
  readonly total: number | null;
  readonly coverage: number;
}

const PEERS = 28;
const AGE_YEARS = 8;
const STAFF = 500;
const REVENUE_FEN = 20_000_000_000;

/** The worked example SCI-1 of methods §6; percentiles .60, .50, .80, .40 by 12 patents of the firm among 28 peers. */
const SCI_1: Omit<ScorecardPlan, 'pattern'> = {
  research: { intensity: 0.08, staffShare: 0.2, growth: 0.15 },
  techShare: 0.7,
  inventions: 12,
  rank: { family: 18, coverage: 14, citations: 26, claims: 10 },
  tags: ['specialised-new'],
  grade: 'T4',
  total: 67.7236,
  coverage: 1,
};

const PLANS: readonly ScorecardPlan[] = [
  { ...SCI_1, pattern: 'SCI-1' },
  { ...SCI_1, pattern: 'SCI-2', citationsKnown: false, total: 65.416, coverage: 0.9 },
  { ...SCI_1, pattern: 'NEGATIVE_LIST', tags: ['specialised-new', 'innovation-negative-list'], grade: null },
  { ...SCI_1, pattern: 'BOUGHT_IN_BULK', bought: 7, grade: 'T5', total: 53.7618 },
  { ...SCI_1, pattern: 'EXACTLY_HALF_BOUGHT', bought: 6 },
  { ...SCI_1, pattern: 'NO_RESEARCH_FIGURES', research: undefined, grade: null, total: null, coverage: 0.7 },
  { ...SCI_1, pattern: 'PATENTS_UNKNOWN', inventions: undefined, grade: null, total: null, coverage: 0.55 },
  {
    pattern: 'JUST_BELOW_T1',
    research: { intensity: 0.25, staffShare: 0.6, growth: 0.4 },
    techShare: 1,
    inventions: 12,
    rank: { family: PEERS, coverage: PEERS, citations: PEERS, claims: PEERS },
    tags: ['little-giant', 'high-tech'],
    grade: 'T2',
    total: 89.7736,
    coverage: 1,
  },
  {
    pattern: 'ONE_WEAK_PATENT',
    research: { intensity: 0.01, staffShare: 0.05, growth: 0 },
    techShare: 0.1,
    inventions: 1,
    rank: { family: 0, coverage: 0, citations: 0, claims: 0 },
    tags: ['tech-sme'],
    grade: 'T9',
    total: 17.3629,
    coverage: 1,
  },
];

/** Plants customers whose grade on the innovation card is known, each in a field of its own. */
export function plantScorecards(world: World): void {
  const taken = new Set(world.inventors.map(({ firm }) => firm));
  const free = world.firms.filter((firm) => firm.isCustomer && firm.isForeign !== true && !taken.has(firm));
  const subjects = world.random.sample(free, PLANS.length);
  for (const [index, firm] of subjects.entries()) {
    const plan = PLANS[index];
    addFigures(world, firm, plan);
    if (plan.inventions !== undefined)
      addField(world, firm, plan, plan.inventions, classAt(world.block * PLANS.length + index));
    for (const tag of plan.tags) addTag(world, firm, tag);
    const { pattern, grade, total, coverage } = plan;
    world.truth.add('scorecards', { subject: firm.ref, pattern, grade, total, coverage });
  }
}

function classAt(index: number): string {
  const beyond = index - RARE_CLASSES.length;
  return beyond < 0 ? RARE_CLASSES[index] : `${'ABCDEFGH'[Math.floor(beyond / 30)]}${70 + (beyond % 30)}`;
}

function addFigures(world: World, firm: Firm, { research, techShare }: ScorecardPlan): void {
  addMetric(world, firm, 'revenue', { amountFen: REVENUE_FEN });
  addMetric(world, firm, 'staff', { value: STAFF });
  addMetric(world, firm, 'tech-revenue', { amountFen: REVENUE_FEN * techShare });
  if (research === undefined) return;
  const expense = REVENUE_FEN * research.intensity;
  addMetric(world, firm, 'rd-expense', { amountFen: expense });
  addMetric(world, firm, 'rd-expense-three-years-before', {
    amountFen: Math.round(expense / (1 + research.growth) ** 3),
  });
  addMetric(world, firm, 'rd-staff', { value: STAFF * research.staffShare });
}

/** The firm's patents, all alike, and their peers, which have lapsed and belong to others. */
function addField(world: World, firm: Firm, plan: ScorecardPlan, inventions: number, field: string): void {
  const { clock, random } = world;
  const filedOn = yearsBefore(clock.today, AGE_YEARS);
  const common = {
    kind: 'INVENTION',
    filedOn,
    grantedOn: filedOn + 900,
    title: `一种${field}类器件及其制造方法`,
  } as const;
  const symbols = (count: number): string[] =>
    ['B', 'C', 'D'].slice(0, count).map((letter) => `${field}${letter} 1/00`);
  const citedOn = (count: number): number[] =>
    Array.from({ length: count }, (_, index) => filedOn + 700 + index);
  for (let index = 0; index < inventions; index += 1) {
    addPatent(world, firm, {
      ...common,
      acquiredOn: index < (plan.bought ?? 0) ? clock.today - 100 : undefined,
      ipc: symbols(2),
      claims: 10,
      family: 4,
      citedOn: plan.citationsKnown === false ? undefined : citedOn(3),
      citingIpc: symbols(3),
    });
  }
  const others = world.inventors.map((inventor) => inventor.firm);
  for (let index = 0; index < PEERS; index += 1) {
    const isBelow = (rank: number): boolean => index < rank;
    addPatent(world, random.pick(others), {
      ...common,
      endsOn: clock.today - 30,
      ipc: symbols(isBelow(plan.rank.coverage) ? 1 : 3),
      claims: isBelow(plan.rank.claims) ? 5 : 20,
      family: isBelow(plan.rank.family) ? 2 : 8,
      citedOn: citedOn(isBelow(plan.rank.citations) ? 0 : 6),
    });
  }
}
