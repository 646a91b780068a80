import type { GraphView } from '../../graph/image/graph-view.ts';
import { computePercentiles } from '../algorithms/compute-percentiles.ts';
import type { RelationshipRef } from '../relationship-ref.ts';
import { computeScore } from './compute-score.ts';
import { findingKey } from './finding-key.ts';
import { leastConfidence } from './least-confidence.ts';
import type { ProductHypothesis } from './product-hypotheses.ts';
import type { Finding, OpportunityType } from './rule.ts';

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

/** Leads on one subject through one party for one product are one; the largest gives its figures, all give evidence. */
function mergeLeads(leads: readonly Lead[]): Lead[] {
  const merged = new Map<string, Lead>();
  for (const lead of leads) {
    const key = `${lead.subject} ${lead.via} ${lead.product}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, lead);
    else {
      const larger = known.size >= lead.size ? known : lead;
      merged.set(key, { ...larger, evidence: [...known.evidence, ...lead.evidence] });
    }
  }
  return [...merged.values()];
}

/**
 * Merges the leads of a rule where they are one, and scores them among each other.
 * Source: methods §4.3, lead score, SUP-6; what nothing is known of is named and carries no weight.
 */
export function toFindings(
  view: GraphView,
  rule: { readonly id: string; readonly type: OpportunityType },
  found: readonly Lead[],
): Finding[] {
  const leads = mergeLeads(found);
  const percentiles = computePercentiles(leads.map(({ size }) => size));
  return leads.map(({ subject, via, product, hops, details, evidence, expiresInDays }, index) => ({
    rule: rule.id,
    type: rule.type,
    subject,
    via,
    product,
    score: computeScore({
      edgeConfidence: [leastConfidence(view, evidence), 0.3],
      creditGrade: [undefined, 0.25],
      sizePercentile: [percentiles[index], 0.2],
      closeness: [1 / Math.max(hops, 1), 0.15],
      eligibility: [view.isForeign(subject) || view.isStub(subject) ? 0 : 1, 0.1],
    }),
    details,
    evidence,
    expiresInDays,
    key: findingKey(view, rule.id, subject, via, product),
  }));
}
