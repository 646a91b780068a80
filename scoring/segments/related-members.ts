import { WHOLE } from '../../graph/model/share.ts';
import { computeControlGroups } from '../groups/compute-control-groups.ts';
import type { RelationCondition } from './condition.ts';
import type { PartySet } from './party-set.ts';
import { passableReader, STEPS } from './relation-steps.ts';
import type { SegmentBank } from './segment-bank.ts';

/** Layers of owners that are gone through; a share that is left then is below any that is asked for. */
export const LAYERS_MAX = 12;

/**
 * All who stand in a relation to one of `targets`.
 * Shape: a target is a member only where it stands in the relation itself, to another or around a cycle. A share is that of all targets
 * together, through all layers, a target's own holdings in another target counted once.
 * Cost: O(relationships of whom is reached), a pass a step.
 */
export function relatedMembers(bank: SegmentBank, condition: RelationCondition, targets: PartySet): PartySet {
  const { relation, tiers = 1, shareMin } = condition;
  if (relation === 'SAME_GROUP') return groupMembers(bank, targets);
  if (shareMin !== undefined && relation === 'OWNED_BY') return ownedAtLeast(bank, targets, shareMin, 'out');
  if (shareMin !== undefined && relation === 'OWNS') return ownedAtLeast(bank, targets, shareMin, 'in');
  const [kind, side] = STEPS[relation];
  const { offsets, ends, rows } = bank.view.compress(kind, side === 'subject' ? 'in' : 'out');
  const isPassable = passableReader(bank, kind);
  const found = bank.setOf();
  let frontier = targets;
  for (let tier = 0; tier < tiers; tier++) {
    const next = bank.setOf();
    frontier.each((no) => {
      for (let at = offsets[no]; at < offsets[no + 1]; at++) {
        const end = ends[at];
        if (end !== no && !found.has(end) && isPassable(rows[at], no, end)) next.add(end);
      }
    });
    next.each((no) => {
      found.add(no);
    });
    frontier = next;
  }
  return found;
}

function groupMembers(bank: SegmentBank, targets: PartySet): PartySet {
  const { groupOf, groups } = computeControlGroups(bank.view);
  const targetsIn = new Uint32Array(groups.length);
  targets.each((no) => {
    if (groupOf[no] >= 0) targetsIn[groupOf[no]]++;
  });
  const found = bank.setOf();
  groups.forEach(({ head, members }, group) => {
    for (const no of new Set([head, ...members])) {
      if (targetsIn[group] > (targets.has(no) ? 1 : 0)) found.add(no);
    }
  });
  return found;
}

/** Who is owned by the targets (`out`), or owns them (`in`), with a share at least. */
function ownedAtLeast(bank: SegmentBank, targets: PartySet, shareMin: number, side: 'out' | 'in'): PartySet {
  const { offsets, ends, rows } = bank.view.compress('OWNS', side);
  const shareAt = bank.view.column('OWNS', 'share');
  const held = new Map<number, number>();
  let layer = new Map<number, number>();
  targets.each((no) => {
    layer.set(no, 1);
  });
  for (let depth = 0; depth < LAYERS_MAX && layer.size > 0; depth++) {
    const next = new Map<number, number>();
    for (const [no, weight] of layer) {
      for (let at = offsets[no]; at < offsets[no + 1]; at++) {
        const share = shareAt(rows[at]) / WHOLE;
        if (!(share > 0)) continue;
        const end = ends[at];
        held.set(end, (held.get(end) ?? 0) + weight * share);
        if (!targets.has(end)) next.set(end, (next.get(end) ?? 0) + weight * share);
      }
    }
    layer = next;
  }
  return bank.setOf([...held].filter(([, share]) => reaches(share, shareMin)).map(([no]) => no));
}

/** Shares are sums of products: a rounding below a billionth decides nothing. */
export function reaches(share: number, shareMin: number): boolean {
  return share >= shareMin - 1e-9;
}
