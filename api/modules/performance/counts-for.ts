import DataLoader from 'dataloader';
import { scenarioOf } from '../../../scoring/opportunities/scenarios.ts';
import { amountFor, headsOf } from '../../../scoring/performance/expect-sales.ts';
import { toReadable } from '../../../scoring/performance/indicator.ts';
import { indicatorsOfOpportunity } from '../../../scoring/performance/indicators.ts';
import { defaultSplit, TEAM_ROLES, type TeamRole, WHOLE } from '../../../scoring/pool/default-split.ts';
import { splitAmount } from '../../../scoring/pool/split-amount.ts';
import type { OpportunityResolvers } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { OpportunitySource } from '../../sources.ts';
import type { Team } from '../../work/performance-store.ts';
import { canWork } from '../opportunities/pool-access.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { expectationsOf } from './expectations.ts';

const loaders = new WeakMap<RequestContext, DataLoader<string, Team | undefined>>();

/** Teams of the opportunities of one request, read together. */
function teamOf(context: RequestContext, id: string): Promise<Team | undefined> {
  let loader = loaders.get(context);
  if (loader === undefined) {
    loader = new DataLoader(async (ids) => {
      const teams = await context.services.performance.teams(ids);
      return ids.map((one) => teams.get(one));
    });
    loaders.set(context, loader);
  }
  return loader.load(id);
}

export const countsForOfOpportunity = {
  countsFor: async (opportunity, _, context) => {
    const indicators = indicatorsOfOpportunity(opportunity.product, opportunity.rules);
    if (indicators.length === 0) return [];
    const [team, expectations] = await Promise.all([
      teamOf(context, opportunity.id),
      expectationsOf(context.services),
    ]);
    const part = canWork(context) ? partOf(context, opportunity, team) : undefined;
    const amountFen = team?.expectedFen ?? expectations.usualFenOf(opportunity.product);
    const sale = { amountFen: Math.round(amountFen), heads: headsOf(opportunity.details) };
    return indicators.map((indicator) => {
      const whole = amountFor(indicator, sale);
      const common = { indicator, value: toReadable(indicator.unit, whole) };
      if (part === undefined) return common;
      const { role, basisPoints } = part;
      const [own] = splitAmount(whole, [basisPoints, WHOLE - basisPoints]);
      return { ...common, role, share: basisPoints / WHOLE, amount: toReadable(indicator.unit, own) };
    });
  },
} satisfies Pick<OpportunityResolvers, 'countsFor'>;

/** The viewer's role and share: as agreed, else by default; on what nobody has claimed, as on claiming it. */
function partOf(
  context: RequestContext,
  opportunity: OpportunitySource,
  team: Team | undefined,
): { readonly role: TeamRole; readonly basisPoints: number } {
  const { key } = viewerAsColleague(context);
  const agreed = team?.agreed?.find((share) => share.key === key);
  if (agreed !== undefined) return { role: agreed.role, basisPoints: agreed.basisPoints };
  const members = team?.members ?? [];
  const others = members.filter((member) => member.key !== key);
  const own = members.filter((member) => member.key === key).map(({ role }) => role);
  const scenario = scenarioOf(opportunity);
  const line = context.directory.employees.get(context.viewer.employeeNo ?? -1)?.line;
  const isAssistant = scenario !== undefined && line === scenario.assistLine && line !== scenario.leadLine;
  const { claim } = opportunity;
  const isOthers = claim !== undefined && claim.employeeKey !== key;
  const onClaiming = isAssistant || isOthers ? 'ASSIST' : 'LEAD';
  // Who submitted it and claims it then leads it.
  const role =
    (claim === undefined ? bestOf(own.filter((one) => one !== 'REFERRER')) : bestOf(own)) ?? onClaiming;
  const count = (wanted: TeamRole): number => others.filter((other) => other.role === wanted).length;
  const isTeam = scenario !== undefined && claim === undefined;
  const assists = Math.max(count('ASSIST') + (role === 'ASSIST' ? 1 : 0), isTeam ? 1 : 0);
  const referrers = count('REFERRER') + (role === 'REFERRER' ? 1 : 0);
  const roles: TeamRole[] = [
    'LEAD',
    ...Array<TeamRole>(assists).fill('ASSIST'),
    ...Array<TeamRole>(referrers).fill('REFERRER'),
  ];
  return { role, basisPoints: defaultSplit(roles)[roles.lastIndexOf(role)] };
}

function bestOf(roles: readonly TeamRole[]): TeamRole | undefined {
  return TEAM_ROLES.find((role) => roles.includes(role));
}
