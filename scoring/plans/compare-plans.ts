import type { PlanContent, PlanItem, PlanMaterial, PlanMilestone, PlanNeed } from './plan-content.ts';

export const PLAN_PARTS = ['PLAN', 'NEED', 'ITEM', 'MATERIAL', 'MILESTONE'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

export interface ChangedField {
  readonly field: string;
  /** As text; empty for nothing. */
  readonly before: string;
  readonly after: string;
}

/** A line that one version has and the other has not, or has otherwise. */
export interface PlanChange {
  readonly part: PlanPart;
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly id: string;
  readonly name: string;
  /** Of CHANGED what changed; else empty. */
  readonly fields: readonly ChangedField[];
}

type Line = PlanNeed | PlanItem | PlanMaterial | PlanMilestone;

/**
 * What a later version of a plan has added, taken away and changed; a line is the same while its id is.
 * Shape: part by part, in the order of the later version, what is gone last. Cost: O(lines).
 */
export function comparePlans(before: PlanContent, after: PlanContent): PlanChange[] {
  const head = changedFields(headOf(before), headOf(after));
  return [
    ...(head.length === 0
      ? []
      : [{ part: 'PLAN', change: 'CHANGED', id: '', name: '', fields: head } as const]),
    ...compareLines('NEED', before.needs, after.needs),
    ...compareLines('ITEM', before.items, after.items),
    ...compareLines('MATERIAL', before.materials, after.materials),
    ...compareLines('MILESTONE', before.milestones, after.milestones),
  ];
}

function headOf({ summary, internalNote }: PlanContent) {
  return { summary, internalNote };
}

function compareLines(part: PlanPart, before: readonly Line[], after: readonly Line[]): PlanChange[] {
  const old = new Map(before.map((line) => [line.id, line]));
  const kept = new Set(after.map(({ id }) => id));
  const said = (line: Line, change: PlanChange['change'], fields: ChangedField[] = []): PlanChange => ({
    part,
    change,
    id: line.id,
    name: 'text' in line ? line.text : line.name,
    fields,
  });
  return [
    ...after.flatMap((line) => {
      const earlier = old.get(line.id);
      if (earlier === undefined) return [said(line, 'ADDED')];
      const fields = changedFields(earlier, line);
      return fields.length === 0 ? [] : [said(line, 'CHANGED', fields)];
    }),
    ...before.filter(({ id }) => !kept.has(id)).map((line) => said(line, 'REMOVED')),
  ];
}

function changedFields(before: object, after: object): ChangedField[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return Object.keys(now)
    .filter((field) => field !== 'id')
    .filter((field) => identityOf(old[field]) !== identityOf(now[field]))
    .map((field) => ({ field, before: toText(old[field]), after: toText(now[field]) }));
}

/** Two people of one name are not the same person. */
function identityOf(value: unknown): string {
  const isPerson = typeof value === 'object' && value !== null && 'key' in value;
  return isPerson ? String(value.key) : toText(value);
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'object' && 'name' in value) return String(value.name);
  return String(value);
}
