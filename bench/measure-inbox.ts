import type { Database } from '../api/work/database.ts';
import type { OpportunityQuery } from '../api/work/list-opportunities.ts';
import { OpportunityStore } from '../api/work/opportunity-store.ts';
import type { FoundOpportunity } from '../api/work/record-mining.ts';
import { createRandom } from '../loaders/demo/random.ts';
import { type Findings, median, percentile } from './findings.ts';
import { onWorkDatabase } from './on-work-database.ts';

const OPPORTUNITIES = 1_000_000;
const BLOCK = 5_000;
const BRANCHES = 20;
const UNITS_PER_BRANCH = 25;
const MANAGERS_PER_UNIT = 6;
const RULES = 24;
const ROUNDS = 40;
const P95_MAX_MS = 50;

const managerOf = (unit: number, no: number): string => `M:${unit}-${no}`;

/** A million open opportunities of 500 sub-branches and 3,000 managers, and the queries that the inbox asks. */
export async function measureInbox(findings: Findings): Promise<void> {
  await onWorkDatabase((database, name) => measure(database, name, findings));
}

async function measure(database: Database, name: string, findings: Findings): Promise<void> {
  const store = new OpportunityStore(database);
  const run = { version: 1, asOf: '2026-11-24', settings: '', now: new Date('2026-11-24T02:00:00Z') };
  const began = performance.now();
  await store.record(makeBlocks(), run);
  const seconds = (performance.now() - began) / 1000;
  const again = performance.now();
  await store.record(makeBlocks(), run);
  const againSeconds = (performance.now() - again) / 1000;
  await database.query('ANALYZE');
  const random = createRandom(3, 'inbox queries');
  const unit = (): number => random.int(0, BRANCHES * UNITS_PER_BRANCH - 1);
  const branch = (): string[] => {
    const first = random.int(0, BRANCHES - 1) * UNITS_PER_BRANCH;
    return Array.from({ length: UNITS_PER_BRANCH }, (_, index) => `O:${first + index}`);
  };
  const manager = (): OpportunityQuery['reach'] => {
    const own = unit();
    return { unitKeys: [`O:${own}`], employeeKey: managerOf(own, random.int(0, MANAGERS_PER_UNIT - 1)) };
  };
  const rule = (): string => `rule-${random.int(0, RULES - 1)}`;
  const common = { first: 20, withRisk: false };
  const queries: Record<string, () => OpportunityQuery> = {
    'whole bank, first page': () => ({ ...common }),
    'whole bank, one rule, workable': () => ({ ...common, rules: [rule()], workableAt: new Date() }),
    'branch of 25 units, first page': () => ({
      ...common,
      reach: { unitKeys: branch(), employeeKey: undefined },
    }),
    'manager, first page': () => ({ ...common, reach: manager() }),
    'manager, one rule, workable': () => ({
      ...common,
      reach: manager(),
      rules: [rule()],
      workableAt: new Date(),
    }),
    'one party': () => ({ ...common, partyKey: `E:${random.int(0, OPPORTUNITIES - 1)}`, reach: manager() }),
  };
  const all: number[] = [];
  const rows: { what: string; value: string; target?: string; holds?: boolean }[] = [
    { what: 'taking over a run that finds all of them for the first time', value: `${seconds.toFixed(0)} s` },
    { what: 'taking over the same run again: nothing is written', value: `${againSeconds.toFixed(0)} s` },
  ];
  for (const [what, query] of Object.entries(queries)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await store.list(query());
      times.push(performance.now() - start);
    }
    all.push(...times.slice(5));
    rows.push({
      what,
      value: `median ${median(times).toFixed(1)} ms, p95 ${percentile(times.slice(5), 0.95).toFixed(1)} ms`,
    });
  }
  const p95 = percentile(all, 0.95);
  rows.push({
    what: 'all of them, p95',
    value: `${p95.toFixed(1)} ms`,
    target: `${P95_MAX_MS} ms`,
    holds: p95 <= P95_MAX_MS,
  });
  findings.add(`The inbox with a million open opportunities, ${name}`, rows);
}

function* makeBlocks(): Generator<FoundOpportunity[]> {
  const random = createRandom(7, 'inbox');
  for (let from = 0; from < OPPORTUNITIES; from += BLOCK) {
    yield Array.from({ length: BLOCK }, (_, index) => makeOne(from + index, random));
  }
}

function makeOne(no: number, random: ReturnType<typeof createRandom>): FoundOpportunity {
  const unit = Math.floor(random.next() ** 1.5 * BRANCHES * UNITS_PER_BRANCH);
  const rule = `rule-${random.int(0, RULES - 1)}`;
  const score = Math.round(random.next() * 1e6) / 1e6;
  const isBlocked = random.chance(0.03);
  return {
    id: `opportunity-${String(no).padStart(8, '0')}`,
    rule,
    rules: [rule],
    type: random.chance(0.5) ? 'MINED_NEED' : 'PROSPECT_LIST',
    subjectKey: `E:${no}`,
    viaKey: `E:${random.int(0, 99_999)}`,
    viaKeys: [`E:${random.int(0, 99_999)}`],
    product: 'REVERSE_FACTORING',
    score,
    learned: undefined,
    parts: [
      { name: 'sizePercentile', value: score, weight: 0.6 },
      { name: 'closeness', value: 1, weight: 0.4 },
    ],
    unknownParts: ['creditGrade'],
    details: { annualAmountFen: random.int(1, 1_000_000_000) },
    gate: isBlocked
      ? { status: 'BLOCKED', reasons: [{ code: 'WATCH_LIST', figures: {} }] }
      : { status: 'OPEN', reasons: [] },
    audience: 'SALES',
    evidence: [{ kind: 'SUPPLIES', key: 'k'.repeat(22), subjectKey: `E:${no}`, objectKey: 'E:core' }],
    evidenceTotal: 1,
    also: [],
    unitKeys: [`O:${unit}`],
    managerKeys: [managerOf(unit, random.int(0, MANAGERS_PER_UNIT - 1))],
    content: String(no),
    expiresOn: '2026-12-24',
  };
}
