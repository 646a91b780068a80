import type { GraphView } from '../../../graph/image/graph-view.ts';
import { parseEntityKey } from '../../../graph/model/keys.ts';
import type { Condition } from '../../segments/condition.ts';
import type { SegmentBank } from '../../segments/segment-bank.ts';
import type { TagCategory, TagDefinition } from '../tag-definition.ts';

/** A template of tags with what it is spread over: the bank's own products, classes, links, figures. */
export type TagFamily = (bank: SegmentBank) => readonly TagDefinition[];

/** A computed tag; its definition is its name where nothing more has to be said. */
export function computed(
  id: string,
  category: TagCategory,
  [zh, en]: readonly [string, string],
  condition: Condition,
  more: {
    readonly definition?: readonly [string, string];
    readonly days?: number;
    readonly isRisk?: boolean;
  } = {},
): TagDefinition {
  const { definition: [definedZh, definedEn] = [zh, en], ...rest } = more;
  return {
    id,
    category,
    name: { zh, en },
    definition: { zh: definedZh, en: definedEn },
    condition,
    ...rest,
  };
}

export const not = (of: Condition): Condition => ({ type: 'not', of });
export const all = (...of: Condition[]): Condition => ({ type: 'all', of });
export const CUSTOMER: Condition = { type: 'customer' };
export const ENTERPRISE: Condition = { type: 'kind', kind: 'ENTERPRISE' };

/** The id that an entity has at its source, as part of the id of a tag. */
export function idOf(view: GraphView, no: number): string {
  return parseEntityKey(view.keyOf(no)).sourceId;
}
