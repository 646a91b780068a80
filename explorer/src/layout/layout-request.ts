import type { View } from '../state/canvas-types.ts';
import type { Box, Size } from './box.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A node to be placed: near which node, and on which side of it. */
export interface Anchored extends Size {
  near: string | null;
  direction: Direction;
  /** Nodes that came by the same kind stand together, and what stands for the rest of them last. */
  group: string;
  /** Where it was before it was folded away; taken if it is still free. */
  preferred?: { x: number; y: number };
}

/** A node that stands already, with what it came by, so that its siblings can join it. */
export interface PlacedBox extends Box {
  near: string | null;
  direction: Direction;
}

export interface LayoutEdge {
  source: string;
  target: string;
  weight: number;
}

export type LayoutRequest =
  | {
      type: 'whole';
      view: View;
      subject: string;
      nodes: Anchored[];
      edges: LayoutEdge[];
      /** Width over height of the canvas. */
      aspect: number;
    }
  | { type: 'around'; placed: PlacedBox[]; nodes: Anchored[] };

export type Positions = Record<string, { x: number; y: number }>;

/** Distances in canvas units; nodes never come nearer than these. */
export const gaps = { row: 20, column: 164, level: 84, narrow: 92, min: 14 } as const;
