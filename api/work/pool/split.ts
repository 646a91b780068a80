import { WHOLE } from '../../../scoring/pool/default-split.ts';
import type { Database, Row, Statements } from '../database.ts';
import { actOnce, type PoolAct, tell, writeStep } from './act.ts';
import type { PoolRefusal } from './pool-refusal.ts';
import { type Share, teamOf } from './team.ts';

/** Stands among those who have to agree for a head above the lead. */
const APPROVER = 'APPROVER';

export interface ProposedShare {
  readonly key: string;
  readonly basisPoints: number;
}

/**
 * Proposes what each of the team is to have of a win. It holds once everybody who gets or loses something has agreed; after the win, and
 * until it is booked, a head has to agree as well.
 * Source: methods §7: agreed before WON, a change needs both and an approver.
 */
export function proposeSplit(
  database: Database,
  act: PoolAct & { readonly shares: readonly ProposedShare[] },
): Promise<PoolRefusal | undefined> {
  return actOnce(database, 'split', act, async (statements, opportunity) => {
    const { id, by, now } = act;
    const team = await teamOf(statements, id);
    if (!team.some(({ key, role }) => key === by.key && role !== 'REFERRER')) return 'NOT_ON_THE_TEAM';
    const shares = sharesOf(team, act.shares);
    if (shares === undefined) return 'SPLIT_NOT_OF_TEAM';
    const isWon = opportunity.status === 'CLOSED';
    if (isWon) {
      const win = await lastWin(statements, id);
      if (win === undefined) return 'CLOSED';
      if (win.status !== 'PROVISIONAL') return 'ALREADY_BOOKED';
    }
    const others = [...new Set(shares.map(({ key }) => key))].filter((key) => key !== by.key);
    const needs = [...others, ...(isWon ? [APPROVER] : [])];
    if (needs.length === 0) return 'SPLIT_NOT_NEEDED';
    await statements.query(
      `UPDATE opportunity_split SET status = 'REPLACED', settled_at = $2 WHERE opportunity_id = $1 AND status = 'PROPOSED'`,
      [id, now],
    );
    await statements.query(
      `INSERT INTO opportunity_split (opportunity_id, shares, proposed_by_key, proposed_by_name, proposed_at, agreed_by, needs, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'PROPOSED')`,
      [id, JSON.stringify(shares), by.key, by.name, now, [by.key], needs],
    );
    await writeStep(statements, act, { kind: 'SPLIT_PROPOSED', details: { shares } });
    for (const key of others) await tell(statements, key, 'SPLIT_PROPOSED', act);
    return undefined;
  });
}

/** Agrees to what was proposed, or rejects it. `isHead`: whether who answers may approve a change after the win. */
export function answerSplit(
  database: Database,
  act: PoolAct & { readonly agrees: boolean; readonly reason: string; readonly isHead: boolean },
): Promise<PoolRefusal | undefined> {
  return actOnce(database, 'answer-split', act, async (statements, opportunity) => {
    const { id, by, now, agrees, reason, isHead } = act;
    const [open] = await statements.query(
      `SELECT * FROM opportunity_split WHERE opportunity_id = $1 AND status = 'PROPOSED'`,
      [id],
    );
    if (open === undefined) return 'NO_SPLIT_OPEN';
    const needs = open.needs as string[];
    const as = needs.includes(by.key) ? by.key : isHead && needs.includes(APPROVER) ? APPROVER : undefined;
    if (as === undefined) return 'NOT_FOR_YOU';
    const left = needs.filter((need) => need !== as);
    const status = !agrees ? 'REJECTED' : left.length === 0 ? 'AGREED' : 'PROPOSED';
    if (status === 'AGREED') await replaceAgreed(statements, id, now);
    await statements.query(
      `UPDATE opportunity_split SET needs = $2, agreed_by = $3, status = $4, reason = $5, settled_at = $6 WHERE id = $1`,
      [
        open.id,
        left,
        agrees ? [...(open.agreed_by as string[]), by.key] : open.agreed_by,
        status,
        reason,
        status === 'PROPOSED' ? null : now,
      ],
    );
    if (status === 'AGREED' && opportunity.status === 'CLOSED')
      await shareWin(statements, id, open.shares as Share[]);
    const kind = agrees ? 'SPLIT_AGREED' : 'SPLIT_REJECTED';
    await writeStep(statements, act, { kind, reason, details: { shares: open.shares } });
    await tell(statements, open.proposed_by_key as string, kind, act, { reason });
    return undefined;
  });
}

/** The shares of a team in its order; undefined when they are no whole or not of this team. */
function sharesOf(
  team: Awaited<ReturnType<typeof teamOf>>,
  proposed: readonly ProposedShare[],
): Share[] | undefined {
  const wanted = new Map(proposed.map(({ key, basisPoints }) => [key, basisPoints]));
  const isWhole = proposed.reduce((sum, { basisPoints }) => sum + basisPoints, 0) === WHOLE;
  const areValid = proposed.every(({ basisPoints }) => Number.isInteger(basisPoints) && basisPoints >= 0);
  const people = [...new Map(team.map((member) => [member.key, member])).values()];
  const areOfTeam = [...wanted.keys()].every((key) => people.some((member) => member.key === key));
  if (!isWhole || !areValid || !areOfTeam || wanted.size !== proposed.length) return undefined;
  return people.map(({ role, key, name, unitKey }) => ({
    role,
    key,
    name,
    unitKey,
    basisPoints: wanted.get(key) ?? 0,
  }));
}

async function lastWin(statements: Statements, id: string): Promise<Row | undefined> {
  const [win] = await statements.query(
    'SELECT id, status FROM opportunity_win WHERE opportunity_id = $1 ORDER BY won_at DESC LIMIT 1 FOR UPDATE',
    [id],
  );
  return win;
}

async function replaceAgreed(statements: Statements, id: string, now: Date): Promise<void> {
  await statements.query(
    `UPDATE opportunity_split SET status = 'REPLACED', settled_at = $2 WHERE opportunity_id = $1 AND status = 'AGREED'`,
    [id, now],
  );
}

/** A win that was booked meanwhile keeps its shares. */
async function shareWin(statements: Statements, id: string, shares: readonly Share[]): Promise<void> {
  const win = await lastWin(statements, id);
  if (win?.status !== 'PROVISIONAL') return;
  await statements.query('UPDATE opportunity_win SET shares = $2 WHERE id = $1', [
    win.id,
    JSON.stringify(shares.filter(({ basisPoints }) => basisPoints > 0)),
  ]);
}
