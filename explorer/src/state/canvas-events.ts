import type { CanvasDoc, Count, Link, LitEvidence, Note, Opening, Party, Point } from './canvas-types.ts';
import type { PartyKey } from './party-key.ts';

/** What an answer brings besides its shape on the canvas. */
export interface Loaded {
  parties: Party[];
  links: Link[];
  counts?: Record<PartyKey, Count[]>;
}

export type CanvasEvent =
  | { type: 'opening'; subject: PartyKey }
  | {
      type: 'opened';
      doc: CanvasDoc;
      loaded: Loaded;
      notes: Note[];
      asOf: string | null;
      record: boolean;
      replays: boolean;
    }
  | { type: 'replayed' }
  | { type: 'failed'; reason: unknown }
  | { type: 'expanding'; key: string }
  | { type: 'expand-failed'; key: string }
  | { type: 'expanded'; opening: Opening; loaded: Loaded; record: boolean }
  | { type: 'linked'; links: string[]; loaded: Loaded }
  | { type: 'counted'; party: PartyKey; counts: Count[] }
  | { type: 'folded'; party: PartyKey; record: boolean }
  | { type: 'unfolded'; party: PartyKey }
  | { type: 'lit'; evidence: LitEvidence; loaded: Loaded; record: boolean }
  | { type: 'unlit' }
  | { type: 'placed'; positions: Record<string, Point> }
  | { type: 'moved'; positions: Record<string, Point>; record: boolean }
  | { type: 'selected'; ids: string[] }
  | { type: 'undone' }
  | { type: 'redone' }
  | { type: 'cleared' };
