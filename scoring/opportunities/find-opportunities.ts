import type { GraphView } from '../../graph/image/graph-view.ts';
import { OPPORTUNITY_RULES } from './registry.ts';
import type { Finding, OpportunityRule, RuleSettings } from './rule.ts';

export interface OpportunitySettings {
  /** Settings by rule and parameter; what is not given is the default. */
  readonly parameters?: Readonly<Record<string, RuleSettings>>;
  /** Ids of the rules to apply; all when left out. */
  readonly rules?: readonly string[];
}

/**
 * Finds every opportunity in a view, in the order of the rules, then of score, then of key.
 * Errors: RangeError when a setting is outside the bounds of its parameter.
 */
export function findOpportunities(view: GraphView, settings: OpportunitySettings = {}): Finding[] {
  return OPPORTUNITY_RULES.filter(({ id }) => settings.rules?.includes(id) ?? true).flatMap((rule) =>
    rule
      .find(view, withDefaults(rule, settings.parameters?.[rule.id] ?? {}))
      .sort((a, b) => b.score.value - a.score.value || (a.key < b.key ? -1 : 1)),
  );
}

function withDefaults({ id, parameters }: OpportunityRule, given: RuleSettings): RuleSettings {
  const entries = parameters.map(({ key, default: usual, min, max }): [string, number] => {
    const value = given[key] ?? usual;
    if (value >= min && value <= max) return [key, value];
    throw new RangeError(`${id}.${key} is ${value}, expected ${min} to ${max}`);
  });
  return Object.fromEntries(entries);
}
