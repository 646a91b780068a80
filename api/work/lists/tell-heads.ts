import type { Statements } from '../database.ts';
import { tell } from '../pool/act.ts';
import type { ListAct } from './task-list.ts';

/** Tells whoever receives items how many came: the heads of a unit, or the person. */
export async function tellHeads(
  statements: Statements,
  kind: string,
  { listId, by, now }: ListAct,
  title: string,
  counts: ReadonlyMap<string, number>,
  headsOf: (unitKey: string) => readonly string[],
): Promise<void> {
  for (const [key, count] of counts)
    for (const head of headsOf(key))
      await tell(statements, head, kind, { id: listId, by, now }, { list: title, count });
}
