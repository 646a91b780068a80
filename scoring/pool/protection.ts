import type { Day } from '../../graph/model/day.ts';

/** How long a claim is protected against going back to the pool. */
export interface ProtectionTerms {
  /** Without any activity, from the day of the claim. */
  readonly days: number;
  /** An activity protects for so many days from its own. */
  readonly activityDays: number;
  /** However active: never longer than this from the day of the claim. */
  readonly daysMax: number;
}

export interface Protection {
  /** On this day it goes back to the pool. */
  readonly until: Day;
  readonly atMost: Day;
}

export const PROTECTION: ProtectionTerms = { days: 10, activityDays: 3, daysMax: 20 };

/**
 * Protection of a claim on the day that it is made.
 * Source: methods §7, protection period, OPP-1.
 */
export function protectClaim(claimedOn: Day, terms: ProtectionTerms = PROTECTION): Protection {
  return { until: claimedOn + terms.days, atMost: claimedOn + terms.daysMax };
}

/** Protection after an activity: only ever later, and never past the last day. */
export function extendProtection(
  { until, atMost }: Protection,
  activeOn: Day,
  terms: ProtectionTerms = PROTECTION,
): Protection {
  return { until: Math.min(atMost, Math.max(until, activeOn + terms.activityDays)), atMost };
}
