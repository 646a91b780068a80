import type { SegmentBank } from '../segments/segment-bank.ts';
import { TAGS, type TagId } from '../signals/signals.ts';
import type { TagFamily } from './families/family.ts';
import { idOf } from './families/family.ts';
import { figureTags, quarterTags } from './families/figure-families.ts';
import { networkTags, peopleTags, riskTags } from './families/network-families.ts';
import { chainTags, goodsTags, industryTags, regionTags } from './families/place-families.ts';
import { productClassTags, productTags } from './families/product-families.ts';
import { eventTags, maturityTags, serviceTags, tierTags } from './families/service-families.ts';
import type { TagDefinition } from './tag-definition.ts';

/** Every tag of a bank, in the order of the families. */
export interface TagCatalogue {
  readonly tags: readonly TagDefinition[];
  readonly find: (id: string) => TagDefinition | undefined;
}

/** Tags of lists, each as the list has it. */
const listTags: TagFamily = (bank) =>
  bank.entitiesOf('TAG').map((no) => {
    const id = idOf(bank.view, no);
    const name = TAGS[id as TagId] ?? { zh: bank.view.nameOf(no), en: bank.view.nameOf(no) };
    const definition = { zh: `名单或机构认定：${name.zh}`, en: `stated by a list or a unit: ${name.en}` };
    return { id, category: 'LIST', name, definition, condition: undefined };
  });

const FAMILIES: readonly TagFamily[] = [
  listTags,
  tierTags,
  serviceTags,
  productTags,
  productClassTags,
  figureTags,
  quarterTags,
  maturityTags,
  eventTags,
  industryTags,
  chainTags,
  goodsTags,
  regionTags,
  networkTags,
  peopleTags,
  riskTags,
];

/**
 * Spreads the families of tags over a bank's own products, classes, links, goods, figures and units.
 * Shape: ids are unique; a tag of a list goes before a computed one of the same id. Thousands of tags for a bank of some size.
 * Cost: O(entities of these kinds).
 */
export function buildTagCatalogue(bank: SegmentBank): TagCatalogue {
  const byId = new Map<string, TagDefinition>();
  for (const family of FAMILIES) {
    for (const tag of family(bank)) if (!byId.has(tag.id)) byId.set(tag.id, tag);
  }
  return { tags: [...byId.values()], find: (id) => byId.get(id) };
}
