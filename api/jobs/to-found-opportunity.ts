import { hash } from 'node:crypto';
import type { GraphView } from '../../graph/image/graph-view.ts';
import { formatDay } from '../../graph/model/day.ts';
import type { Gate } from '../../scoring/gates/gate.ts';
import { findRule } from '../../scoring/opportunities/registry.ts';
import type { Finding } from '../../scoring/opportunities/rule.ts';
import type { EvidenceReference } from '../sources.ts';
import type { FoundOpportunity } from '../work/opportunity-store.ts';

const SCORE_DIGITS = 1e6;

/** A finding and its gate in the keys that outlive the image they were found in. */
export function toFoundOpportunity(view: GraphView, finding: Finding, gate: Gate): FoundOpportunity {
  const parties = finding.via === undefined ? [finding.subject] : [finding.subject, finding.via];
  const body = {
    id: finding.key,
    rule: finding.rule,
    type: finding.type,
    subjectKey: view.keyOf(finding.subject),
    viaKey: finding.via === undefined ? undefined : view.keyOf(finding.via),
    product: finding.product,
    score: round(finding.score.value),
    parts: finding.score.parts.map((part) => ({
      ...part,
      value: round(part.value),
      weight: round(part.weight),
    })),
    unknownParts: [...finding.score.unknown],
    details: { ...finding.details },
    gate,
    audience: findRule(finding.rule)?.audience ?? ('SALES' as const),
    evidence: finding.evidence.map(
      ({ kind, row, subject, object }): EvidenceReference => ({
        kind,
        key: view.keyAt(kind, row),
        subjectKey: view.keyOf(subject),
        objectKey: view.keyOf(object),
      }),
    ),
    unitKeys: endKeys(view, 'CUSTOMER_OF', parties),
    managerKeys: endKeys(view, 'MANAGED_BY', parties),
  };
  return {
    ...body,
    content: hash('sha256', JSON.stringify(body), 'base64url').slice(0, 16),
    expiresOn: formatDay(view.asOf + finding.expiresInDays),
  };
}

function round(value: number): number {
  return Math.round(value * SCORE_DIGITS) / SCORE_DIGITS;
}

function endKeys(view: GraphView, kind: 'CUSTOMER_OF' | 'MANAGED_BY', parties: readonly number[]): string[] {
  const keys = new Set<string>();
  for (const party of parties) view.forEachOut(kind, party, (no) => keys.add(view.keyOf(no)));
  return [...keys].sort();
}
