import type { Stage } from '../../../scoring/pool/stages.ts';
import type { Database } from '../database.ts';
import { once } from '../once.ts';
import { addMember, type Colleague, readClaim, settleMembers, tell, writeStep } from './act.ts';
import type { PoolRefusal } from './pool-refusal.ts';
import { passClaim } from './refer.ts';

/** Whose work passes on to whom: all of it, or that on one customer or one opportunity. */
export interface HandOver {
  readonly from: Colleague;
  readonly to: Colleague;
  readonly subjectKey?: string;
  readonly opportunityId?: string;
  readonly note: string;
  readonly by: Colleague;
  readonly idempotencyKey: string;
  readonly now: Date;
}

/**
 * Passes on what somebody leads or assists, and what was referred to them, in one transaction. Stage, expected amount, protection, notes
 * and history stay as they are; the history says who handed over to whom.
 * Shape: opportunities that passed on, or why none did; the same key again passes nothing on twice.
 */
export async function handOver(
  database: Database,
  order: HandOver,
): Promise<{ readonly refused?: PoolRefusal; readonly moved: number }> {
  const { from, to, idempotencyKey, now } = order;
  const subject = order.opportunityId ?? order.subjectKey ?? from.key;
  const refused = await once<PoolRefusal>(
    database,
    { idempotencyKey, operation: 'hand-over', subject, now },
    async (statements) => {
      if (from.key === to.key) return 'SAME_PERSON';
      const work = await statements.query(
        `SELECT o.id, bool_or(m.role = 'LEAD') AS leads, bool_or(m.role = 'ASSIST') AS assists, bool_or(r.id IS NOT NULL) AS was_asked
           FROM opportunity o
           LEFT JOIN opportunity_member m ON m.opportunity_id = o.id AND m.employee_key = $1 AND m.role IN ('LEAD', 'ASSIST')
           LEFT JOIN opportunity_referral r ON r.opportunity_id = o.id AND r.to_key = $1 AND r.status = 'OPEN'
          WHERE o.status <> 'CLOSED' AND ($2::text IS NULL OR o.subject_key = $2) AND ($3::text IS NULL OR o.id = $3)
            AND o.id IN (SELECT opportunity_id FROM opportunity_member WHERE employee_key = $1 AND role IN ('LEAD', 'ASSIST')
                         UNION SELECT opportunity_id FROM opportunity_referral WHERE to_key = $1 AND status = 'OPEN')
          GROUP BY o.id ORDER BY o.id`,
        [from.key, order.subjectKey ?? null, order.opportunityId ?? null],
      );
      if (work.length === 0) return 'NOTHING_TO_HAND_OVER';
      for (const { id, leads, assists, was_asked } of work) {
        const act = { id: id as string, by: order.by, now };
        await statements.query('SELECT 1 FROM opportunity WHERE id = $1 FOR UPDATE', [id]);
        const held = await readClaim(statements, act.id);
        if (leads && held !== undefined) await passClaim(statements, act.id, held, to, now);
        if (assists) {
          await statements.query(
            `DELETE FROM opportunity_member WHERE opportunity_id = $1 AND role = 'ASSIST' AND employee_key = $2`,
            [id, from.key],
          );
          if (held?.employee_key !== to.key) await addMember(statements, act.id, 'ASSIST', to, now);
        }
        if (was_asked) {
          await statements.query(
            `UPDATE opportunity_referral SET to_key = $3, to_name = $4, to_unit_key = $5
              WHERE opportunity_id = $1 AND to_key = $2 AND status = 'OPEN'`,
            [id, from.key, to.key, to.name, to.unitKey ?? ''],
          );
        }
        await renameInSplits(statements, act.id, from, to);
        await settleMembers(statements, act.id);
        const stage = held?.stage as Stage | undefined;
        const details = { from: from.name, to: to.name };
        await writeStep(statements, act, { kind: 'HANDED_OVER', stage, note: order.note, details });
      }
      const about = { id: subject, by: order.by, now };
      const details = { from: from.name, to: to.name, count: work.length };
      await tell(statements, to.key, 'HANDED_OVER', about, details);
      await tell(statements, from.key, 'HANDED_OVER', about, details);
      return undefined;
    },
  );
  if (refused !== undefined) return { refused, moved: 0 };
  const [{ moved }] = await database.query(
    `SELECT count(*)::int AS moved FROM opportunity_step s
      WHERE s.kind = 'HANDED_OVER' AND s.at = (SELECT answered_at FROM request WHERE idempotency_key = $1)`,
    [idempotencyKey],
  );
  return { moved: moved as number };
}

/** What was agreed holds for who takes over. */
async function renameInSplits(
  statements: Parameters<typeof settleMembers>[0],
  id: string,
  from: Colleague,
  to: Colleague,
): Promise<void> {
  const rows = await statements.query(
    `SELECT id, shares, needs, agreed_by FROM opportunity_split WHERE opportunity_id = $1 AND status IN ('PROPOSED', 'AGREED')`,
    [id],
  );
  const rename = (key: string): string => (key === from.key ? to.key : key);
  for (const row of rows) {
    const shares = (row.shares as { key: string }[]).map((share) =>
      share.key === from.key ? { ...share, key: to.key, name: to.name, unitKey: to.unitKey ?? null } : share,
    );
    await statements.query(
      'UPDATE opportunity_split SET shares = $2, needs = $3, agreed_by = $4 WHERE id = $1',
      [
        row.id,
        JSON.stringify(shares),
        (row.needs as string[]).map(rename),
        (row.agreed_by as string[]).map(rename),
      ],
    );
  }
}
