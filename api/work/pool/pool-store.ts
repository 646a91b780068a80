import type { Database } from '../database.ts';
import type { PoolAct } from './act.ts';
import { claim, release } from './claim.ts';
import { type ClosedWith, close } from './close.ts';
import { type HandOver, handOver } from './hand-over.ts';
import type { PoolRefusal } from './pool-refusal.ts';
import {
  listReferrals,
  listSteps,
  listSubmissions,
  type OpenSplit,
  type Referral,
  type ReferralQuery,
  readSplit,
  readWin,
  type StepRecord,
  type SubmissionRecord,
  type Win,
} from './read-pool.ts';
import { expireOpportunities, recycleClaims } from './recycle.ts';
import { accept, cancel, giveBack, type ReferralTarget, refer } from './refer.ts';
import { answerSplit, type ProposedShare, proposeSplit } from './split.ts';
import { type Submission, type Submitted, submit } from './submit.ts';
import { type TeamMember, teamOf, teamsOf } from './team.ts';
import { type ActivityEntry, advance, log } from './work-on.ts';

type Refused = Promise<PoolRefusal | undefined>;

/**
 * What people do with opportunities. Each act is one transaction under an idempotency key, leaves a step in the history, and gives why it
 * was refused, if it was.
 */
export class PoolStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  claim(act: PoolAct): Refused {
    return claim(this.#database, act);
  }

  release(act: PoolAct & { readonly reason: string; readonly note: string }): Refused {
    return release(this.#database, act);
  }

  advance(act: Parameters<typeof advance>[1]): Refused {
    return advance(this.#database, act);
  }

  log(act: PoolAct & ActivityEntry): Refused {
    return log(this.#database, act);
  }

  close(act: PoolAct & ClosedWith): Refused {
    return close(this.#database, act);
  }

  submit(
    act: Omit<PoolAct, 'id'> & Submission,
  ): Promise<{ readonly refused?: PoolRefusal; readonly result?: Submitted }> {
    return submit(this.#database, act);
  }

  refer(act: PoolAct & ReferralTarget & { readonly referralId: string }): Refused {
    return refer(this.#database, act);
  }

  accept(act: PoolAct & { readonly referralId: string }): Refused {
    return accept(this.#database, act);
  }

  giveBack(act: Parameters<typeof giveBack>[1]): Refused {
    return giveBack(this.#database, act);
  }

  cancel(act: PoolAct & { readonly referralId: string }): Refused {
    return cancel(this.#database, act);
  }

  proposeSplit(act: PoolAct & { readonly shares: readonly ProposedShare[] }): Refused {
    return proposeSplit(this.#database, act);
  }

  answerSplit(act: Parameters<typeof answerSplit>[1]): Refused {
    return answerSplit(this.#database, act);
  }

  handOver(order: HandOver): Promise<{ readonly refused?: PoolRefusal; readonly moved: number }> {
    return handOver(this.#database, order);
  }

  recycle(now: Date): Promise<number> {
    return recycleClaims(this.#database, now);
  }

  expire(now: Date): Promise<number> {
    return expireOpportunities(this.#database, now);
  }

  team(id: string): Promise<TeamMember[]> {
    return teamOf(this.#database, id);
  }

  teams(ids: readonly string[]): Promise<Map<string, TeamMember[]>> {
    return teamsOf(this.#database, ids);
  }

  steps(id: string): Promise<StepRecord[]> {
    return listSteps(this.#database, id);
  }

  submissions(id: string): Promise<SubmissionRecord[]> {
    return listSubmissions(this.#database, id);
  }

  referrals(query: ReferralQuery): Promise<Referral[]> {
    return listReferrals(this.#database, query);
  }

  /** Claims that each of some employees holds. */
  async loads(employeeKeys: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.#database.query(
      `SELECT employee_key, count(*)::int AS count FROM opportunity_claim WHERE employee_key = ANY($1) GROUP BY 1`,
      [employeeKeys],
    );
    return new Map(rows.map((row) => [row.employee_key as string, row.count as number]));
  }

  split(id: string): Promise<{ readonly agreed?: OpenSplit; readonly proposed?: OpenSplit }> {
    return readSplit(this.#database, id);
  }

  win(id: string): Promise<Win | undefined> {
    return readWin(this.#database, id);
  }
}
