import type { Party } from './party.ts';
import { getProductId } from './tables/products.ts';
import type { RuleId } from './truth.ts';
import type { World } from './world.ts';

/** What is said of a lead or of something close to one. */
export interface LeadOptions {
  /** The subject itself if left out. */
  readonly via?: Party;
  /** Name on the shelf. */
  readonly product: string;
}

/** Notes that a rule finds a subject. */
export function noteFound({ truth }: World, rule: RuleId, subject: Party, options: LeadOptions): void {
  const via = options.via ?? subject;
  truth.add('opportunities', {
    rule,
    subject: subject.ref,
    via: via.ref,
    product: getProductId(options.product),
  });
}

/** Notes that a rule does not find a subject, and why not; for no product if none is named. */
export function noteMissed(
  { truth }: World,
  rule: RuleId,
  subject: Party,
  reason: string,
  { via = subject, product }: Partial<LeadOptions> = {},
): void {
  truth.add('nearMisses', {
    rule,
    subject: subject.ref,
    via: via.ref,
    product: product === undefined ? undefined : getProductId(product),
    reason,
  });
}

/** How many more near misses a rule needs to have a fifth more of them than findings; at least `least` in all. */
export function missesWanted({ truth }: World, rule: RuleId, least = 8): number {
  const wanted = Math.max(least, Math.ceil(truth.countOf('opportunities', rule) * 1.2));
  return Math.max(0, wanted - truth.countOf('nearMisses', rule));
}
