import { hash } from 'node:crypto';
import { dayOfInstant, formatDay } from '../../graph/model/day.ts';
import {
  BOARDS,
  type Board,
  HUNDREDTHS,
  type PerformanceIndicator,
} from '../../scoring/performance/indicator.ts';
import { PERFORMANCE_INDICATORS } from '../../scoring/performance/indicators.ts';
import { elapsedShare, parsePeriod } from '../../scoring/performance/period.ts';
import type { Directory } from '../access/directory.ts';
import type { Services } from '../services.ts';
import type { NewTarget } from '../work/target-store.ts';

const BOARDS_OF_LINE: Readonly<Record<string, readonly Board[]>> = {
  CORPORATE: ['CORPORATE'],
  RETAIL: ['RETAIL'],
  WEALTH: ['RETAIL'],
  FINANCIAL_MARKETS: ['MARKETS'],
};
/** What everybody who serves customers is to do in a year. */
const BEHAVIOUR: Readonly<Record<string, number>> = {
  claims: 24,
  'first-contacts': 18,
  'referrals-accepted': 6,
  submissions: 6,
};
/** A target is a multiple of so many yuan, and so many at least; customers and people are whole. */
const STEP_FEN = 10 * 1_000_000;
/** What is counted is set in fours, so that a quarter has a whole number. */
const WHOLE_QUARTERS = 4 * HUNDREDTHS;
const LEAST_FEN = 50 * 1_000_000;
const ROLES: readonly (string | undefined)[] = ['RELATIONSHIP_MANAGER', 'LOBBY_MANAGER'];

type DemoServices = Pick<Services, 'targets' | 'performance' | 'keeper' | 'directory'>;

/**
 * Gives the units and people of the demo bank targets for this year, so that there is something to reach: about what they would bring at the pace
 * so far, some ahead of it and some behind, the same whenever the same bank is made. A unit has the sum of what is below it. Done once a year.
 */
export async function setDemoTargets(services: DemoServices, now: number): Promise<void> {
  const today = formatDay(dayOfInstant(now));
  const period = parsePeriod(today.slice(0, 4))!;
  const directory = await services.directory.get();
  const view = services.keeper.image.view(dayOfInstant(now));
  const units = [...directory.orgUnits.values()].map(({ no }) => ({ no, key: view.keyOf(no) }));
  const sums = await services.performance.sumsOfUnits(
    units.map(({ key }) => ({ ownerKey: key, unitKeys: [key] })),
    period,
  );
  const pace = new Map<string, number>();
  for (const { ownerKey, indicator, isProvisional, amount } of sums) {
    const place = `${ownerKey} ${indicator}`;
    if (!isProvisional)
      pace.set(place, (pace.get(place) ?? 0) + amount / Math.max(elapsedShare(period, today), 0.1));
  }
  const own = new Map<number, Map<string, number>>();
  const targets: NewTarget[] = [];
  const note = (ownerKey: string, indicator: string, value: number): void => {
    if (value > 0) targets.push({ ownerKey, indicator, period: period.text, value });
  };
  for (const unit of units) {
    const ofUnit = new Map<string, number>();
    for (const indicator of PERFORMANCE_INDICATORS) {
      const people = peopleFor(directory, unit.no, indicator);
      const base = pace.get(`${unit.key} ${indicator.id}`) ?? 0;
      const wholes = people.map((no) => {
        const key = view.keyOf(no);
        const value = targetFor(indicator, base / people.length, `${key} ${indicator.id}`);
        note(key, indicator.id, value);
        return value;
      });
      const whole = people.length > 0 ? wholes : [base > 0 ? targetFor(indicator, base, unit.key) : 0];
      ofUnit.set(
        indicator.id,
        whole.reduce((sum, value) => sum + value, 0),
      );
    }
    own.set(unit.no, ofUnit);
  }
  for (const unit of units) {
    for (const { id } of PERFORMANCE_INDICATORS) {
      let sum = 0;
      for (const below of directory.subtreeOf(unit.no)) sum += own.get(below)?.get(id) ?? 0;
      note(unit.key, id, sum);
    }
  }
  const by = { key: 'demo', name: '计划财务部' };
  await services.targets.set(targets, by, `demo targets ${period.text}`, new Date(now));
}

/** Who works for an indicator at a unit. */
function peopleFor(
  directory: Directory,
  unit: number,
  { kind, board = BOARDS[0] }: PerformanceIndicator,
): number[] {
  return [...directory.employees.values()]
    .filter(({ orgUnitNo, role }) => orgUnitNo === unit && ROLES.includes(role))
    .filter(({ line = '' }) => kind === 'BEHAVIOUR' || (BOARDS_OF_LINE[line] ?? []).includes(board))
    .map(({ no }) => no);
}

/** Around a pace, between a tenth below it and half above, in round figures. */
function targetFor(indicator: PerformanceIndicator, pace: number, seed: string): number {
  const step = indicator.unit === 'FEN' ? STEP_FEN : WHOLE_QUARTERS;
  const usual = BEHAVIOUR[indicator.id];
  const draw = Buffer.from(hash('sha256', seed, 'base64'), 'base64').readUInt32BE(0) / 2 ** 32;
  const wanted = usual === undefined ? pace * (0.9 + 0.6 * draw) : usual * HUNDREDTHS;
  const least = indicator.unit === 'FEN' ? LEAST_FEN / STEP_FEN : 1;
  return Math.max(least, Math.round(wanted / step)) * step;
}
