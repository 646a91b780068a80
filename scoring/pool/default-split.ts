export const TEAM_ROLES = ['LEAD', 'ASSIST', 'REFERRER'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** All of a win, in basis points. */
export const WHOLE = 10_000;

interface RoleShares {
  readonly LEAD: number;
  readonly ASSIST: number;
  readonly REFERRER: number;
}

const WITH_BOTH: RoleShares = { LEAD: 7_000, ASSIST: 2_000, REFERRER: 1_000 };
const WITH_ASSIST: RoleShares = { LEAD: 8_000, ASSIST: 2_000, REFERRER: 0 };
const WITH_REFERRER: RoleShares = { LEAD: 9_000, ASSIST: 0, REFERRER: 1_000 };
const ALONE: RoleShares = { LEAD: WHOLE, ASSIST: 0, REFERRER: 0 };

/**
 * What each of a team has of a win when they agreed on nothing else: 70/20/10, without a referrer 80/20, without an assistant 90/10.
 * Several of one role share alike, what is left over going to the first.
 * Shape: one for each member, in their order. Units: basis points that add up to 10,000. Errors: RangeError without a lead.
 * Source: methods §7, referral and split; 90/10 is ours.
 */
export function defaultSplit(roles: readonly TeamRole[]): number[] {
  const counts = { LEAD: 0, ASSIST: 0, REFERRER: 0 };
  for (const role of roles) counts[role]++;
  if (counts.LEAD !== 1) throw new RangeError(`a team has one lead, this one has ${counts.LEAD}`);
  const shares = sharesOf(counts.ASSIST > 0, counts.REFERRER > 0);
  const met = { LEAD: 0, ASSIST: 0, REFERRER: 0 };
  return roles.map((role) => {
    const each = Math.floor(shares[role] / counts[role]);
    return met[role]++ === 0 ? shares[role] - each * (counts[role] - 1) : each;
  });
}

function sharesOf(hasAssist: boolean, hasReferrer: boolean): RoleShares {
  if (hasAssist) return hasReferrer ? WITH_BOTH : WITH_ASSIST;
  return hasReferrer ? WITH_REFERRER : ALONE;
}
