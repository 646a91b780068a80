import type { Access, PartyKind, RelationshipKind, Side } from '../__generated__/operations.ts';
import type { PartyKey } from './party-key.ts';

export type View = 'supply' | 'ownership' | 'guarantee' | 'all';

/** COMPOUNDED is the share through all layers: computed, so drawn dashed. */
export type LinkKind = RelationshipKind | 'COMPOUNDED';

/** A party as the canvas keeps it. */
export interface Party {
  key: PartyKey;
  kind: PartyKind;
  name: string;
  shortName: string;
  access: Access;
  /** null: the viewer may not know. */
  isCustomer: boolean | null;
  foreign: boolean;
  industry: string | null;
  region: string | null;
  manager: string | null;
  orgUnit: string | null;
}

export interface Link {
  key: string;
  kind: LinkKind;
  subject: PartyKey;
  object: PartyKey;
  amountFen: number | null;
  outstandingFen: number | null;
  share: number | null;
  low: number | null;
  high: number | null;
  label: string | null;
  confidence: number | null;
  evidenceSource: string | null;
  validFrom: string | null;
  through: string[];
}

export interface Count {
  kind: RelationshipKind;
  side: Side;
  total: number;
  hidden: number;
}

/** Part of one party's relationships of one kind and side that the canvas shows. */
export interface Opening {
  of: PartyKey;
  kind: RelationshipKind;
  side: Side;
  links: string[];
  /** How many there are that the viewer may see; null when not known. */
  total: number | null;
  /** How many the viewer may not see; null when not told. */
  hidden: number | null;
  cursor: string | null;
  /** Brought by the view itself, not by a person. */
  base: boolean;
  /** A person asked for more of it than the view brought: a link to the view must say so. */
  grown: boolean;
}

export interface Point {
  x: number;
  y: number;
}

export interface Note {
  code: string;
  message: string;
}

/** The lit evidence path of one opportunity. */
export interface LitEvidence {
  opportunityId: string;
  parties: PartyKey[];
  links: string[];
  hidden: number;
}

/** What undo and redo step through. */
export interface CanvasDoc {
  subject: PartyKey;
  view: View;
  depth: number;
  includePossible: boolean;
  openings: Opening[];
  folded: PartyKey[];
  /** Parties beside the openings: the unknown rest of the owners. */
  extraParties: PartyKey[];
  /** Links drawn over the rest that are no opening's: compounded shares and control. */
  extraLinks: string[];
  /** Links along which a party controls another: drawn bold. */
  controlLinks: string[];
  evidence: LitEvidence | null;
  positions: Record<string, Point>;
  /** Parties that a person put where they are; a link to the view keeps them. */
  moved: PartyKey[];
}

export interface CanvasState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** Why reading failed; null when there is simply no such party. */
  reason: unknown;
  doc: CanvasDoc | null;
  past: CanvasDoc[];
  future: CanvasDoc[];
  parties: Record<PartyKey, Party>;
  links: Record<string, Link>;
  counts: Record<PartyKey, Count[]>;
  notes: Note[];
  /** The date the answers are as of. */
  asOf: string | null;
  selected: string[];
  /** The steps of a link are being taken; the picture is not yet the one it was taken from. */
  replaying: boolean;
  /** Openings that are being fetched. */
  pending: string[];
}
