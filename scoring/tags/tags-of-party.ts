import type { RelationshipRef } from '../relationship-ref.ts';
import { conditionJudge } from '../segments/judge-condition.ts';
import type { Grounds } from '../segments/leaf.ts';
import type { SegmentBank } from '../segments/segment-bank.ts';
import type { TagCatalogue } from './tag-catalogue.ts';
import type { TagDefinition } from './tag-definition.ts';

/** A tag that a party bears, and the relationships that it rests on: none for a rank or the lack of something. */
export interface BorneTag {
  readonly tag: TagDefinition;
  readonly grounds: readonly RelationshipRef[];
}

/**
 * Prepares the tags of single parties: those of a catalogue that they bear, each with why.
 * Cost: O(tags) once; then O(tags × relationships of the party).
 */
export function tagReader(
  bank: SegmentBank,
  { tags }: TagCatalogue,
  { withRisk }: { readonly withRisk: boolean },
): (no: number) => BorneTag[] {
  const judged = tags
    .filter(({ isRisk }) => withRisk || isRisk !== true)
    .map((tag): { tag: TagDefinition; judge: (no: number) => Grounds } => ({
      tag,
      judge: conditionJudge(bank, { type: 'tag', tag: tag.id }),
    }));
  return (no) =>
    judged.flatMap(({ tag, judge }) => {
      const grounds = judge(no);
      return grounds === undefined ? [] : [{ tag, grounds }];
    });
}
