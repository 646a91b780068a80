import { hash } from 'node:crypto';
import type { GraphView } from '../../graph/image/graph-view.ts';
import { formatDay } from '../../graph/model/day.ts';
import type { Gate } from '../../scoring/gates/gate.ts';
import type { Opportunity } from '../../scoring/opportunities/mine-opportunities.ts';
import type { Finding } from '../../scoring/opportunities/rule.ts';
import type { EvidenceReference, TriggerSource } from '../sources.ts';
import type { FoundOpportunity } from '../work/record-mining.ts';

const SCORE_DIGITS = 1e6;
/** An opportunity shows so much of what it rests on; an employer of fifty thousand does not carry them all. */
const EVIDENCE_MAX = 300;

/** An opportunity and its gate in the keys that outlive the image they were found in. */
export function toFoundOpportunity(view: GraphView, opportunity: Opportunity, gate: Gate): FoundOpportunity {
  const { key: id, subject, triggers } = opportunity;
  const [best, ...others] = triggers;
  const vias = [...new Set(triggers.flatMap(({ via }) => via ?? []))];
  const parties = [subject, ...vias];
  const { score } = best;
  const body = {
    id,
    ...toTrigger(view, best),
    rules: [...new Set(triggers.map(({ rule }) => rule))],
    type: opportunity.type,
    subjectKey: view.keyOf(subject),
    viaKeys: vias.map((no) => view.keyOf(no)),
    product: opportunity.product,
    learned: score.learned,
    parts: score.parts.map(({ name, value, weight }) => ({
      name,
      value: round(value),
      weight: round(weight),
    })),
    unknownParts: [...score.unknown],
    gate,
    audience: opportunity.audience,
    evidenceTotal: best.evidence.length,
    also: others.map((other) => toTrigger(view, other)),
    unitKeys: endKeys(view, 'CUSTOMER_OF', parties),
    managerKeys: endKeys(view, 'MANAGED_BY', parties),
  };
  const expiresInDays = Math.max(...triggers.map((trigger) => trigger.expiresInDays));
  return {
    ...body,
    content: hash('sha256', JSON.stringify(body), 'base64url').slice(0, 16),
    expiresOn: formatDay(view.asOf + expiresInDays),
  };
}

function toTrigger(view: GraphView, finding: Finding): TriggerSource {
  return {
    rule: finding.rule,
    viaKey: finding.via === undefined ? undefined : view.keyOf(finding.via),
    score: round(finding.score.value),
    details: { ...finding.details },
    evidence: finding.evidence.slice(0, EVIDENCE_MAX).map(
      ({ kind, row, subject, object }): EvidenceReference => ({
        kind,
        key: view.keyAt(kind, row),
        subjectKey: view.keyOf(subject),
        objectKey: view.keyOf(object),
      }),
    ),
  };
}

function round(value: number): number {
  return Math.round(value * SCORE_DIGITS) / SCORE_DIGITS;
}

/** Keys of the units or employees at which some parties are served. */
export function endKeys(
  view: GraphView,
  kind: 'CUSTOMER_OF' | 'MANAGED_BY',
  parties: readonly number[],
): string[] {
  const keys = new Set<string>();
  for (const party of parties) view.forEachOut(kind, party, (no) => keys.add(view.keyOf(no)));
  return [...keys].sort();
}
