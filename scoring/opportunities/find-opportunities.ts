import type { GraphView } from '../../graph/image/graph-view.ts';
import { makeRankScale, type RankScale } from './rank-scale.ts';
import { OPPORTUNITY_RULES } from './registry.ts';
import type { Finding, Lead, LearnedFactor, OpportunityRule, RuleMeasures } from './rule.ts';
import { planRule, type RuleSetting } from './rule-settings.ts';
import { mergeLeads, scoreLead } from './score-leads.ts';

/** What a run over the whole bank learned of it, by rule: a run over a part of the bank needs it. Plain data. */
export interface BankStatistics {
  readonly scales: Readonly<Record<string, RankScale>>;
  readonly measures: Readonly<Record<string, RuleMeasures>>;
}

export interface MiningOptions {
  /** What owners of rules have set; nothing leaves every rule on with its defaults. */
  readonly settings?: readonly RuleSetting[];
  /** The rules to apply; all when left out. */
  readonly rules?: readonly OpportunityRule[];
  /** What was learned of rules and accepted, by `factorKey`. */
  readonly factors?: Readonly<Record<string, LearnedFactor>>;
  /** Those of an earlier run over the whole bank, for a view of a part of it. */
  readonly statistics?: BankStatistics;
}

/** What a rule finds, and the scale on which its leads are ranked. */
export interface RuleLeads {
  readonly rule: OpportunityRule;
  readonly leads: readonly Lead[];
  readonly scale: RankScale;
  readonly measures: RuleMeasures | undefined;
}

/**
 * Applies the rules to a view.
 * Errors: RangeError when a setting is outside the bounds of its parameter.
 */
export function findLeads(view: GraphView, options: MiningOptions = {}): RuleLeads[] {
  const { rules = OPPORTUNITY_RULES, settings = [], statistics } = options;
  return rules.map((rule) => {
    const measures = statistics?.measures[rule.id] ?? rule.measure?.(view);
    const leads = applyRule(view, rule, settings, measures);
    const scale = statistics?.scales[rule.id] ?? makeRankScale(leads.map(({ size }) => size));
    return { rule, leads, scale, measures };
  });
}

/** Everything that the rules find in a view, in the order of the rules, then of score, then of key. */
export function findOpportunities(view: GraphView, options: MiningOptions = {}): Finding[] {
  return findLeads(view, options).flatMap(({ rule, leads, scale }) =>
    leads
      .map((lead) => scoreLead(view, rule, scale, lead))
      .sort((a, b) => b.score.value - a.score.value || (a.key < b.key ? -1 : 1)),
  );
}

/** What a rule finds where each unit applies it in its own way. */
function applyRule(
  view: GraphView,
  rule: OpportunityRule,
  settings: readonly RuleSetting[],
  measures: RuleMeasures | undefined,
): Lead[] {
  const { variants, variantOfLead } = planRule(view, rule, settings);
  return variants.flatMap((variant) => {
    if (!variant.isOn) return [];
    const leads = mergeLeads(rule.find(view, variant.parameters, measures));
    return variants.length === 1 ? leads : leads.filter((lead) => variantOfLead(lead) === variant);
  });
}
