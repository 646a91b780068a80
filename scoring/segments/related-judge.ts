import { WHOLE } from '../../graph/model/share.ts';
import { computeControlGroups } from '../groups/compute-control-groups.ts';
import type { RelationshipRef } from '../relationship-ref.ts';
import type { RelationCondition } from './condition.ts';
import { type Grounds, MET } from './leaf.ts';
import { LAYERS_MAX, reaches } from './related-members.ts';
import { passableReader, STEPS } from './relation-steps.ts';
import type { SegmentBank } from './segment-bank.ts';

type IsTarget = (no: number) => boolean;

/** Judges single parties by walking from them to whoever the relation is to. Cost: O(relationships of whom is met on the way). */
export function relatedJudge(
  bank: SegmentBank,
  condition: RelationCondition,
  isTarget: IsTarget,
): (no: number) => Grounds {
  const { relation, shareMin } = condition;
  if (relation === 'SAME_GROUP') return groupJudge(bank, isTarget);
  if (shareMin !== undefined && relation === 'OWNED_BY') return shareJudge(bank, isTarget, shareMin, 'in');
  if (shareMin !== undefined && relation === 'OWNS') return shareJudge(bank, isTarget, shareMin, 'out');
  return stepsJudge(bank, condition, isTarget);
}

function stepsJudge(
  bank: SegmentBank,
  { relation, tiers = 1 }: RelationCondition,
  isTarget: IsTarget,
): (no: number) => Grounds {
  const [kind, side] = STEPS[relation as keyof typeof STEPS];
  const isPassable = passableReader(bank, kind);
  return (start) => {
    let frontier = new Map<number, readonly RelationshipRef[]>([[start, []]]);
    const met = new Set<number>();
    for (let tier = 0; tier < tiers; tier++) {
      const next = new Map<number, readonly RelationshipRef[]>();
      for (const [no, path] of frontier) {
        const visit = (end: number, row: number): void => {
          if (end === no || met.has(end) || next.has(end) || !isPassable(row, no, end)) return;
          const [subject, object] = side === 'subject' ? [no, end] : [end, no];
          next.set(end, [...path, { kind, row, subject, object }]);
        };
        if (side === 'subject') bank.view.forEachOut(kind, no, visit);
        else bank.view.forEachIn(kind, no, visit);
      }
      for (const [no, path] of next) {
        if (isTarget(no)) return path;
        met.add(no);
      }
      frontier = next;
    }
    return undefined;
  };
}

function groupJudge(bank: SegmentBank, isTarget: IsTarget): (no: number) => Grounds {
  const { groupOf, groups } = computeControlGroups(bank.view);
  return (no) => {
    if (groupOf[no] < 0) return undefined;
    const { head, members } = groups[groupOf[no]];
    return [head, ...members].some((other) => other !== no && isTarget(other)) ? MET : undefined;
  };
}

function shareJudge(
  bank: SegmentBank,
  isTarget: IsTarget,
  shareMin: number,
  side: 'in' | 'out',
): (no: number) => Grounds {
  const shareAt = bank.view.column('OWNS', 'share');
  return (start) => {
    let held = 0;
    const direct: RelationshipRef[] = [];
    let layer = new Map([[start, 1]]);
    for (let depth = 0; depth < LAYERS_MAX && layer.size > 0; depth++) {
      const next = new Map<number, number>();
      for (const [no, weight] of layer) {
        const visit = (end: number, row: number): void => {
          const share = shareAt(row) / WHOLE;
          if (!(share > 0)) return;
          if (!isTarget(end)) next.set(end, (next.get(end) ?? 0) + weight * share);
          else {
            held += weight * share;
            const [subject, object] = side === 'in' ? [end, no] : [no, end];
            direct.push({ kind: 'OWNS', row, subject, object });
          }
        };
        if (side === 'in') bank.view.forEachIn('OWNS', no, visit);
        else bank.view.forEachOut('OWNS', no, visit);
      }
      layer = next;
    }
    return held > 0 && reaches(held, shareMin) ? direct : undefined;
  };
}
