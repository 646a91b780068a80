import type { GraphView } from '../../graph/image/graph-view.ts';
import { makeRankScale, type RankScale } from './rank-scale.ts';
import { OPPORTUNITY_RULES } from './registry.ts';
import type { Finding, Lead, OpportunityRule } from './rule.ts';
import { planRule, type RuleSetting } from './rule-settings.ts';
import { mergeLeads, scoreLead } from './score-leads.ts';

export interface MiningOptions {
  /** What owners of rules have set; nothing leaves every rule on with its defaults. */
  readonly settings?: readonly RuleSetting[];
  /** The rules to apply; all when left out. */
  readonly rules?: readonly OpportunityRule[];
  /** Scales of an earlier run over the whole bank, by rule, for a view of a part of it. */
  readonly scales?: Readonly<Record<string, RankScale>>;
}

/** What a rule finds, and the scale on which its leads were ranked. */
export interface RuleFindings {
  readonly rule: OpportunityRule;
  /** The best first, then in the order of keys. */
  readonly findings: readonly Finding[];
  readonly scale: RankScale;
}

/**
 * Applies the rules to a view, one after the other, so that what one found can be taken over before the next begins.
 * Errors: RangeError when a setting is outside the bounds of its parameter.
 */
export function* mineRules(view: GraphView, options: MiningOptions = {}): Generator<RuleFindings> {
  for (const rule of options.rules ?? OPPORTUNITY_RULES) {
    const leads = findLeads(view, rule, options.settings ?? []);
    const scale = options.scales?.[rule.id] ?? makeRankScale(leads.map(({ size }) => size));
    const findings = leads.map((lead) => scoreLead(view, rule, scale, lead));
    findings.sort((a, b) => b.score.value - a.score.value || (a.key < b.key ? -1 : 1));
    yield { rule, findings, scale };
  }
}

/** Everything that the rules find in a view, in the order of the rules, then of score, then of key. */
export function findOpportunities(view: GraphView, options: MiningOptions = {}): Finding[] {
  return [...mineRules(view, options)].flatMap(({ findings }) => findings);
}

/** What a rule finds where each unit applies it in its own way. */
function findLeads(view: GraphView, rule: OpportunityRule, settings: readonly RuleSetting[]): Lead[] {
  const { variants, variantOfLead } = planRule(view, rule, settings);
  return variants.flatMap((variant) => {
    if (!variant.isOn) return [];
    const leads = mergeLeads(rule.find(view, variant.parameters));
    return variants.length === 1 ? leads : leads.filter((lead) => variantOfLead(lead) === variant);
  });
}
