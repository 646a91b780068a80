import type { RelationshipKind } from '../__generated__/operations.ts';
import type { View } from './canvas-types.ts';

export const views: readonly View[] = ['supply', 'ownership', 'guarantee', 'all'];

const kindsOfView: Record<View, readonly RelationshipKind[] | null> = {
  supply: ['SUPPLIES', 'POSSIBLE_SUPPLY'],
  ownership: ['OWNS', 'CONTROLS_BY_AGREEMENT', 'ACTS_IN_CONCERT_WITH'],
  guarantee: ['GUARANTEES'],
  all: null,
};

/** Kinds of relationships that a view counts; null is all of them. */
export function listKindsOfView(view: View, includePossible = true): RelationshipKind[] | null {
  const kinds = kindsOfView[view];
  return kinds?.filter((kind) => includePossible || kind !== 'POSSIBLE_SUPPLY') ?? null;
}
