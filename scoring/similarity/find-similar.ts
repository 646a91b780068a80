import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import { VisitStamps } from '../visit-stamps.ts';
import { industryLikeness } from './compute-gower.ts';
import { industriesOf, industryLineage, industrySteps } from './industry-steps.ts';
import { computeSetSimilarity } from './set-similarity.ts';

export type SimilarityCode =
  | 'SHARED_SUPPLIERS'
  | 'SHARED_BUYERS'
  | 'SHARED_PRODUCTS'
  | 'SHARED_GOODS'
  | 'SHARED_NEEDS'
  | 'SAME_INDUSTRY';

/** What two parties are alike in. */
export interface SimilarityReason {
  readonly code: SimilarityCode;
  /** How many they share; for an industry 1. */
  readonly shared: number;
  /** 0..1 in this respect. */
  readonly value: number;
  /** The rarest of what they share, three at most; for an industry the class both are under. */
  readonly examples: number[];
}

export interface SimilarItem {
  readonly no: number;
  /** 0..1. */
  readonly score: number;
  /** The respects that add most, first. */
  readonly reasons: SimilarityReason[];
}

export interface Similar {
  readonly items: SimilarItem[];
  /** Parties that share anything at all, as far as was looked. */
  readonly total: number;
  /** True when lists too long to tell anything were left out of the search for candidates. */
  readonly isCapped: boolean;
}

export interface SimilarOptions {
  /** Respects to compare in; all when left out. Leave out what the reader may not know. */
  readonly features?: readonly SimilarityCode[];
  readonly isCandidate?: (no: number) => boolean;
}

interface Feature {
  readonly code: SimilarityCode;
  readonly kind: RelationshipKind;
  readonly isOut: boolean;
  readonly weight: number;
}

const FEATURES: readonly Feature[] = [
  { code: 'SHARED_SUPPLIERS', kind: 'SUPPLIES', isOut: false, weight: 0.2 },
  { code: 'SHARED_BUYERS', kind: 'SUPPLIES', isOut: true, weight: 0.25 },
  { code: 'SHARED_PRODUCTS', kind: 'HOLDS', isOut: true, weight: 0.15 },
  { code: 'SHARED_GOODS', kind: 'MAKES', isOut: true, weight: 0.2 },
  { code: 'SHARED_NEEDS', kind: 'NEEDS', isOut: true, weight: 0.1 },
];
const INDUSTRY_WEIGHT = 0.1;
/** Something shared by more parties than this says nothing about two of them. */
const SHARED_BY_MAX = 20_000;
/** Candidates compared in full, by what they share weighed with its rarity. */
const COMPARED_MAX = 400;
const EXAMPLES = 3;

const seen = new VisitStamps();
let partial = new Float64Array(0);

/**
 * Finds the parties most like one in whom they trade with, what they hold, make and need, and what they are.
 * Shape: the score is the weighted mean of Jaccard similarities over the respects in which the party has anything; same controller or same
 * chain is a relation, not a likeness, and does not count.
 * Limits: the 400 candidates that share most are compared in full.
 * Cost: O(parties that share something), a few milliseconds from a hub.
 * Source: Jaccard 1901 on neighbourhoods, as in node similarity of graph libraries; industry graded as in our Gower (1971).
 */
export function findSimilar(
  view: GraphView,
  no: number,
  count: number,
  options: SimilarOptions = {},
): Similar {
  const isWanted = (code: SimilarityCode): boolean => options.features?.includes(code) ?? true;
  const features = FEATURES.filter(({ code }) => isWanted(code));
  const own = features.map((feature) => neighbours(view, no, feature));
  const { candidates, isCapped } = findCandidates(view, no, features, own, options);
  const total = candidates.length;
  candidates.sort((a, b) => partial[b] - partial[a] || a - b);
  const withIndustry = isWanted('SAME_INDUSTRY');
  const items = candidates
    .slice(0, COMPARED_MAX)
    .map((other) => compare(view, no, other, features, own, withIndustry))
    .sort((a, b) => b.score - a.score || a.no - b.no);
  return { items: items.slice(0, count), total, isCapped: isCapped || total > COMPARED_MAX };
}

