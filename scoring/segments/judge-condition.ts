import type { Condition } from './condition.ts';
import { type Grounds, MET } from './leaf.ts';
import { leafRule } from './leaf-rules.ts';
import { relatedJudge } from './related-judge.ts';
import type { SegmentBank } from './segment-bank.ts';

/**
 * Prepares a condition for single parties: whether it holds, and the relationships that it rests on.
 * Shape: as `evaluateCondition`, a party at a time; what rests on no relationship (a rank, the lack of something) gives none.
 * Cost: O(relationships of the party) a condition; of a relation, those of whom is met on the way.
 */
export function conditionJudge(bank: SegmentBank, condition: Condition): (no: number) => Grounds {
  const judge = judgeOf(bank, condition);
  return (no) => (bank.parties.has(no) ? judge(no) : undefined);
}

function judgeOf(bank: SegmentBank, condition: Condition): (no: number) => Grounds {
  switch (condition.type) {
    case 'all':
      return allJudge(condition.of.map((part) => conditionJudge(bank, part)));
    case 'any': {
      const judges = condition.of.map((part) => conditionJudge(bank, part));
      return (no) => firstMet(judges, no);
    }
    case 'not': {
      const judge = conditionJudge(bank, condition.of);
      return (no) => (judge(no) === undefined ? MET : undefined);
    }
    case 'relation': {
      const judge = conditionJudge(bank, condition.of);
      return relatedJudge(bank, condition, (no) => judge(no) !== undefined);
    }
    default: {
      const computed = condition.type === 'tag' ? bank.conditionOfTag(condition.tag) : undefined;
      if (computed !== undefined) return conditionJudge(bank, computed);
      return leafRule(condition).judge(bank, condition);
    }
  }
}

function allJudge(judges: readonly ((no: number) => Grounds)[]): (no: number) => Grounds {
  return (no) => {
    const grounds: NonNullable<Grounds>[number][] = [];
    for (const judge of judges) {
      const met = judge(no);
      if (met === undefined) return undefined;
      grounds.push(...met);
    }
    return grounds;
  };
}

function firstMet(judges: readonly ((no: number) => Grounds)[], no: number): Grounds {
  for (const judge of judges) {
    const met = judge(no);
    if (met !== undefined) return met;
  }
  return undefined;
}
