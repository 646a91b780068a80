import { hash } from 'node:crypto';
import type { GraphView } from '../../graph/image/graph-view.ts';
import type { ImageKeeper } from '../../graph/image/image-keeper.ts';
import { dayOfInstant, formatDay } from '../../graph/model/day.ts';
import { cutRegion } from '../../scoring/opportunities/cut-region.ts';
import { type FactChanges, findAffected } from '../../scoring/opportunities/find-affected.ts';
import type { MiningOptions } from '../../scoring/opportunities/find-opportunities.ts';
import type { RuleSetting } from '../../scoring/opportunities/rule-settings.ts';
import type { LearningStore } from '../work/learning-store.ts';
import type { OpportunityStore } from '../work/opportunity-store.ts';
import type { MiningOutcome } from '../work/record-mining.ts';
import type { RuleSettingStore } from '../work/rule-setting-store.ts';
import { type DryRun, dryRunRule } from './dry-run-rule.ts';
import { type MiningOrder, mineInThread } from './mining-thread.ts';
import { PendingChanges } from './pending-changes.ts';

/** After a change mining waits so long for the next one before it begins. */
const QUIET_MS = 100;
/** After a load it waits longer: there is more to come. */
const QUIET_AFTER_LOAD_MS = 3_000;
/** What was learned of the whole bank is learned anew so long after the first change that it does not know. */
const STATISTICS_AGE_MS = 15 * 60_000;

export interface MinerParts {
  readonly keeper: ImageKeeper;
  readonly opportunities: OpportunityStore;
  readonly ruleSettings: RuleSettingStore;
  readonly learning: LearningStore;
  /** Milliseconds UTC. */
  readonly clock: () => number;
  /** Net tier-1 capital of the bank; without it exposures are compared with nothing. */
  readonly netTier1Fen?: number;
}

export type MinedVersion = MiningOutcome & { readonly version: number };

/** The job that finds opportunities: one run at a time, in a thread of its own. */
export class Miner {
  readonly #parts: MinerParts;
  readonly #pending = new PendingChanges();
  #running: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #wholeAt: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(parts: MinerParts) {
    this.#parts = parts;
  }

  /** Mines the graph of today up to its last change. A call during a run waits and then runs itself. */
  mine(): Promise<MinedVersion> {
    return this.#inTurn(() => this.#mineWhole());
  }

  /** What a rule would find with a setting, in some units or the whole bank. Errors: RangeError as `applySetting`. */
  async dryRun(setting: RuleSetting, unitKeys: readonly string[] | undefined): Promise<DryRun> {
    const { options } = await this.#readOptions();
    return dryRunRule(this.#parts, setting, options, { asOf: this.#today(), unitKeys });
  }

  /** From now on mines what each change of the facts affects; a load or a new day brings the whole bank. */
  follow(onError: (error: unknown) => void): void {
    this.#parts.keeper.listen((rows) => {
      this.#pending.add(rows);
      this.#schedule(onError);
    });
  }

  /** Whether the last run knew this version of the graph, this day and these settings. */
  async isUpToDate(): Promise<boolean> {
    const [last, { fingerprint }] = await Promise.all([
      this.#parts.opportunities.miningState(),
      this.#readOptions(),
    ]);
    return (
      last?.version === this.#parts.keeper.image.version &&
      last.asOf === formatDay(this.#today()) &&
      last.settings === fingerprint
    );
  }

  /** Waits for a run that is under way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#wholeAt);
    await this.#running;
  }

  #schedule(onError: (error: unknown) => void): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#inTurn(() => this.#minePending(onError)).catch(onError),
      this.#pending.areMany ? QUIET_AFTER_LOAD_MS : QUIET_MS,
    );
  }

  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#running.then(run);
    this.#running = turn.catch(() => undefined);
    return turn;
  }

  async #minePending(onError: (error: unknown) => void): Promise<void> {
    if (this.#isClosed || this.#pending.isEmpty) return;
    if (this.#pending.areMany || !(await this.#mineAffected(this.#pending.take()))) await this.#mineWhole();
    else this.#wholeAt ??= setTimeout(() => void this.mine().catch(onError), STATISTICS_AGE_MS).unref();
  }

  /** False when the whole bank is due. */
  async #mineAffected(changes: FactChanges): Promise<boolean> {
    const [state, { options, fingerprint }] = await Promise.all([
      this.#parts.opportunities.miningState(),
      this.#readOptions(),
    ]);
    const today = this.#today();
    const isSame = state?.asOf === formatDay(today) && state.settings === fingerprint;
    if (!isSame || state.statistics === undefined) return false;
    const view = this.#parts.keeper.image.view(today);
    const affected = findAffected(view, changes);
    if (affected === undefined) return false;
    const region = cutRegion(view, affected);
    if (region === undefined) return false;
    const subjects = [...affected].map((no) => view.keyOf(no));
    await this.#run(view, {
      base: region,
      asOf: today,
      options: { ...options, statistics: state.statistics },
      subjects,
      fingerprint,
    });
    return true;
  }

  async #mineWhole(): Promise<MinedVersion> {
    clearTimeout(this.#wholeAt);
    this.#wholeAt = undefined;
    await this.#parts.keeper.catchUp();
    this.#pending.take();
    const base = this.#parts.keeper.compact();
    const { options, fingerprint } = await this.#readOptions();
    const today = this.#today();
    return this.#run(this.#parts.keeper.image.view(today), { base, asOf: today, options, fingerprint });
  }

  async #run(
    view: GraphView,
    { fingerprint, ...order }: MiningOrder & { readonly fingerprint: string },
  ): Promise<MinedVersion> {
    const mining = await mineInThread({ ...order, netTier1Fen: this.#parts.netTier1Fen });
    try {
      const outcome = await this.#parts.opportunities.record(mining.blocks, {
        version: view.version,
        asOf: formatDay(order.asOf),
        now: new Date(this.#parts.clock()),
        settings: fingerprint,
        statistics: order.subjects === undefined ? mining.statistics : undefined,
        subjectKeys: order.subjects,
      });
      return { ...outcome, version: view.version };
    } finally {
      await mining.stop();
    }
  }

  #today(): number {
    return dayOfInstant(this.#parts.clock());
  }

  async #readOptions(): Promise<{
    options: Required<Pick<MiningOptions, 'settings' | 'factors'>>;
    fingerprint: string;
  }> {
    const [settings, learning] = await Promise.all([
      this.#parts.ruleSettings.current(),
      this.#parts.learning.accepted(),
    ]);
    const options = { settings, factors: learning?.factors ?? {} };
    const { netTier1Fen } = this.#parts;
    return {
      options,
      fingerprint: hash('sha256', JSON.stringify({ ...options, netTier1Fen }), 'base64url').slice(0, 16),
    };
  }
}
