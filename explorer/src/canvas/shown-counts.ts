import type { CanvasState } from '../state/canvas-types.ts';
import { listKindsOfView } from '../state/views.ts';
import type { Visible } from '../state/visible.ts';

export interface ShownCounts {
  /** Relationships of the subject that are drawn, of the kinds the view is about. */
  shown: number;
  total: number;
  hidden: number;
}

/** N of M for the subject: what is drawn, what there is, what may not be seen. */
export function countShown(state: CanvasState, visible: Visible): ShownCounts {
  const { doc } = state;
  if (!doc) return { shown: 0, total: 0, hidden: 0 };
  const kinds = listKindsOfView(doc.view, doc.includePossible);
  const ofView = (kind: string) =>
    kinds
      ? kinds.some((known) => known === kind)
      : kind !== 'COMPOUNDED' && (kind !== 'POSSIBLE_SUPPLY' || doc.includePossible);
  const counts = (state.counts[doc.subject] ?? []).filter(({ kind }) => ofView(kind));
  const shown = visible.links.filter((key) => {
    const link = state.links[key];
    return link && ofView(link.kind) && (link.subject === doc.subject || link.object === doc.subject);
  }).length;
  return {
    shown,
    total: Math.max(
      shown,
      counts.reduce((sum, { total }) => sum + total, 0),
    ),
    hidden: counts.reduce((sum, { hidden }) => sum + hidden, 0),
  };
}
