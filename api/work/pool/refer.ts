import type { Stage } from '../../../scoring/pool/stages.ts';
import type { Database, Row, Statements } from '../database.ts';
import {
  actOnce,
  addMember,
  type Colleague,
  noteActivity,
  type PoolAct,
  readClaim,
  settleMembers,
  tell,
  worksOn,
  writeStep,
} from './act.ts';
import { replaceSplits, takeClaim } from './claim.ts';
import type { PoolRefusal } from './pool-refusal.ts';

/** To whom an opportunity is referred: one colleague, or the queue of a unit. */
export interface ReferralTarget {
  readonly role: 'LEAD' | 'ASSIST';
  readonly to?: Colleague;
  readonly unitKey: string;
  readonly note: string;
  /** Whether who refers has a part in a win; a head who only assigns has none. */
  readonly countsAsReferrer: boolean;
}

/**
 * Asks a colleague, or whoever of a unit is first, to lead or to assist. Who leads may ask for assistants or give the lead away; who
 * only found a free opportunity may refer it to a lead.
 */
export function refer(
  database: Database,
  act: PoolAct & ReferralTarget & { readonly referralId: string },
): Promise<PoolRefusal | undefined> {
  return actOnce(database, 'refer', act, async (statements, opportunity) => {
    const { id, by, now, role, to, unitKey, note, referralId } = act;
    if (opportunity.status === 'CLOSED') return 'CLOSED';
    if (to?.key === by.key) return 'SAME_PERSON';
    const held = await readClaim(statements, id);
    const isLead = held?.employee_key === by.key;
    if (held !== undefined && !isLead) return 'NOT_CLAIMED_BY_YOU';
    if (held === undefined && role === 'ASSIST') return 'NOT_CLAIMED';
    if (to !== undefined && (await worksOn(statements, id, to.key))) return 'ALREADY_ON_THE_TEAM';
    const made = await statements.query(
      `INSERT INTO opportunity_referral (id, opportunity_id, role, from_key, from_name, to_key, to_name, to_unit_key, note, created_at, status,
                                         counts_as_referrer)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'OPEN', $11) ON CONFLICT DO NOTHING RETURNING id`,
      [
        referralId,
        id,
        role,
        by.key,
        by.name,
        to?.key ?? null,
        to?.name ?? null,
        unitKey,
        note,
        now,
        act.countsAsReferrer,
      ],
    );
    if (made.length === 0) return 'ALREADY_REFERRED';
    if (held !== undefined) await noteActivity(statements, id, held, now);
    await settleMembers(statements, id);
    const details = { role, to: to?.name ?? null, toUnit: unitKey };
    await writeStep(statements, act, {
      kind: 'REFERRED',
      stage: held?.stage as Stage | undefined,
      note,
      details,
    });
    if (to !== undefined) await tell(statements, to.key, 'REFERRED', act, { role });
    return undefined;
  });
}

/** Accepts a referral: as lead the claim and its stage pass on and the sender stays known as referrer; as assistant one joins. */
export function accept(
  database: Database,
  act: PoolAct & { readonly referralId: string },
): Promise<PoolRefusal | undefined> {
  return actOnce(database, 'accept', act, async (statements, opportunity) => {
    const { id, by, now, referralId } = act;
    const referral = await openReferral(statements, id, referralId);
    if (referral === undefined) return 'REFERRAL_GONE';
    if (!isFor(referral, by)) return 'NOT_FOR_YOU';
    if (opportunity.status === 'CLOSED') return 'CLOSED';
    const refused =
      referral.role === 'LEAD'
        ? await takeLead(statements, act, opportunity, referral)
        : await joinTeam(statements, act);
    if (refused !== undefined) return refused;
    await settle(statements, referralId, 'ACCEPTED', act);
    await replaceSplits(statements, id, now);
    await settleMembers(statements, id);
    const held = await readClaim(statements, id);
    await writeStep(statements, act, {
      kind: 'ACCEPTED',
      stage: held?.stage as Stage | undefined,
      details: { role: referral.role, from: referral.from_name },
    });
    await tell(statements, referral.from_key as string, 'ACCEPTED', act, { role: referral.role });
    return undefined;
  });
}