function neighbours(view: GraphView, no: number, { kind, isOut }: Feature): Set<number> {
  const found = new Set<number>();
  if (isOut) view.forEachOut(kind, no, (end) => found.add(end));
  else view.forEachIn(kind, no, (end) => found.add(end));
  return found;
}

/** Counts from everything shared back to who else has it; rare things weigh more. */
function findCandidates(
  view: GraphView,
  no: number,
  features: readonly Feature[],
  own: readonly ReadonlySet<number>[],
  { isCandidate }: SimilarOptions,
): { candidates: number[]; isCapped: boolean } {
  seen.reset(view.entityCount);
  if (partial.length < view.entityCount) partial = new Float64Array(view.entityCount);
  const kind = view.kindOf(no);
  const candidates: number[] = [];
  let isCapped = false;
  features.forEach((feature, index) => {
    for (const shared of own[index]) {
      const holders = sharedBy(view, shared, feature);
      if (holders > SHARED_BY_MAX) {
        isCapped = true;
        continue;
      }
      const weight = feature.weight / Math.log2(1 + holders);
      const visit = (other: number): void => {
        if (other === no) return;
        if (seen.add(other)) {
          partial[other] = 0;
          if (view.kindOf(other) === kind && (isCandidate === undefined || isCandidate(other)))
            candidates.push(other);
        }
        partial[other] += weight;
      };
      if (feature.isOut) view.forEachIn(feature.kind, shared, visit);
      else view.forEachOut(feature.kind, shared, visit);
    }
  });
  return { candidates, isCapped };
}

function sharedBy(view: GraphView, shared: number, { kind, isOut }: Feature): number {
  return isOut ? view.countIn(kind, shared) : view.countOut(kind, shared);
}

function compare(
  view: GraphView,
  no: number,
  other: number,
  features: readonly Feature[],
  own: readonly ReadonlySet<number>[],
  withIndustry: boolean,
): SimilarItem {
  let [sum, present] = [0, 0];
  const reasons: { reason: SimilarityReason; part: number }[] = [];
  const add = (reason: SimilarityReason, weight: number): void => {
    present += weight;
    sum += reason.value * weight;
    if (reason.shared > 0) reasons.push({ reason, part: reason.value * weight });
  };
  features.forEach((feature, index) => {
    if (own[index].size === 0) return;
    const theirs = neighbours(view, other, feature);
    const shared = [...own[index]].filter((end) => theirs.has(end));
    const value = computeSetSimilarity(shared.length, own[index].size, theirs.size).jaccard;
    const examples = rarest(view, shared, feature);
    add({ code: feature.code, shared: shared.length, value, examples }, feature.weight);
  });
  const industry = withIndustry ? compareIndustry(view, no, other) : undefined;
  if (industry !== undefined) add(industry, INDUSTRY_WEIGHT);
  reasons.sort((a, b) => b.part - a.part);
  return { no: other, score: present > 0 ? sum / present : 0, reasons: reasons.map(({ reason }) => reason) };
}

function rarest(view: GraphView, shared: number[], feature: Feature): number[] {
  const holders = new Map(shared.map((no) => [no, sharedBy(view, no, feature)]));
  return shared.sort((a, b) => holders.get(a)! - holders.get(b)! || a - b).slice(0, EXAMPLES);
}

/** The nearest pair of classes; undefined when the party is in none. */
function compareIndustry(view: GraphView, no: number, other: number): SimilarityReason | undefined {
  const own = industriesOf(view, no).map((industry) => industryLineage(view, industry));
  if (own.length === 0) return undefined;
  let best: SimilarityReason = { code: 'SAME_INDUSTRY', shared: 0, value: 0, examples: [] };
  for (const lineage of own) {
    for (const industry of industriesOf(view, other)) {
      const theirs = industryLineage(view, industry);
      const steps = industrySteps(lineage, theirs);
      if (steps === undefined || industryLikeness(steps) <= best.value) continue;
      const common = lineage.find((level) => theirs.includes(level))!;
      best = { code: 'SAME_INDUSTRY', shared: 1, value: industryLikeness(steps), examples: [common] };
    }
  }
  return best;
}
