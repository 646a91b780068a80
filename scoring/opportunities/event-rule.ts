import type { GraphView } from '../../graph/image/graph-view.ts';
import { readEvents } from '../signals/read-signals.ts';
import type { EventType } from '../signals/signals.ts';
import type { Words } from '../words.ts';
import { customerReader } from './customer-reader.ts';
import type { ProductHypothesis } from './product-hypotheses.ts';
import type { Lead, OpportunityRule, OpportunityType, RuleSettings } from './rule.ts';

interface EventRuleParts {
  readonly id: string;
  readonly type: OpportunityType;
  readonly name: Words;
  readonly event: EventType;
  readonly product: ProductHypothesis;
  /** With `{subject}`, `{occurredOn}`, `{amountFen}`, `{detail}`. */
  readonly why: Words;
  readonly expiresInDays: number;
  readonly amountMin?: number;
}

/** A rule that answers one type of event of a customer with one product; of several events the newest counts. */
export function defineEventRule(parts: EventRuleParts): OpportunityRule {
  const amountMin = parts.amountMin ?? 0;
  return {
    id: parts.id,
    type: parts.type,
    name: parts.name,
    products: [parts.product],
    parameters: [
      { key: 'amountMin', default: amountMin, min: 0, max: 1_000_000_000_000, unit: 'FEN' },
      { key: 'expiresInDays', default: parts.expiresInDays, min: 1, max: 365, unit: 'DAYS' },
    ],
    why: () => parts.why,
    find: (view, settings) => findLeads(view, settings, parts),
  };
}

function findLeads(view: GraphView, settings: RuleSettings, { event, product }: EventRuleParts): Lead[] {
  const isCustomer = customerReader(view);
  const leads = new Map<number, Lead>();
  for (const { party, amount = 0, occurredOn, detail, evidence } of readEvents(
    view,
    event,
    settings.expiresInDays,
  )) {
    if (amount < settings.amountMin || leads.has(party) || !isCustomer(party)) continue;
    leads.set(party, {
      subject: party,
      via: party,
      product,
      size: amount,
      hops: 0,
      details: { occurredOn, amountFen: amount, detail },
      evidence: [evidence],
      expiresInDays: settings.expiresInDays - (view.asOf - occurredOn),
    });
  }
  return [...leads.values()];
}
