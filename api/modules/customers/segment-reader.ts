import type { RequestContext } from '../../context.ts';
import type { SegmentReader } from '../../work/segment-store.ts';
import { viewerAsColleague } from '../organisation/people.ts';

/** As whom the viewer reads segments: those of units above and below the own one are shared with everybody there. */
export function segmentReaderOf(context: RequestContext): SegmentReader {
  const { viewer, directory, today } = context;
  const { key } = viewerAsColleague(context);
  if (viewer.orgUnitNo === undefined) return { key, unitKeys: undefined };
  const units = directory.subtreeOf(viewer.orgUnitNo);
  for (let at = directory.orgUnits.get(viewer.orgUnitNo)?.parentNo; at !== undefined && !units.has(at); ) {
    units.add(at);
    at = directory.orgUnits.get(at)?.parentNo;
  }
  return { key, unitKeys: [...units].map((no) => today.keyOf(no)) };
}
