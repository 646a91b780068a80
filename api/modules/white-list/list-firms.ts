import type { RequestContext } from '../../context.ts';
import type { ListedFirm, WhiteListReport } from '../../work/white-list-store.ts';
import { ancestorsOf, type Receiver, receiverReader } from './receive-firms.ts';

/** A firm of the newest list with who received it and what was last reported of it. */
export interface ReceivedFirm {
  readonly no: number;
  readonly listed: ListedFirm;
  readonly receiver: Receiver;
  readonly report: WhiteListReport | undefined;
  readonly isCustomer: boolean;
}

/**
 * The firms of the newest list that the viewer may know to be received, in the order of the list: for a unit what it and the units below it
 * received, and prospects that a unit above it did; for the head office all. Firms that left the graph are left out.
 * Cost: O(firms of the list), one query for their regions.
 */
export async function listReceived(context: RequestContext): Promise<ReceivedFirm[]> {
  const { today, directory, services, viewer } = context;
  const [listed, reports] = await Promise.all([services.whiteList.listed(), services.whiteList.reports()]);
  const firms = listed.flatMap((firm) => {
    const no = today.findEntity(firm.partyKey);
    return no === undefined ? [] : [{ no, listed: firm }];
  });
  const records = await context.entityRecords.loadMany(firms.map(({ no }) => no));
  const receiverOf = receiverReader(today, directory);
  const received = firms.map(({ no, listed: firm }, at): ReceivedFirm => {
    const record = records[at];
    const region = record instanceof Error ? undefined : (record.region as string | undefined);
    return {
      no,
      listed: firm,
      receiver: receiverOf(no, region),
      report: reports.get(firm.partyKey),
      isCustomer: today.countOut('CUSTOMER_OF', no) > 0,
    };
  });
  if (!isOfUnit(context)) return received;
  const below = directory.subtreeOf(viewer.orgUnitNo!);
  const above = new Set(
    ancestorsOf(directory, viewer.orgUnitNo!).filter(
      (no) => directory.orgUnits.get(no)?.parentNo !== undefined,
    ),
  );
  return received.filter(({ receiver, isCustomer }) =>
    receiver.units.some((unit) => below.has(unit) || (!isCustomer && above.has(unit))),
  );
}

/** Whether the viewer works for a unit below the head office, and so sees what it received. */
export function isOfUnit({ viewer, directory }: RequestContext): boolean {
  const unit = viewer.orgUnitNo === undefined ? undefined : directory.orgUnits.get(viewer.orgUnitNo);
  const sells = viewer.role === 'RELATIONSHIP_MANAGER' || viewer.role === 'BRANCH_HEAD';
  return unit?.parentNo !== undefined && (sells || viewer.role === 'RISK_MANAGER');
}
