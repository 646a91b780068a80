import { CanvasSubjectDocument } from '../__generated__/operations.ts';
import { toCounts, toParty } from '../graphql/to-canvas.ts';
import type { Loaded } from '../state/canvas-events.ts';
import type { CanvasDoc, Note } from '../state/canvas-types.ts';
import { ask } from './ask.ts';
import { loadAllKinds, loadNeighbourhood } from './load-around.ts';
import { loadOwnership } from './load-ownership.ts';
import { loadSupply } from './load-supply.ts';
import type { Subject, ViewAnswer, ViewRequest } from './view-request.ts';

export interface LoadedView {
  doc: CanvasDoc;
  loaded: Loaded;
  notes: Note[];
  asOf: string | null;
}

/** The picture of one party in one view, before anyone has expanded anything; undefined when there is no such party. */
export async function loadView(request: ViewRequest): Promise<LoadedView | undefined> {
  const { party } = await ask(request.client, CanvasSubjectDocument, {
    ref: request.ref,
    asOf: request.asOf,
  });
  if (!party) return undefined;
  const subject: Subject = { party: toParty(party), counts: toCounts(party.relationshipCounts) };
  const answer = await loadAnswer(request, subject);
  return {
    doc: {
      subject: request.subject,
      view: request.view,
      depth: request.depth,
      includePossible: request.includePossible,
      openings: answer.openings,
      folded: [],
      extraParties: answer.extraParties,
      extraLinks: [...new Set(answer.extraLinks)],
      controlLinks: answer.controlLinks,
      evidence: null,
      positions: {},
      moved: [],
    },
    loaded: {
      parties: [...answer.loaded.parties, subject.party],
      links: answer.loaded.links,
      counts: { ...answer.loaded.counts, [request.subject]: subject.counts },
    },
    notes: [...new Map(answer.notes.map((note) => [note.code + note.message, note])).values()],
    asOf: answer.asOf,
  };
}

function loadAnswer(request: ViewRequest, subject: Subject): Promise<ViewAnswer> {
  switch (request.view) {
    case 'supply':
      return loadSupply(request, subject);
    case 'ownership':
      return loadOwnership(request, subject);
    case 'guarantee':
      return loadNeighbourhood(request, subject, ['GUARANTEES'], 3);
    case 'all':
      return loadAllKinds(request, subject);
  }
}
