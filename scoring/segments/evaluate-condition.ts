import type { Condition } from './condition.ts';
import { leafRule } from './leaf-rules.ts';
import type { PartySet } from './party-set.ts';
import { relatedMembers } from './related-members.ts';
import type { SegmentBank } from './segment-bank.ts';

/**
 * All parties of the bank of whom a condition holds.
 * Shape: enterprises and persons; `all` of nothing is everybody, `any` of nothing is nobody.
 * Cost: O(what the conditions read), a pass over the bits of the bank a condition; O(relationships reached) a relation.
 */
export function evaluateCondition(bank: SegmentBank, condition: Condition): PartySet {
  switch (condition.type) {
    case 'all':
      return condition.of.reduce((set, part) => set.and(evaluateCondition(bank, part)), bank.parties);
    case 'any':
      return condition.of.reduce((set, part) => set.or(evaluateCondition(bank, part)), bank.setOf());
    case 'not':
      return bank.parties.without(evaluateCondition(bank, condition.of));
    case 'relation':
      return bank.parties.and(relatedMembers(bank, condition, evaluateCondition(bank, condition.of)));
    default: {
      const computed = condition.type === 'tag' ? bank.conditionOfTag(condition.tag) : undefined;
      if (computed !== undefined) return evaluateCondition(bank, computed);
      return bank.parties.and(leafRule(condition).members(bank, condition));
    }
  }
}
