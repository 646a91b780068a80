import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../relationship-ref.ts';

/** How registers call the position. */
const LEGAL_REPRESENTATIVE: ReadonlySet<string> = new Set(['法定代表人', 'Legal representative']);

/** One person who represents several firms. */
export interface SharedRepresentative {
  readonly person: number;
  /** Each firm once, in the order of their numbers. */
  readonly firms: readonly { readonly no: number; readonly evidence: RelationshipRef }[];
}

/** Two firms with the same legal representative. */
export interface RepresentedPair {
  readonly one: number;
  readonly other: number;
  readonly person: number;
  readonly evidence: readonly [RelationshipRef, RelationshipRef];
}

/**
 * Finds persons who are the legal representative of two or more firms.
 *
 * The same person is the same entity, never the same name: names are shared by many and may be masked.
 * Shape: in the order of the persons. Cost: O(positions).
 */
export function findSharedRepresentatives(view: GraphView): SharedRepresentative[] {
  const { offsets, ends, rows } = view.compress('HOLDS_POSITION', 'out');
  const found: SharedRepresentative[] = [];
  for (let person = 0; person < view.entityCount; person++) {
    if (offsets[person + 1] - offsets[person] < 2) continue;
    const firms = new Map<number, RelationshipRef>();
    for (let at = offsets[person]; at < offsets[person + 1]; at++) {
      if (!LEGAL_REPRESENTATIVE.has(view.relationship('HOLDS_POSITION', rows[at]).label)) continue;
      firms.set(ends[at], { kind: 'HOLDS_POSITION', row: rows[at], subject: person, object: ends[at] });
    }
    if (firms.size < 2) continue;
    const sorted = [...firms].sort(([a], [b]) => a - b).map(([no, evidence]) => ({ no, evidence }));
    found.push({ person, firms: sorted });
  }
  return found;
}

/** The pairs of firms behind shared representatives: n firms make n(n−1)/2, one at a time. */
export function* listRepresentedPairs(shared: Iterable<SharedRepresentative>): Generator<RepresentedPair> {
  for (const { person, firms } of shared) {
    for (let i = 0; i < firms.length; i++) {
      for (let j = i + 1; j < firms.length; j++) {
        const [one, other] = [firms[i], firms[j]];
        yield { one: one.no, other: other.no, person, evidence: [one.evidence, other.evidence] };
      }
    }
  }
}
