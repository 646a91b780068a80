import type { Stage } from '../../../scoring/pool/stages.ts';
import type { SubmissionOrigin } from '../../../scoring/pool/submission.ts';
import type { Database } from '../database.ts';
import type { StepKind } from './act.ts';
import type { Share } from './team.ts';

/** A line of the history of an opportunity. */
export interface StepRecord {
  readonly id: string;
  readonly kind: StepKind;
  readonly at: Date;
  readonly by: string;
  readonly stage: Stage | undefined;
  readonly reason: string;
  readonly note: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface SubmissionRecord {
  readonly origin: SubmissionOrigin;
  readonly by: string;
  readonly byKey: string;
  readonly at: Date;
  readonly note: string;
  readonly expectedFen: number | undefined;
}

export interface Referral {
  readonly id: string;
  readonly opportunityId: string;
  readonly role: 'LEAD' | 'ASSIST';
  readonly from: string;
  readonly fromKey: string;
  /** Undefined where it is for whoever of the unit is first. */
  readonly to: string | undefined;
  readonly toKey: string | undefined;
  readonly toUnitKey: string;
  readonly note: string;
  readonly createdAt: Date;
  readonly status: 'OPEN' | 'ACCEPTED' | 'RETURNED' | 'CANCELLED';
  readonly reason: string;
  readonly answerNote: string;
  readonly answeredBy: string | undefined;
  readonly answeredAt: Date | undefined;
}

export interface ReferralQuery {
  readonly id?: string;
  readonly opportunityId?: string;
  /** Open ones that this employee, or anybody of these units, may answer. */
  readonly for?: { readonly key: string; readonly unitKeys: readonly string[] };
  readonly fromKey?: string;
}

export interface OpenSplit {
  readonly shares: readonly Share[];
  readonly proposedBy: string;
  readonly proposedByKey: string;
  readonly proposedAt: Date;
  /** Keys of who has yet to agree; `APPROVER` is a head. */
  readonly needs: readonly string[];
}

export interface Win {
  readonly amountFen: number;
  readonly shares: readonly Share[];
  readonly wonAt: Date;
  readonly status: 'PROVISIONAL' | 'BOOKED' | 'LAPSED';
}

const STEPS_MAX = 500;
const REFERRALS_MAX = 200;

/** The history, latest first. */
export async function listSteps(database: Database, id: string): Promise<StepRecord[]> {
  const rows = await database.query(
    `SELECT * FROM opportunity_step WHERE opportunity_id = $1 ORDER BY id DESC LIMIT ${STEPS_MAX}`,
    [id],
  );
  return rows.map((row) => ({
    id: String(row.id),
    kind: row.kind as StepKind,
    at: row.at as Date,
    by: row.by_name as string,
    stage: (row.stage as Stage | null) ?? undefined,
    reason: row.reason as string,
    note: row.note as string,
    details: row.details as StepRecord['details'],
  }));
}

/** Who submitted it, first first. */
export async function listSubmissions(database: Database, id: string): Promise<SubmissionRecord[]> {
  const rows = await database.query(
    'SELECT * FROM opportunity_submission WHERE opportunity_id = $1 ORDER BY submitted_at, id',
    [id],
  );
  return rows.map((row) => ({
    origin: row.origin as SubmissionOrigin,
    by: row.by_name as string,
    byKey: row.by_key as string,
    at: row.submitted_at as Date,
    note: row.note as string,
    expectedFen: row.expected_fen === null ? undefined : Number(row.expected_fen),
  }));
}

/** Of an opportunity, from somebody, or open for somebody; latest first, at most two hundred. */
export async function listReferrals(database: Database, query: ReferralQuery): Promise<Referral[]> {
  const rows = await database.query(
    `SELECT * FROM opportunity_referral
      WHERE ($5::text IS NULL OR id = $5) AND ($1::text IS NULL OR opportunity_id = $1) AND ($2::text IS NULL OR from_key = $2)
        AND ($3::text IS NULL OR (status = 'OPEN' AND (to_key = $3 OR (to_key IS NULL AND to_unit_key = ANY($4) AND from_key <> $3))))
      ORDER BY status <> 'OPEN', created_at DESC, id LIMIT ${REFERRALS_MAX}`,
    [
      query.opportunityId ?? null,
      query.fromKey ?? null,
      query.for?.key ?? null,
      query.for?.unitKeys ?? [],
      query.id ?? null,
    ],
  );
  return rows.map((row) => ({
    id: row.id as string,
    opportunityId: row.opportunity_id as string,
    role: row.role as Referral['role'],
    from: row.from_name as string,
    fromKey: row.from_key as string,
    to: (row.to_name as string | null) ?? undefined,
    toKey: (row.to_key as string | null) ?? undefined,
    toUnitKey: row.to_unit_key as string,
    note: row.note as string,
    createdAt: row.created_at as Date,
    status: row.status as Referral['status'],
    reason: row.reason as string,
    answerNote: row.answer_note as string,
    answeredBy: (row.answered_by_name as string | null) ?? undefined,
    answeredAt: (row.answered_at as Date | null) ?? undefined,
  }));
}

/** The split that holds, and the one that waits for an answer. */
export async function readSplit(
  database: Database,
  id: string,
): Promise<{ readonly agreed?: OpenSplit; readonly proposed?: OpenSplit }> {
  const rows = await database.query(
    `SELECT * FROM opportunity_split WHERE opportunity_id = $1 AND status IN ('AGREED', 'PROPOSED') ORDER BY id DESC`,
    [id],
  );
  const find = (status: string): OpenSplit | undefined => {
    const row = rows.find((one) => one.status === status);
    if (row === undefined) return undefined;
    return {
      shares: row.shares as Share[],
      proposedBy: row.proposed_by_name as string,
      proposedByKey: row.proposed_by_key as string,
      proposedAt: row.proposed_at as Date,
      needs: row.needs as string[],
    };
  };
  return { agreed: find('AGREED'), proposed: find('PROPOSED') };
}

/** The last win. */
export async function readWin(database: Database, id: string): Promise<Win | undefined> {
  const [row] = await database.query(
    'SELECT * FROM opportunity_win WHERE opportunity_id = $1 ORDER BY won_at DESC LIMIT 1',
    [id],
  );
  if (row === undefined) return undefined;
  return {
    amountFen: Number(row.amount_fen),
    shares: row.shares as Share[],
    wonAt: row.won_at as Date,
    status: row.status as Win['status'],
  };
}
