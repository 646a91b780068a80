import type { GraphView } from '../../graph/image/graph-view.ts';
import { computeScore } from './compute-score.ts';
import { findingKey } from './finding-key.ts';
import { leastConfidence } from './least-confidence.ts';
import { type RankScale, rankOn } from './rank-scale.ts';
import type { Finding, Lead, OpportunityRule } from './rule.ts';

/** Leads on one subject through one party for one product are one; the largest gives its figures, all give evidence. */
export function mergeLeads(leads: readonly Lead[]): Lead[] {
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
 * Scores a lead of a rule on the scale of all leads of the rule.
 * Source: methods §4.3, lead score, SUP-6; what nothing is known of is named and carries no weight.
 */
export function scoreLead(view: GraphView, rule: OpportunityRule, scale: RankScale, lead: Lead): Finding {
  const { subject, via, product, size, hops, details, evidence, expiresInDays } = lead;
  return {
    rule: rule.id,
    type: rule.type,
    subject,
    via,
    product,
    score: computeScore({
      edgeConfidence: [leastConfidence(view, evidence), 0.3],
      creditGrade: [undefined, 0.25],
      sizePercentile: [rankOn(scale, size), 0.2],
      closeness: [1 / Math.max(hops, 1), 0.15],
      eligibility: [view.isForeign(subject) || view.isStub(subject) ? 0 : 1, 0.1],
    }),
    details,
    evidence,
    expiresInDays,
    key: findingKey(view, rule.id, subject, rule.isOnePerSubject ? undefined : via, product),
  };
}
