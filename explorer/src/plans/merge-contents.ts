import type { Content } from './plan-types.ts';

const parts = ['needs', 'items', 'materials', 'milestones'] as const;
type Part = (typeof parts)[number];
type Line = { readonly id: string };

/** What both changed, each otherwise: one's own stays in the text. */
export interface Conflict {
  part: Part | 'head';
  name: string;
  field: string;
  /** What the colleague wrote. */
  theirs: string;
}

/**
 * The changes of two people to one version, both kept: line by line, and within a line field by field. Where both changed the same,
 * one's own stays and the colleague's is told; a line that one deleted and the other changed stays.
 */
export function mergeContents(
  base: Content,
  mine: Content,
  theirs: Content,
): { content: Content; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const head = mergeFields(pickHead(base), pickHead(mine), pickHead(theirs), (field, value) =>
    conflicts.push({ part: 'head', name: '', field, theirs: value }),
  );
  const merged = { ...mine, ...head };
  for (const part of parts) {
    const lines = mergeLines<Line>(base[part], mine[part], theirs[part], (line, field, value) =>
      conflicts.push({ part, name: nameOf(line), field, theirs: value }),
    );
    Object.assign(merged, { [part]: lines });
  }
  return { content: merged, conflicts };
}

function mergeLines<T extends Line>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  onConflict: (line: T, field: string, theirs: string) => void,
): T[] {
  const [old, own, other] = [base, mine, theirs].map(
    (lines) => new Map(lines.map((line) => [line.id, line])),
  );
  const kept = mine.flatMap((line) => {
    const [before, after] = [old!.get(line.id), other!.get(line.id)];
    if (after)
      return mergeFields(before ?? after, line, after, (field, value) => onConflict(line, field, value));
    return before && isSame(before, line) ? [] : line;
  });
  const added = theirs.filter((line) => {
    if (own!.has(line.id)) return false;
    const before = old!.get(line.id);
    return !before || !isSame(before, line);
  });
  return [...kept, ...added];
}

/** Links are a set: what either added is in it, what either took away is not. */
function mergeFields<T extends object>(
  base: T,
  mine: T,
  theirs: T,
  onConflict: (field: string, theirs: string) => void,
): T {
  const merged = { ...mine };
  for (const field of Object.keys(theirs) as (keyof T & string)[]) {
    if (isSame(mine[field], theirs[field])) continue;
    if (Array.isArray(mine[field]))
      Object.assign(merged, { [field]: mergeSet(base[field], mine[field], theirs[field]) });
    else if (isSame(base[field], mine[field])) merged[field] = theirs[field];
    else if (!isSame(base[field], theirs[field])) onConflict(field, toText(theirs[field]));
  }
  return merged;
}

function mergeSet(base: unknown, mine: unknown, theirs: unknown): unknown[] {
  const [before, own, other] = [base, mine, theirs].map((ids) => ids as unknown[]);
  const kept = own!.filter((id) => other!.includes(id) || !before!.includes(id));
  return [...kept, ...other!.filter((id) => !own!.includes(id) && !before!.includes(id))];
}

function pickHead({ summary, internalNote }: Content) {
  return { summary, internalNote };
}

function nameOf(line: Line): string {
  return 'text' in line ? String(line.text) : 'name' in line ? String(line.name) : '';
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' && 'name' in value ? String(value.name) : String(value);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
