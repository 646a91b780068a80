import { hash } from 'node:crypto';
import type { GraphView } from '../../graph/image/graph-view.ts';
import { applyFactor } from '../learning/learn-rates.ts';
import { type BankStatistics, findLeads, type MiningOptions } from './find-opportunities.ts';
import type { RankScale } from './rank-scale.ts';
import type { Finding, Lead, OpportunityRule, OpportunityType, RuleMeasures } from './rule.ts';
import { scoreLead } from './score-leads.ts';

/** One reason to call somebody: what one or several rules found on one subject for one product. */
export interface Opportunity {
  /** Stable over runs and reloads, 22 characters of base64url. */
  readonly key: string;
  readonly type: OpportunityType;
  readonly subject: number;
  readonly product: string;
  readonly audience: 'SALES' | 'RISK';
  /** What found it, the best first; its score is that of the first. */
  readonly triggers: readonly Finding[];
}

export interface Mining {
  readonly statistics: BankStatistics;
  /** Findings before those on one subject and product become one. */
  readonly leadCount: number;
  /** Computes one opportunity after the other, subject by subject; at most one pass at a time needs to be in memory. */
  opportunities(): Generator<Opportunity>;
}

interface RuleLead {
  readonly rule: OpportunityRule;
  readonly scale: RankScale;
  readonly lead: Lead;
}

const KEY_LENGTH = 22;

/**
 * Applies the rules and makes one opportunity of all findings on one subject for one product of one type.
 * Cost: that of the rules, then O(findings). Source: methods §7, de-duplication, OPP-2.
 */
export function mineOpportunities(view: GraphView, options: MiningOptions = {}): Mining {
  const found = findLeads(view, options);
  const ofSubject = new Map<number, RuleLead[]>();
  for (const { rule, leads, scale } of found) {
    for (const lead of leads) {
      const known = ofSubject.get(lead.subject);
      if (known === undefined) ofSubject.set(lead.subject, [{ rule, scale, lead }]);
      else known.push({ rule, scale, lead });
    }
  }
  return {
    statistics: {
      scales: Object.fromEntries(found.map(({ rule, scale }) => [rule.id, scale])),
      measures: Object.fromEntries(
        found.flatMap(({ rule, measures }): [string, RuleMeasures][] =>
          measures === undefined ? [] : [[rule.id, measures]],
        ),
      ),
    },
    leadCount: found.reduce((sum, { leads }) => sum + leads.length, 0),
    *opportunities() {
      for (const [subject, leads] of ofSubject) {
        yield* mergeBySubject(view, subject, leads, options.factors ?? {});
      }
    },
  };
}

function* mergeBySubject(
  view: GraphView,
  subject: number,
  leads: readonly RuleLead[],
  factors: NonNullable<MiningOptions['factors']>,
): Generator<Opportunity> {
  const alike = Map.groupBy(
    leads,
    ({ rule, lead }) => `${lead.product} ${rule.type} ${rule.audience ?? 'SALES'}`,
  );
  for (const [about, group] of alike) {
    const triggers = group
      .map(({ rule, scale, lead }) => learn(scoreLead(view, rule, scale, lead), factors))
      .sort((a, b) => b.score.value - a.score.value || (a.key < b.key ? -1 : 1));
    const [{ rule, lead }] = group;
    yield {
      key: keyOf(view.keyOf(subject), about),
      type: rule.type,
      subject,
      product: lead.product,
      audience: rule.audience ?? 'SALES',
      triggers,
    };
  }
}

/** The key of what is found, or submitted by hand, on a subject for a product of a type. */
export function opportunityKey(subjectKey: string, product: string, type: OpportunityType): string {
  return keyOf(subjectKey, `${product} ${type} SALES`);
}

function keyOf(subjectKey: string, about: string): string {
  return hash('sha256', `${subjectKey} ${about}`, 'base64url').slice(0, KEY_LENGTH);
}

/** The name of a rule through a kind of relationship, for what was learned of it. */
export function factorKey(rule: string, kind: string): string {
  return `${rule} ${kind}`;
}

function learn(finding: Finding, factors: NonNullable<MiningOptions['factors']>): Finding {
  const learned = factors[factorKey(finding.rule, finding.evidence[0]?.kind ?? '')];
  if (learned === undefined) return finding;
  const { score } = finding;
  return { ...finding, score: { ...score, value: applyFactor(score.value, learned.factor), learned } };
}
