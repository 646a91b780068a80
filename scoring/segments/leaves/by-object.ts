import { type RelationshipKind, relationshipDefinition } from '../../../graph/model/relationship-kind.ts';
import type { Leaf, LeafType } from '../condition.ts';
import type { LeafRule } from '../leaf.ts';
import type { SegmentBank } from '../segment-bank.ts';

type LeafOf<Type extends LeafType> = Extract<Leaf, { type: Type }>;

interface ObjectOptions<Type extends LeafType> {
  /** Rows that count; all when left out. */
  readonly accepts?: (bank: SegmentBank, leaf: LeafOf<Type>) => (row: number) => boolean;
  /** Whether anybody may know who stands in the relationship to an object, though the kind is private. */
  readonly isPublished?: (bank: SegmentBank, object: number) => boolean;
}

/** A rule that holds of the subjects of a kind of relationship whose object is one of some. Cost: O(relationships of the objects). */
export function byObject<Type extends LeafType>(
  kind: RelationshipKind,
  objectsOf: (bank: SegmentBank, leaf: LeafOf<Type>) => Iterable<number>,
  { accepts, isPublished }: ObjectOptions<Type> = {},
): LeafRule<Type> {
  const { isPublic } = relationshipDefinition(kind);
  const isOpen = (bank: SegmentBank, object: number): boolean =>
    isPublic || isPublished?.(bank, object) === true;
  return {
    judge: (bank, leaf) => {
      const objects = new Set(objectsOf(bank, leaf));
      const counts = accepts?.(bank, leaf);
      return (no) => {
        const grounds: { kind: RelationshipKind; row: number; subject: number; object: number }[] = [];
        bank.view.forEachOut(kind, no, (object, row) => {
          if (!objects.has(object) || counts?.(row) === false) return;
          if (bank.sees(no) || isOpen(bank, object)) grounds.push({ kind, row, subject: no, object });
        });
        return grounds.length === 0 ? undefined : grounds;
      };
    },
    members: (bank, leaf) => {
      const found = bank.setOf();
      const counts = accepts?.(bank, leaf);
      for (const object of objectsOf(bank, leaf)) {
        const open = isOpen(bank, object);
        bank.view.forEachIn(kind, object, (no, row) => {
          if (counts?.(row) !== false && (open || bank.sees(no))) found.add(no);
        });
      }
      return found;
    },
  };
}

/** The entity of a key as a list of one; of none where the graph has none. */
export function entityOf(bank: SegmentBank, key: string): number[] {
  const no = bank.view.findEntity(key);
  return no === undefined ? [] : [no];
}
