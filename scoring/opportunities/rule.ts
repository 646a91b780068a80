import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../relationship-ref.ts';

export type OpportunityType = 'PROSPECT_LIST' | 'EVENT' | 'MINED_NEED' | 'JOURNEY_BREAK';

/** One setting of a rule. */
export interface RuleParameter {
  readonly key: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** FEN, SHARE, COUNT or DAYS. */
  readonly unit: 'FEN' | 'SHARE' | 'COUNT' | 'DAYS';
}

export type RuleSettings = Readonly<Record<string, number>>;

/** A part of a score; `value` 0..1, weights of the parts add up to one. */
export interface ScorePart {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

export interface FindingScore {
  /** 0..1, the weighted sum of the parts. */
  readonly value: number;
  readonly parts: readonly ScorePart[];
  /** Parts that nothing is known of; their weight went to the others in proportion. */
  readonly unknown: readonly string[];
}

/** A reason to call somebody. */
export interface Finding {
  readonly rule: string;
  readonly type: OpportunityType;
  readonly subject: number;
  /** The customer through whom it was found. */
  readonly via: number | undefined;
  /** Code of the product hypothesis, see `PRODUCT_HYPOTHESES`. */
  readonly product: string;
  readonly score: FindingScore;
  /** Figures for the sentence: amounts in fen, counts, words. */
  readonly details: Readonly<Record<string, number | string>>;
  /** The path from `via` to `subject`, and what else it rests on. */
  readonly evidence: readonly RelationshipRef[];
  readonly expiresInDays: number;
  /** Stable over runs and reloads: a hash of rule, subject, via and product. */
  readonly key: string;
}

/** A rule: plain data and one pure function. */
export interface OpportunityRule {
  readonly id: string;
  readonly type: OpportunityType;
  readonly parameters: readonly RuleParameter[];
  find(view: GraphView, settings: RuleSettings): Finding[];
}
