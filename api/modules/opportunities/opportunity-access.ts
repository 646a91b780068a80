import type { RequestContext } from '../../context.ts';
import type { EvidenceSource, OpportunitySource, RelationshipSource } from '../../sources.ts';
import type { OpportunityReach } from '../../work/opportunity-store.ts';

/** Whose opportunities the viewer works on; undefined is everybody's. */
export function reachOfViewer(context: RequestContext): OpportunityReach | undefined {
  const { viewer, directory, today } = context;
  if (context.access.seesWholeBank || viewer.orgUnitNo === undefined) return undefined;
  if (viewer.role !== 'RELATIONSHIP_MANAGER' && viewer.role !== 'BRANCH_HEAD') return undefined;
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
    readonly audience: 'SALES' | 'RISK';
  },
): boolean {
  if (opportunity.audience === 'RISK' && !context.access.seesRisk) return false;
  const reach = reachOfViewer(context);
  if (reach === undefined) return true;
  const isOfUnit = opportunity.unitKeys.some((key) => reach.unitKeys.includes(key));
  return isOfUnit || (reach.employeeKey !== undefined && opportunity.managerKeys.includes(reach.employeeKey));
}

/** The relationships that an opportunity rests on as they stand today; those that changed since are counted. */
export function evidenceOf(context: RequestContext, opportunity: OpportunitySource): EvidenceSource {
  const view = context.today;
  const relationships: RelationshipSource[] = [];
  let missing = 0;
  for (const reference of opportunity.evidence) {
    const subject = view.findEntity(reference.subjectKey);
    const found =
      subject === undefined ? undefined : view.findRelationship(reference.kind, subject, reference.key);
    if (found === undefined) missing++;
    else relationships.push(found);
  }
  return { view, relationships, missing };
}
