import { canAdvance, type Stage } from '../../../scoring/pool/stages.ts';
import type { Database } from '../database.ts';
import { actOnce, noteActivity, type PoolAct, readClaim, worksOn, writeStep } from './act.ts';
import type { PoolRefusal } from './pool-refusal.ts';

/** What was done with the customer, or is worth remembering. */
export interface ActivityEntry {
  readonly kind: 'CONTACT' | 'VISIT' | 'NOTE';
  readonly note: string;
  /** Over which channel, or where. */
  readonly channel: string;
  readonly place: string;
  /** Of a spoken note: its sound as a data URL. */
  readonly voice: string;
}

/** Takes the work to a later stage. Lead and assistants may. */
export function advance(
  database: Database,
  act: PoolAct & { readonly stage: Stage; readonly note: string; readonly expectedFen?: number },
): Promise<PoolRefusal | undefined> {
  return actOnce(database, 'advance', act, async (statements, opportunity) => {
    const { id, by, now, stage, note, expectedFen } = act;
    if (opportunity.status === 'CLOSED') return 'CLOSED';
    const held = await readClaim(statements, id);
    if (held === undefined || !(await worksOn(statements, id, by.key))) return 'NOT_ON_THE_TEAM';
    if (!canAdvance(held.stage as Stage, stage)) return 'ILLEGAL_STAGE';
    await noteActivity(statements, id, held, now, { stage, expectedFen });
    const details = { from: held.stage, ...(expectedFen === undefined ? {} : { expectedFen }) };
    await writeStep(statements, act, { kind: 'STAGE', stage, note, details });
    return undefined;
  });
}

/** Notes an activity; a first contact or visit takes the work to CONTACTED. */
export function log(database: Database, act: PoolAct & ActivityEntry): Promise<PoolRefusal | undefined> {
  return actOnce(database, 'log', act, async (statements, opportunity) => {
    const { id, by, now, kind, note, channel, place, voice } = act;
    if (opportunity.status === 'CLOSED') return 'CLOSED';
    const held = await readClaim(statements, id);
    if (held === undefined || !(await worksOn(statements, id, by.key))) return 'NOT_ON_THE_TEAM';
    const isFirst = kind !== 'NOTE' && held.stage === 'CLAIMED';
    const stage = isFirst ? 'CONTACTED' : (held.stage as Stage);
    await noteActivity(statements, id, held, now, isFirst ? { stage } : {});
    await writeStep(statements, act, { kind, stage, note, details: { channel, place, voice } });
    return undefined;
  });
}