/** Gives a referral back to who sent it, with the reason. */
export function giveBack(
  database: Database,
  act: PoolAct & { readonly referralId: string; readonly reason: string; readonly note: string },
): Promise<PoolRefusal | undefined> {
  return actOnce(database, 'return', act, async (statements) => {
    const { id, by, referralId, reason, note } = act;
    const referral = await openReferral(statements, id, referralId);
    if (referral === undefined) return 'REFERRAL_GONE';
    if (!isFor(referral, by)) return 'NOT_FOR_YOU';
    await settle(statements, referralId, 'RETURNED', act);
    await settleMembers(statements, id);
    await writeStep(statements, act, { kind: 'RETURNED', reason, note, details: { role: referral.role } });
    await tell(statements, referral.from_key as string, 'RETURNED', act, { role: referral.role, reason });
    return undefined;
  });
}

/** Takes back what one referred and nobody has answered. */
export function cancel(
  database: Database,
  act: PoolAct & { readonly referralId: string },
): Promise<PoolRefusal | undefined> {
  return actOnce(database, 'cancel', act, async (statements) => {
    const referral = await openReferral(statements, act.id, act.referralId);
    if (referral === undefined) return 'REFERRAL_GONE';
    if (referral.from_key !== act.by.key) return 'NOT_FOR_YOU';
    await settle(statements, act.referralId, 'CANCELLED', act);
    await settleMembers(statements, act.id);
    await writeStep(statements, act, { kind: 'CANCELLED', details: { role: referral.role } });
    return undefined;
  });
}

async function openReferral(
  statements: Statements,
  id: string,
  referralId: string,
): Promise<Row | undefined> {
  const [referral] = await statements.query(
    `SELECT * FROM opportunity_referral WHERE id = $1 AND opportunity_id = $2 AND status = 'OPEN'`,
    [referralId, id],
  );
  return referral;
}

function isFor({ to_key, to_unit_key }: Row, by: Colleague): boolean {
  return to_key === null ? to_unit_key === by.unitKey : to_key === by.key;
}

async function takeLead(
  statements: Statements,
  act: PoolAct,
  opportunity: Row,
  referral: Row,
): Promise<PoolRefusal | undefined> {
  const { id, by, now } = act;
  const held = await readClaim(statements, id);
  if (held === undefined) {
    const refused = await takeClaim(statements, act, opportunity);
    if (refused !== undefined && refused !== 'YOURS') return refused;
  } else {
    if (held.employee_key !== referral.from_key) return 'ALREADY_CLAIMED';
    await passClaim(statements, id, held, by, now);
  }
  const from: Colleague = { key: referral.from_key as string, name: referral.from_name as string };
  const unitKey = (held?.unit_key as string | null | undefined) ?? undefined;
  if (from.key !== by.key && referral.counts_as_referrer)
    await addMember(statements, id, 'REFERRER', { ...from, unitKey }, now);
  return undefined;
}

/** Another person leads from now on: stage, notes and history stay as they are. */
export async function passClaim(
  statements: Statements,
  id: string,
  held: Row,
  to: Colleague,
  now: Date,
): Promise<void> {
  await statements.query(
    'UPDATE opportunity_claim SET employee_key = $2, employee_name = $3, unit_key = $4 WHERE opportunity_id = $1',
    [id, to.key, to.name, to.unitKey ?? null],
  );
  await noteActivity(statements, id, held, now);
  await statements.query(
    `DELETE FROM opportunity_member WHERE opportunity_id = $1 AND (role = 'LEAD' OR (role = 'ASSIST' AND employee_key = $2))`,
    [id, to.key],
  );
  await addMember(statements, id, 'LEAD', to, now);
}

async function joinTeam(statements: Statements, { id, by, now }: PoolAct): Promise<PoolRefusal | undefined> {
  const held = await readClaim(statements, id);
  if (held === undefined) return 'NOT_CLAIMED';
  if (await worksOn(statements, id, by.key)) return 'ALREADY_ON_THE_TEAM';
  await addMember(statements, id, 'ASSIST', by, now);
  await noteActivity(statements, id, held, now);
  return undefined;
}

async function settle(
  statements: Statements,
  referralId: string,
  status: string,
  act: PoolAct & { readonly reason?: string; readonly note?: string },
): Promise<void> {
  await statements.query(
    `UPDATE opportunity_referral
        SET status = $2, answered_by_key = $3, answered_by_name = $4, answered_at = $5, reason = $6, answer_note = $7 WHERE id = $1`,
    [referralId, status, act.by.key, act.by.name, act.now, act.reason ?? '', act.note ?? ''],
  );
}
