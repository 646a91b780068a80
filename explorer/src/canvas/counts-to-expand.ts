import type { CanvasState, Count } from '../state/canvas-types.ts';
import type { PartyKey } from '../state/party-key.ts';
import { listKindsOfView } from '../state/views.ts';
import { computeVisible } from '../state/visible.ts';

/**
 * What "expand" means for a party in the view at hand: suppliers of a supplier, buyers of a buyer, owners of an owner,
 * holdings of a holding; of the subject, and where the view has nothing of it, every kind there is. What is drawn already,
 * by whatever way it came, is not brought again.
 */
export function countsToExpand(state: CanvasState, party: PartyKey, counts: readonly Count[]): Count[] {
  const { doc } = state;
  if (!doc) return [];
  const visible = computeVisible(state, doc);
  const drawn = visible.links.flatMap((key) => state.links[key] ?? []);
  const shown = ({ kind, side }: Count) =>
    drawn.filter((link) => link.kind === kind && (side === 'SUBJECT' ? link.subject : link.object) === party)
      .length;
  const open = counts.filter((count) => count.total > shown(count) && count.kind !== 'POSSIBLE_SUPPLY');
  const kinds = listKindsOfView(doc.view, false);
  const ofView = open.filter((count) => kinds === null || kinds.includes(count.kind));
  const via = visible.via.get(party);
  const onward = ofView.filter((count) => !via || !kinds?.includes(via.kind) || count.side === via.side);
  return onward.length > 0 ? onward : ofView.length > 0 ? ofView : open;
}
