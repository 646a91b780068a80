import { formatDay } from '../../../graph/model/day.ts';
import {
  type ClaimedSum,
  computeFigures,
  type IndicatorFigures,
  type SumOfMonth,
} from '../../../scoring/performance/compute-figures.ts';
import { type PerformanceIndicator, toReadable } from '../../../scoring/performance/indicator.ts';
import { elapsedShare, type Period } from '../../../scoring/performance/period.ts';
import { servesCustomers } from '../../access/viewer.ts';
import type { RequestContext } from '../../context.ts';
import type { MonthSum, PipelineSum } from '../../work/performance-store.ts';
import { unitSource } from '../peers/comparison.ts';
import { expectationsOf } from './expectations.ts';
import { findOwner, mayOpen, maySetTarget, type OwnerSource, pathTo } from './ledger-owner.ts';

/** A line of the cockpit before its figures are computed. */
interface Line {
  readonly owner: { readonly id: string; readonly name: string; readonly level: string };
  readonly no: number | undefined;
  readonly sums: readonly SumOfMonth[];
  readonly claimed: readonly ClaimedSum[];
}

/** The cockpit of an owner: its own figures and those of who is below it. */
export async function readCockpit(
  context: RequestContext,
  owner: OwnerSource,
  period: Period,
  indicators: readonly PerformanceIndicator[],
) {
  const { services, today } = context;
  const [lines, expectations] = await Promise.all([
    owner.isUnit ? readUnit(context, owner, period) : [await readPerson(context, owner, period)],
    expectationsOf(services),
  ]);
  const targets = await services.targets.ofYear(
    lines.map((line) => line.owner.id),
    period.year,
  );
  const rows = lines.map((line) => {
    const isOwnAccount = line.owner.level === OWN_ACCOUNT;
    const given = {
      sums: line.sums,
      claimed: line.claimed,
      targets:
        (isOwnAccount ? undefined : targets.get(line.owner.id)) ?? new Map<string, Map<string, number>>(),
    };
    return {
      owner: line.owner,
      figures: computeFigures(indicators, period, given, expectations).map(figureSource),
      viewerCanOpen: !isOwnAccount && line.no !== undefined && mayOpen(context, line.no),
      viewerCanSetTarget: !isOwnAccount && line.no !== undefined && maySetTarget(context, { no: line.no }),
    };
  });
  const asOf = formatDay(today.asOf);
  const elapsed = elapsedShare(period, asOf);
  return {
    asOf,
    period: period.text,
    elapsed,
    path: pathTo(context, owner),
    row: rows[0],
    items: rows.slice(1),
  };
}

const OWN_ACCOUNT = 'OWN_ACCOUNT';
const NO_UNIT = [{ ownerKey: '', unitKeys: [''] }];

/** Figures in the unit that people read. */
function figureSource(figures: IndicatorFigures) {
  const { unit } = figures.indicator;
  const read = (amount: number | undefined): number | null =>
    amount === undefined ? null : toReadable(unit, amount);
  return {
    indicator: figures.indicator,
    target: read(figures.target),
    booked: toReadable(unit, figures.booked),
    provisional: toReadable(unit, figures.provisional),
    expected: toReadable(unit, figures.expected),
    claims: figures.claims,
    gap: read(figures.gap),
    attainment: figures.attainment ?? null,
    months: figures.months.map(({ month, booked, target }) => ({
      month,
      booked: toReadable(unit, booked),
      target: read(target),
    })),
  };
}

async function readPerson(context: RequestContext, owner: OwnerSource, period: Period): Promise<Line> {
  const { performance } = context.services;
  const [sums, claimed] = await Promise.all([
    performance.sumsOfPeople([owner.key], period),
    performance.pipelineOfPeople([owner.key]),
  ]);
  return { owner: unitSource(context, owner.no), no: owner.no, sums, claimed };
}

/**
 * The unit, which is all that follows: units below with what is below them, who serves customers at the unit, and what is on nobody's
 * account.
 */
async function readUnit(context: RequestContext, owner: OwnerSource, period: Period): Promise<Line[]> {
  const { directory, today, services } = context;
  const units = [...directory.orgUnits.values()].filter(({ parentNo }) => parentNo === owner.no);
  const groups = units.map(({ no }) => {
    const key = today.keyOf(no);
    return { ownerKey: key, unitKeys: findOwner(context, key)!.unitKeys };
  });
  const isWhole = owner.unitKeys.includes('');
  const { performance } = services;
  const [unitSums, unitClaims, atUnit, claimsAtUnit, nowhere, claimsNowhere] = await Promise.all([
    performance.sumsOfUnits(groups, period),
    performance.pipelineOfUnits(groups),
    performance.sumsAtUnit(owner.key, period),
    performance.pipelineAtUnit(owner.key),
    isWhole ? performance.sumsOfUnits(NO_UNIT, period) : [],
    isWhole ? performance.pipelineOfUnits(NO_UNIT) : [],
  ]);
  const people = peopleAt(context, owner.no, [...atUnit, ...claimsAtUnit]);
  const ownAccount = [...atUnit.filter(({ ownerKey }) => ownerKey === ''), ...nowhere];
  const whole = {
    owner: unitSource(context, owner.no),
    no: owner.no,
    sums: [...unitSums, ...atUnit, ...nowhere],
    claimed: [...unitClaims, ...claimsAtUnit, ...claimsNowhere],
  };
  const lines = [
    whole,
    ...linesOf(
      context,
      units.map(({ no }) => no),
      unitSums,
      unitClaims,
    ),
    ...linesOf(context, people, atUnit, claimsAtUnit),
  ];
  if (ownAccount.length === 0) return lines;
  const name = context.language === 'zh' ? '未落到人' : 'on nobody’s account';
  return [
    ...lines,
    { owner: { id: owner.key, name, level: OWN_ACCOUNT }, no: undefined, sums: ownAccount, claimed: [] },
  ];
}

function linesOf(
  context: RequestContext,
  nos: readonly number[],
  sums: readonly MonthSum[],
  claims: readonly PipelineSum[],
): Line[] {
  const [sumsOf, claimsOf] = [
    Map.groupBy(sums, ({ ownerKey }) => ownerKey),
    Map.groupBy(claims, ({ ownerKey }) => ownerKey),
  ];
  return nos.map((no) => {
    const owner = unitSource(context, no);
    return { owner, no, sums: sumsOf.get(owner.id) ?? [], claimed: claimsOf.get(owner.id) ?? [] };
  });
}

/** Who serves customers at a unit, and who has figures there although they work elsewhere now. */
function peopleAt(
  { directory, today }: RequestContext,
  unit: number,
  rows: readonly { readonly ownerKey: string }[],
): number[] {
  const people = new Set(
    [...directory.employees.values()]
      .filter(
        ({ orgUnitNo, role }) =>
          orgUnitNo === unit && role !== undefined && servesCustomers(role as 'BRANCH_HEAD'),
      )
      .map(({ no }) => no),
  );
  for (const { ownerKey } of rows) {
    const no = ownerKey === '' ? undefined : today.findEntity(ownerKey);
    if (no !== undefined) people.add(no);
  }
  return [...people];
}
