import type { CanvasState } from './canvas-types.ts';
import { openingKey } from './opening-key.ts';
import type { Place } from './place.ts';

/** The part of a place that the canvas decides. */
export function placeOfCanvas(place: Place, state: CanvasState): Place {
  const { doc } = state;
  if (!doc) return place;
  return {
    ...place,
    subject: doc.subject,
    view: doc.view,
    depth: doc.depth,
    includePossible: doc.includePossible,
    expansions: doc.openings
      .filter((opening) => opening.grown)
      .map((opening) => ({ key: openingKey(opening), shown: opening.links.length })),
    folded: doc.folded,
    moved: doc.moved.flatMap((id) => (doc.positions[id] ? [{ id, at: doc.positions[id] }] : [])),
    selected: state.selected.at(-1) ?? null,
    opportunity: doc.evidence?.opportunityId ?? null,
  };
}

/** Whether the canvas shows what a place asks for, so that nothing need be read. */
export function isShown(place: Place, state: CanvasState): boolean {
  const { doc } = state;
  return (
    doc !== null &&
    doc.subject === place.subject &&
    doc.view === place.view &&
    doc.depth === place.depth &&
    doc.includePossible === place.includePossible
  );
}
