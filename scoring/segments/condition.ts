import type { TierName } from '../similarity/tier.ts';
import type { Figure } from '../standing/figures.ts';
import type { MaturityKind } from './maturities.ts';

export const COMPARISONS = ['>=', '<=', '>', '<', '='] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** How a party stands to those of another condition: read as a sentence, party RELATION those. */
export const RELATIONS = [
  'SUPPLIES',
  'BUYS_FROM',
  'PAYS',
  'PAID_BY',
  'OWNED_BY',
  'OWNS',
  'SAME_GROUP',
  'EMPLOYED_BY',
  'EMPLOYS',
  'OFFICER_OF',
  'HAS_OFFICER',
  'GUARANTEES',
  'GUARANTEED_BY',
] as const;
export type PartyRelation = (typeof RELATIONS)[number];

export const MOVES = ['ROSE', 'FELL', 'STAYED', 'NEW'] as const;
export type MoveName = (typeof MOVES)[number];

/** A question that is true or false of every party, as plain data; entities by their keys, ids of tags and metrics as in the catalogues. */
export type Condition =
  | { readonly type: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly of: Condition }
  | Leaf
  | RelationCondition;

/** Holds of who stands in a relation to somebody for whom `of` holds. */
export interface RelationCondition {
  readonly type: 'relation';
  readonly relation: PartyRelation;
  /** Of SUPPLIES and BUYS_FROM: over how many steps at most, 1 to 4. */
  readonly tiers?: number;
  /** Of OWNED_BY and OWNS: the share at least, 0..1, through all layers. */
  readonly shareMin?: number;
  readonly of: Condition;
}

/** What a party is or has in itself. */
export type Leaf =
  | { readonly type: 'tag'; readonly tag: string }
  | MetricCondition
  | { readonly type: 'product'; readonly product: string }
  | { readonly type: 'productClass'; readonly productClass: string }
  /** Lacks a product that is usual among its peers. */
  | { readonly type: 'gap'; readonly product: string }
  | { readonly type: 'tier'; readonly tiers: readonly TierName[] }
  | { readonly type: 'move'; readonly move: MoveName }
  | { readonly type: 'quarter'; readonly figure: Figure; readonly quarter: 'TOP' | 'BOTTOM' }
  | { readonly type: 'size'; readonly sizes: readonly TierName[] }
  | { readonly type: 'industry'; readonly industry: string }
  | { readonly type: 'region'; readonly region: string }
  | { readonly type: 'unit'; readonly unit: string }
  | { readonly type: 'manager'; readonly manager: string }
  | { readonly type: 'line'; readonly line: string }
  | { readonly type: 'customer' }
  | { readonly type: 'kind'; readonly kind: 'ENTERPRISE' | 'PERSON' }
  | { readonly type: 'party'; readonly party: string }
  | { readonly type: 'chain'; readonly chain?: string; readonly link?: string; readonly role?: string }
  | { readonly type: 'goods'; readonly goods: string; readonly role: 'MAKES' | 'NEEDS' }
  | { readonly type: 'maturity'; readonly days: number; readonly kind?: MaturityKind }
  | { readonly type: 'event'; readonly event: string; readonly days: number }
  | { readonly type: 'contact'; readonly days: number }
  | { readonly type: 'group' }
  /** Stands in a guarantee circle: for the purpose RISK only. */
  | { readonly type: 'circle' };

export type LeafType = Leaf['type'];

/** Compares a figure, on another day where `asOf` says so, or its change as a ratio (0.2 is a fifth more) over `growthDays`. */
export interface MetricCondition {
  readonly type: 'metric';
  readonly metric: string;
  readonly compare: Comparison;
  readonly value: number;
  readonly asOf?: string;
  readonly growthDays?: number;
}
