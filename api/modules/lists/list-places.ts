import type { RequestContext } from '../../context.ts';
import type { ListPlaceSource } from '../../sources.ts';
import type { ListScope } from '../../work/lists/task-list.ts';

type Column = 'branch_key' | 'sub_key' | 'assignee_key';

/** What a scope is divided by a level down; undefined for a person. */
export function levelBelow({ branchKey, subKey, assigneeKey }: ListScope): Column | undefined {
  if (assigneeKey !== undefined) return undefined;
  if (subKey !== undefined) return 'assignee_key';
  return branchKey === undefined ? 'branch_key' : 'sub_key';
}

const LEVELS = { branch_key: 'BRANCH', sub_key: 'SUB_BRANCH', assignee_key: 'MANAGER' } as const;

/** A unit or person by key; '' is what waits to be passed on. */
export function placeOfKey(context: RequestContext, key: string, column: Column): ListPlaceSource {
  const zh = context.language === 'zh';
  if (key === '') {
    const name =
      column === 'branch_key' ? (zh ? '总行待分配' : 'Waits at the head office') : zh ? '待分配' : 'Waits';
    return { id: null, level: 'WAITING', name };
  }
  return { id: key, level: LEVELS[column], name: nameOfKey(context, key) };
}

export function nameOfKey({ today, directory }: RequestContext, key: string): string {
  const no = today.findEntity(key);
  if (no === undefined) return key;
  return (directory.orgUnits.get(no) ?? directory.employees.get(no))?.name ?? today.nameOf(no);
}

/** From the viewer's own place down to that of a scope. */
export function pathOf(context: RequestContext, own: ListScope, scope: ListScope): ListPlaceSource[] {
  const bank: ListPlaceSource = {
    id: null,
    level: 'BANK',
    name: context.language === 'zh' ? '全行' : 'Bank',
  };
  const isHidden = (key: keyof ListScope): boolean =>
    own.assigneeKey !== undefined ? key !== 'assigneeKey' : key === 'branchKey' && own.subKey !== undefined;
  const below = (
    [
      ['branchKey', 'branch_key'],
      ['subKey', 'sub_key'],
      ['assigneeKey', 'assignee_key'],
    ] as const
  ).flatMap(([key, column]) => {
    const value = scope[key];
    return value === undefined || isHidden(key) ? [] : [placeOfKey(context, value, column)];
  });
  const isBank = own.branchKey === undefined && own.assigneeKey === undefined;
  return isBank ? [bank, ...below] : below;
}
