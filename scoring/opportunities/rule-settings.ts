import type { GraphView } from '../../graph/image/graph-view.ts';
import type { Lead, OpportunityRule, RuleSettings } from './rule.ts';

/** What an owner of a rule set for a unit and the units under it. */
export interface RuleSetting {
  readonly rule: string;
  /** Key of the unit; undefined for the whole bank. */
  readonly unit: string | undefined;
  readonly isOn: boolean;
  /** Only what differs from the unit above, and at last from the defaults. */
  readonly parameters: RuleSettings;
}

/** A rule as it is applied in some units: on or off, with every parameter. */
export interface AppliedRule {
  readonly isOn: boolean;
  readonly parameters: RuleSettings;
}

/**
 * Checks what was set for a rule and adds what was not.
 * Errors: RangeError naming the parameter, when it is unknown or outside its bounds.
 */
export function applySetting(
  { id, parameters, isOffByDefault }: OpportunityRule,
  above: AppliedRule | undefined,
  setting: Pick<RuleSetting, 'isOn' | 'parameters'> | undefined,
): AppliedRule {
  const given = setting?.parameters ?? {};
  const stranger = Object.keys(given).find((key) => !parameters.some((parameter) => parameter.key === key));
  if (stranger !== undefined) throw new RangeError(`${id} has no parameter ${stranger}`);
  const entries = parameters.map(({ key, default: usual, min, max }): [string, number] => {
    const value = given[key] ?? above?.parameters[key] ?? usual;
    if (value >= min && value <= max) return [key, value];
    throw new RangeError(`${id}.${key} is ${value}, expected ${min} to ${max}`);
  });
  return {
    isOn: setting?.isOn ?? above?.isOn ?? isOffByDefault !== true,
    parameters: Object.fromEntries(entries),
  };
}

/** Which way of applying a rule decides on a lead, and all ways there are. */
export interface RulePlan {
  /** One for each different set of values; no two are equal. */
  readonly variants: readonly AppliedRule[];
  variantOfUnit(unit: number | undefined): AppliedRule;
  /** That of the unit that serves the subject, or else of the one that serves `via`. */
  variantOfLead(lead: Pick<Lead, 'subject' | 'via'>): AppliedRule;
}

/**
 * Plans how a rule is applied over the bank: a unit takes what it does not set from the unit above.
 * Errors: as `applySetting`. Cost: O(settings) at once, O(depth of the tree) for the first lead of a unit.
 */
export function planRule(view: GraphView, rule: OpportunityRule, settings: readonly RuleSetting[]): RulePlan {
  const ofUnit = new Map<number | undefined, RuleSetting>();
  for (const setting of settings) {
    if (setting.rule !== rule.id) continue;
    const no = setting.unit === undefined ? undefined : view.findEntity(setting.unit);
    if (setting.unit === undefined || no !== undefined) ofUnit.set(no, setting);
  }
  const variants = new Map<string, AppliedRule>();
  const intern = (applied: AppliedRule): AppliedRule => {
    const key = JSON.stringify(applied);
    if (!variants.has(key)) variants.set(key, applied);
    return variants.get(key)!;
  };
  const wholeBank = intern(applySetting(rule, undefined, ofUnit.get(undefined)));
  const known = new Map<number, AppliedRule>();
  const variantOfUnit = (unit: number | undefined): AppliedRule => {
    if (unit === undefined || ofUnit.size === 0) return wholeBank;
    let variant = known.get(unit);
    if (variant === undefined) {
      known.set(unit, wholeBank);
      const above = variantOfUnit(firstOut(view, 'UNIT_OF', unit));
      const setting = ofUnit.get(unit);
      variant = setting === undefined ? above : intern(applySetting(rule, above, setting));
      known.set(unit, variant);
    }
    return variant;
  };
  for (const unit of ofUnit.keys()) variantOfUnit(unit);
  return {
    variants: [...variants.values()],
    variantOfUnit,
    variantOfLead: ({ subject, via }) =>
      ofUnit.size === 0
        ? wholeBank
        : variantOfUnit(firstOut(view, 'CUSTOMER_OF', subject) ?? firstOut(view, 'CUSTOMER_OF', via)),
  };
}

function firstOut(view: GraphView, kind: 'CUSTOMER_OF' | 'UNIT_OF', no: number): number | undefined {
  let first: number | undefined;
  view.forEachOut(kind, no, (end) => {
    first ??= end;
  });
  return first;
}
