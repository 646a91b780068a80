import type { RequestContext } from '../../context.ts';
import type { Placement, SendableRow } from '../../work/lists/send-list.ts';
import type { TaskList } from '../../work/lists/task-list.ts';
import { receiverReader } from '../white-list/receive-firms.ts';
import { placeOfUnit } from './unit-places.ts';

/** Whether a branch takes part: the pilot and the list both let it. */
export async function branchAdmitter(
  context: RequestContext,
  list: Pick<TaskList, 'branchKeys'>,
): Promise<(branchKey: string) => boolean> {
  const [pilot] = await context.services.lists.pilot();
  const limits = [pilot?.branchKeys, list.branchKeys].flatMap((keys) =>
    keys === undefined ? [] : [new Set(keys)],
  );
  return (branchKey) => branchKey === '' || limits.every((keys) => keys.has(branchKey));
}

/** Finds the branch of a party: of who manages it, else of the unit that serves it, else of its region; '' where there is none. */
export async function branchFinder(context: RequestContext): Promise<(party: number) => string> {
  const { today, directory, services } = context;
  const { regions } = await services.bankNames.get(today.version);
  const receiverOf = receiverReader(today, directory);
  return (party) => {
    let unit: number | undefined;
    today.forEachOut('MANAGED_BY', party, (employee) => {
      unit ??= directory.employees.get(employee)?.orgUnitNo;
    });
    const { branch } = placeOfUnit(directory, unit ?? receiverOf(party, regions.get(party)).units[0]);
    return branch === undefined ? '' : today.keyOf(branch);
  };
}

/**
 * Says where each row of a list goes: to the branch of its party up to the quota, to the queue of the head office, or nowhere and why.
 * Cost: O(rows), after one pass over the units.
 */
export async function planList(
  context: RequestContext,
  list: TaskList,
): Promise<(rows: readonly SendableRow[]) => Placement[]> {
  const { today, services } = context;
  const [admits, branchOf] = await Promise.all([branchAdmitter(context, list), branchFinder(context)]);
  const gateOf = services.gates(today);
  return (rows) => {
    const counts = new Map<string, number>();
    return rows.map(({ line, partyKey, isOnOther }): Placement => {
      const no = today.findEntity(partyKey);
      if (isOnOther) return { line, branchKey: '', hold: 'OTHER_LIST' };
      if (no === undefined) return { line, branchKey: '', hold: undefined };
      if (gateOf(no, list.product).status === 'BLOCKED') return { line, branchKey: '', hold: 'BLOCKED' };
      const branchKey = branchOf(no);
      if (!admits(branchKey)) return { line, branchKey, hold: 'OUTSIDE' };
      const count = (counts.get(branchKey) ?? 0) + 1;
      const quota = list.quotas[branchKey] ?? list.quota;
      if (branchKey === '' || (quota !== undefined && count > quota))
        return { line, branchKey: '', hold: undefined };
      counts.set(branchKey, count);
      return { line, branchKey, hold: undefined };
    });
  };
}
