import { servesCustomers } from '../../access/viewer.ts';
import type { RequestContext } from '../../context.ts';
import type { EvidenceSource, OpportunitySource, RelationshipSource, TriggerSource } from '../../sources.ts';
import type { OpportunityReach } from '../../work/list-opportunities.ts';
import { employeeOfKey, headsPerson } from '../organisation/people.ts';

/** Whose opportunities the viewer works on; undefined is everybody's. */
export function reachOfViewer(context: RequestContext): OpportunityReach | undefined {
  const { viewer, directory, today } = context;
  if (context.access.seesWholeBank || viewer.orgUnitNo === undefined) return undefined;
  if (!servesCustomers(viewer.role)) return undefined;
  const units = [...directory.subtreeOf(viewer.orgUnitNo)];
  return {
    unitKeys: units.map((no) => today.keyOf(no)),
    employeeKey: viewer.employeeNo === undefined ? undefined : today.keyOf(viewer.employeeNo),
  };
}

/** Whether the viewer may know of an opportunity at all. */
export function mayRead(
  context: RequestContext,
  opportunity: {
    readonly unitKeys: readonly string[];
    readonly managerKeys: readonly string[];
    readonly memberKeys: readonly string[];
    readonly audience: 'SALES' | 'RISK';
  },
): boolean {
  if (opportunity.audience === 'RISK' && !context.access.seesRisk) return false;
  const reach = reachOfViewer(context);
  if (reach === undefined) return true;
  const isOfUnit = [...opportunity.unitKeys, ...opportunity.memberKeys].some((key) =>
    reach.unitKeys.includes(key),
  );
  if (isOfUnit || isOnTheTeam(context, opportunity) || isOfOwnPeople(context, opportunity)) return true;
  return reach.employeeKey !== undefined && opportunity.managerKeys.includes(reach.employeeKey);
}

/** Whether people of the unit that the viewer heads work on it or were asked to, whoever serves the subject. */
function isOfOwnPeople(
  context: RequestContext,
  { memberKeys }: Pick<OpportunitySource, 'memberKeys'>,
): boolean {
  return memberKeys.some((key) => {
    const employee = employeeOfKey(context, key);
    return employee !== undefined && headsPerson(context, employee);
  });
}

/** The opportunity of an id, if there is one that the viewer may know of. */
export async function findReadable(
  context: RequestContext,
  id: string,
): Promise<OpportunitySource | undefined> {
  const found = await context.opportunities.load(id);
  return found !== undefined && mayRead(context, found) ? found : undefined;
}

/** The opportunities of some ids that the viewer may know of, by id. */
export async function findAllReadable(
  context: RequestContext,
  ids: readonly string[],
): Promise<Map<string, OpportunitySource>> {
  if (ids.length === 0) return new Map();
  const found = await context.services.opportunities.findByIds([...new Set(ids)]);
  return new Map(found.filter((one) => mayRead(context, one)).map((one) => [one.id, one]));
}

/** Whether the viewer works on it or was asked to: then all of it may be read. */
export function isOnTheTeam(
  context: RequestContext,
  { memberKeys }: Pick<OpportunitySource, 'memberKeys'>,
): boolean {
  const { viewer, today } = context;
  const own = [viewer.employeeNo, viewer.orgUnitNo].flatMap((no) =>
    no === undefined ? [] : [today.keyOf(no)],
  );
  return own.some((key) => memberKeys.includes(key));
}

/**
 * What found an opportunity, as far as the viewer may know, the best first: whoever serves the subject knows all, whoever serves a
 * party through whom it was found knows that it was found through that one.
 */
export function triggersOf(context: RequestContext, opportunity: OpportunitySource): TriggerSource[] {
  const { rule, viaKey, score, details, evidence, also, subjectKey } = opportunity;
  const triggers = [{ rule, viaKey, score, details, evidence }, ...also];
  if (also.length === 0 || reachOfViewer(context) === undefined) return triggers;
  const isOwn = (key: string | undefined): boolean => {
    const no = key === undefined ? undefined : context.today.findEntity(key);
    return no !== undefined && context.access.isOwn(no);
  };
  if (isOwn(subjectKey) || isOnTheTeam(context, opportunity)) return triggers;
  const known = triggers.filter((trigger) => isOwn(trigger.viaKey));
  return known.length > 0 ? known : triggers.slice(0, 1);
}

/** The relationships that an opportunity rests on as they stand today; those that changed since are counted. */
export function evidenceOf(
  context: RequestContext,
  { evidence }: Pick<TriggerSource, 'evidence'>,
): EvidenceSource {
  const view = context.today;
  const relationships: RelationshipSource[] = [];
  let missing = 0;
  for (const reference of evidence) {
    const subject = view.findEntity(reference.subjectKey);
    const found =
      subject === undefined ? undefined : view.findRelationship(reference.kind, subject, reference.key);
    if (found === undefined) missing++;
    else relationships.push(found);
  }
  return { view, relationships, missing };
}
