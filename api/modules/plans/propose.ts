import { formatDay } from '../../../graph/model/day.ts';
import { computeGroupOf } from '../../../scoring/groups/compute-group-of.ts';
import { PRODUCT_HYPOTHESES } from '../../../scoring/opportunities/product-hypotheses.ts';
import type { Line } from '../../../scoring/opportunities/scenarios.ts';
import type { PlanPerson } from '../../../scoring/plans/plan-content.ts';
import { type PlanLead, type PlanProposal, proposePlan } from '../../../scoring/plans/propose-plan.ts';
import type { RequestContext } from '../../context.ts';
import type { OpportunitySource } from '../../sources.ts';
import type { PlanScope } from '../../work/plans/plan-record.ts';
import { customerBankOf } from '../customers/customer-bank.ts';
import { readProductClasses } from '../customers/read-product-classes.ts';
import { reachOfViewer } from '../opportunities/opportunity-access.ts';
import { productInWords, whyOf } from '../opportunities/opportunity-words.ts';
import { planGateOfLead, planGateOfProduct, severest } from './plan-gate.ts';

const LEADS_MAX = 300;
const MEMBERS_MAX = 50;

/** The customer, or it and whoever is of its control group and in the viewer's sight, the customer first. */
export function partiesOf({ today, access }: RequestContext, no: number, scope: PlanScope): number[] {
  if (scope === 'CUSTOMER') return [no];
  const members = computeGroupOf(today, no)?.members.map((member) => member.no) ?? [];
  const others = members.filter((member) => member !== no && access.decide(member) === 'FULL');
  return [no, ...others].slice(0, MEMBERS_MAX);
}

/** A first draft for a customer or its group, from what the viewer may read. */
export async function propose(context: RequestContext, no: number, scope: PlanScope): Promise<PlanProposal> {
  const parties = partiesOf(context, no, scope);
  const { today, language, access } = context;
  const isOwn = access.isOwn(no);
  return proposePlan({
    leads: await leadsOf(context, parties),
    gaps: isOwn ? await gapsOf(context, no, parties) : [],
    personOf: personFinder(context, no),
    dayIn: (days) => formatDay(today.asOf + days),
    language,
  });
}

async function leadsOf(context: RequestContext, parties: readonly number[]): Promise<PlanLead[]> {
  const { services, today } = context;
  const pages = await Promise.all(
    endsOf(parties.map((no) => today.keyOf(no))).map((end) =>
      services.opportunities.list({
        ...end,
        statuses: ['OPEN', 'CLAIMED'],
        reach: reachOfViewer(context),
        withRisk: false,
        first: LEADS_MAX,
      }),
    ),
  );
  const found = new Map(pages.flatMap(({ items }) => items).map((one) => [one.id, one]));
  return [...found.values()].map((one) => toLead(context, one, parties));
}

/** Apart, so that a leader's hundreds of dealers do not crowd out what is found about the leader. */
function endsOf(partyKeys: readonly string[]) {
  return partyKeys.flatMap((key) => [{ subjectKey: key }, { viaKey: key }]);
}

function toLead(
  context: RequestContext,
  opportunity: OpportunitySource,
  parties: readonly number[],
): PlanLead {
  const { id, rule, product, score, claim, subjectKey } = opportunity;
  const own = planGateOfLead(context, opportunity);
  const isForParties = parties.some((no) => context.today.keyOf(no) === subjectKey);
  return {
    id,
    rule,
    product,
    score,
    name: productInWords(product, context.language),
    // What is found for one of a group is offered to the group.
    gate: isForParties ? severest([own, planGateOfProduct(context, parties, product)]) : own,
    why: whyOf(context, opportunity, context.language),
    expectedFen: claim?.expectedFen,
    claimedBy: claim === undefined ? undefined : { key: claim.employeeKey, name: claim.employee },
  };
}

async function gapsOf(context: RequestContext, no: number, parties: readonly number[]) {
  const { bank } = await customerBankOf(context);
  return readProductClasses(bank, no).flatMap(({ gaps }) =>
    gaps.map(({ product: name, peerShare }) => {
      const hypothesis = Object.entries(PRODUCT_HYPOTHESES).find(([, words]) => words.zh === name);
      const product = hypothesis?.[0] ?? '';
      return {
        product,
        name: hypothesis?.[1][context.language] ?? name,
        peerShare,
        gate: planGateOfProduct(context, parties, product),
      };
    }),
  );
}

/** Whoever of a line manages the customer, else who of that line is nearest to the viewer's unit. */
function personFinder({ today, directory, viewer }: RequestContext, no: number) {
  const managers = new Set<number>();
  today.forEachOut('MANAGED_BY', no, (manager) => {
    managers.add(manager);
  });
  const units = directory.upwardsFrom(viewer.orgUnitNo);
  const people = [...directory.employees.values()]
    .filter(({ role }) => role === 'RELATIONSHIP_MANAGER')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return (line: Line): PlanPerson | undefined => {
    const ofLine = people.filter((employee) => employee.line === line);
    const nearest = units
      .map((unit) => ofLine.find(({ orgUnitNo }) => orgUnitNo === unit))
      .find((employee) => employee !== undefined);
    const found = ofLine.find((employee) => managers.has(employee.no)) ?? nearest;
    return found === undefined ? undefined : { key: today.keyOf(found.no), name: found.name };
  };
}
