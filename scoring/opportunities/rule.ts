import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../relationship-ref.ts';
import type { Words } from '../words.ts';
import type { ProductHypothesis } from './product-hypotheses.ts';

export type OpportunityType = 'PROSPECT_LIST' | 'EVENT' | 'MINED_NEED' | 'JOURNEY_BREAK';

/** One setting of a rule. */
export interface RuleParameter {
  readonly key: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: 'FEN' | 'SHARE' | 'RATIO' | 'COUNT' | 'DAYS';
  /** How a figure is compared with it; `>=` when left out. */
  readonly operator?: '>';
}

export type RuleSettings = Readonly<Record<string, number>>;

/** Figures of the whole bank by name, for example sizes and holders of a peer group. Plain data that outlives a view. */
export type RuleMeasures = Readonly<Record<string, readonly number[]>>;

/** What outcomes made of the scores of a rule through a kind of relationship, accepted by who owns the rule. */
export interface LearnedFactor {
  /** By how much odds are multiplied. */
  readonly factor: number;
  /** Rate at which opportunities of the rule are won, and that of all, 0..1. */
  readonly rate: number;
  readonly baseRate: number;
  /** Opportunities of the rule that ended. */
  readonly closed: number;
}

/** A part of a score; `value` 0..1, weights of the parts add up to one. */
export interface ScorePart {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

export interface FindingScore {
  /** 0..1, the weighted sum of the parts, its odds multiplied by what was learned. */
  readonly value: number;
  /** What outcomes make of it; undefined where nothing was accepted. */
  readonly learned?: LearnedFactor;
  readonly parts: readonly ScorePart[];
  /** Parts that nothing is known of; their weight went to the others in proportion. */
  readonly unknown: readonly string[];
}

/** A reason to call somebody. */
export interface Finding {
  readonly rule: string;
  readonly type: OpportunityType;
  readonly subject: number;
  /** Through whom it was found: a customer, or the other side of a trade. */
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

/** What a rule knows of a lead before it is scored among the others of the rule. */
export interface Lead {
  readonly subject: number;
  /** Through whom it was found; the subject itself where it is a customer that was looked at alone. */
  readonly via: number;
  readonly product: ProductHypothesis;
  /** What leads are ranked by among those of the rule: an amount, a count, a ratio. */
  readonly size: number;
  /** Relationships from `via` to `subject`; 0 for the subject itself. */
  readonly hops: number;
  readonly details: Finding['details'];
  readonly evidence: readonly RelationshipRef[];
  readonly expiresInDays: number;
}

/** A rule: plain data and pure functions. Forms, settings, sentences and docs are drawn from it. */
export interface OpportunityRule {
  readonly id: string;
  readonly type: OpportunityType;
  /** Who reads what it finds: everybody who sells, or the purpose RISK alone. */
  readonly audience?: 'RISK';
  /** What people call it. */
  readonly name: Words;
  /** Products that it proposes. */
  readonly products: readonly ProductHypothesis[];
  readonly parameters: readonly RuleParameter[];
  /**
   * The sentence why the subject would accept, with `{subject}`, `{via}` and the figures of the details in braces: `{…Fen}` is
   * written as an amount, `{…Share}` as a percentage, `{…On}` as a date.
   */
  why(details: Finding['details']): Words;
  /** Off until its owner switches it on. */
  readonly isOffByDefault?: true;
  /** Whether one subject and product is one finding, whoever it was found through; else each `via` has its own. */
  readonly isOnePerSubject?: true;
  /** What the rule has to know of the whole bank before it can judge one party; left out where a party's own relationships tell. */
  measure?(view: GraphView): RuleMeasures;
  /** All that the rule finds, in any order; `measures` are those of `measure`. */
  find(view: GraphView, settings: RuleSettings, measures?: RuleMeasures): Lead[];
}
