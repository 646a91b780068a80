import { type Day, formatDay } from '../../../graph/model/day.ts';
import { findGuaranteeCircles } from '../../../scoring/guarantees/find-guarantee-circles.ts';
import { type Maturity, readMaturities } from '../../../scoring/segments/maturities.ts';
import { readEvents, readTag } from '../../../scoring/signals/read-signals.ts';
import type { EventType, TagId } from '../../../scoring/signals/signals.ts';
import { stepsDown } from '../../../scoring/standing/count-moves.ts';
import type { WorkAlertKind, WorkMovementKind } from '../../__generated__/resolver-types.ts';
import { perVersion } from '../../answers/per-version.ts';
import type { RequestContext } from '../../context.ts';
import { customerBankOf } from '../customers/customer-bank.ts';
import { maturitySource } from '../customers/maturity-source.ts';
import { endSource } from '../parties/party-source.ts';
import { customersOfViewer } from './own-customers.ts';

const AHEAD_DAYS = 90;
const LIMIT_DAYS = 30;

const MOVEMENTS: readonly (readonly [WorkMovementKind, EventType])[] = [
  ['LARGE_INFLOW', 'large-inflow'],
  ['OUTFLOW_ELSEWHERE', 'outflow-elsewhere'],
  ['FOREIGN_RECEIPT', 'foreign-receipt'],
  ['JOURNEY_BREAK', 'journey-break'],
];
const TAG_ALERTS: readonly (readonly [WorkAlertKind, TagId])[] = [
  ['COMPLAINT_OPEN', 'complaint-open'],
  ['OPTED_OUT', 'opted-out'],
];

const circlesOf = perVersion(findGuaranteeCircles);

interface DueOf {
  readonly no: number;
  readonly maturity: Maturity;
}

/** What comes due of one's customers in the next ninety days, the next first. */
function dueOf(context: RequestContext): DueOf[] {
  const until = context.today.asOf + AHEAD_DAYS;
  const found: DueOf[] = [];
  for (const no of customersOfViewer(context))
    for (const maturity of readMaturities(context.today, no)) {
      if (maturity.dueOn > until) break;
      found.push({ no, maturity });
    }
  return found.sort((a, b) => a.maturity.dueOn - b.maturity.dueOn || a.no - b.no);
}

export function readDue(context: RequestContext, first: number) {
  const { today, access } = context;
  const due = dueOf(context);
  const within = (days: number): number =>
    due.filter(({ maturity }) => maturity.dueOn <= today.asOf + days).length;
  const amountOf = ({ evidence }: Maturity): number | null => {
    // What a customer owes is a figure of risk.
    if (evidence.kind === 'OWES' && !access.seesRisk) return null;
    const amount = today.column(evidence.kind as 'HOLDS', 'balance')(evidence.row);
    return Number.isNaN(amount) ? null : amount;
  };
  return {
    within30: within(30),
    within60: within(60),
    within90: within(AHEAD_DAYS),
    items: due.slice(0, first).map(({ no, maturity }) => ({
      party: endSource(context, no),
      ...maturitySource(context, maturity),
      amount: amountOf(maturity),
    })),
  };
}

/** What moved on the accounts and channels of one's customers, the latest first. */
export function readMovements(context: RequestContext, days: number, first: number) {
  const customers = customersOfViewer(context);
  const found = MOVEMENTS.flatMap(([kind, type]) =>
    readEvents(context.today, type, days)
      .filter(({ party }) => customers.has(party))
      .map((event) => ({ kind, ...event })),
  ).sort((a, b) => b.occurredOn - a.occurredOn || (b.amount ?? 0) - (a.amount ?? 0) || a.party - b.party);
  return {
    total: found.length,
    items: found.slice(0, first).map(({ kind, party, occurredOn, amount, detail }) => ({
      party: endSource(context, party),
      kind,
      on: formatDay(occurredOn),
      amount: amount ?? null,
      detail: detail || null,
    })),
  };
}

interface Alert {
  readonly no: number;
  readonly kind: WorkAlertKind;
  readonly detail?: string;
  readonly on?: Day;
}

/** What one has to know of one's customers; what is of risk for that purpose alone. */
export async function readAlerts(context: RequestContext, first: number) {
  const customers = customersOfViewer(context);
  if (customers.size === 0) return { total: 0, items: [] };
  const alerts = [
    ...(context.access.seesRisk ? riskAlerts(context) : []),
    ...TAG_ALERTS.flatMap(([kind, tag]) => tagAlerts(context, kind, tag)),
    ...limitAlerts(context),
    ...(await tierAlerts(context)),
  ].filter(({ no }) => customers.has(no));
  return {
    total: alerts.length,
    items: alerts.slice(0, first).map(({ no, kind, detail, on }) => ({
      party: endSource(context, no),
      kind,
      detail: detail || null,
      on: on === undefined ? null : formatDay(on),
    })),
  };
}

function tagAlerts({ today }: RequestContext, kind: WorkAlertKind, tag: TagId): Alert[] {
  return [...readTag(today, tag)].map(([no, { row }]) => ({
    no,
    kind,
    detail: today.relationship('HAS_TAG', row).label,
  }));
}

function riskAlerts(context: RequestContext): Alert[] {
  const circles = circlesOf(context.today).flatMap(({ members }) =>
    members.map((no) => ({ no, kind: 'GUARANTEE_CIRCLE' as const })),
  );
  return [...tagAlerts(context, 'WATCH_LIST', 'watch-list'), ...circles];
}

function limitAlerts(context: RequestContext): Alert[] {
  return dueOf(context)
    .filter(({ maturity }) => maturity.kind === 'LIMIT' && maturity.dueOn <= context.today.asOf + LIMIT_DAYS)
    .map(({ no, maturity }) => ({
      no,
      kind: 'LIMIT_EXPIRES',
      detail: maturitySource(context, maturity).product,
      on: maturity.dueOn,
    }));
}

async function tierAlerts(context: RequestContext): Promise<Alert[]> {
  const { bank } = await customerBankOf(context);
  const fallen: (Alert & { readonly by: number })[] = [];
  for (const no of customersOfViewer(context)) {
    const [now, before] = [bank.standingsOf(no), bank.standingsOf(no, 'before')];
    const by = stepsDown(no, now, before) ?? 0;
    if (by <= 0) continue;
    const [from, to] = [before, now].map((standings) => standings.customers.get(no)?.place?.tier);
    fallen.push({ no, kind: 'TIER_FELL', detail: `${from} → ${to}`, by });
  }
  return fallen.sort((a, b) => b.by - a.by || a.no - b.no);
}
