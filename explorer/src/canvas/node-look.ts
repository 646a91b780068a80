import type { Party } from '../state/canvas-types.ts';

export type NodeShape = 'firm' | 'person' | 'hexagon' | 'unknown' | 'rest';
export type NodeStanding = 'customer' | 'prospect' | 'stub' | 'other';

/** Firms square, persons round, foreign and special parties hexagonal; the unknown rest is never a person. */
export function shapeOf(party: Party): NodeShape {
  if (party.kind === 'UNKNOWN') return 'unknown';
  if (party.kind === 'PERSON') return 'person';
  return party.kind === 'STATE' || party.foreign ? 'hexagon' : 'firm';
}

export function standingOf(party: Party): NodeStanding {
  if (party.access === 'STUB') return 'stub';
  if (party.isCustomer) return 'customer';
  return party.kind === 'ENTERPRISE' ? 'prospect' : 'other';
}

/** One character that stands for a person: the family name, or the first letter of a foreign one. */
export function initialOf(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? '?';
}
