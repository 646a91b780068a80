import { METRIC_CATEGORIES, METRIC_POOL, poolMetric } from '../../../scoring/metrics/metric-definitions.ts';
import { idOf } from '../../../scoring/tags/families/family.ts';
import {
  TAG_CATEGORIES,
  type TagCategory,
  type TagDefinition,
} from '../../../scoring/tags/tag-definition.ts';
import type {
  MetricDefinitionResolvers,
  QueryResolvers,
  TagCategoryResolvers,
  TagDefinitionResolvers,
} from '../../__generated__/resolver-types.ts';
import type { RequestContext, RequestLanguage } from '../../context.ts';
import { limited, offsetAfter } from '../relationships/relationship-resolvers.ts';
import { type CustomerBank, customerBankOf } from './customer-bank.ts';
import { listChoices } from './list-choices.ts';

const FIRST_MAX = 100;
const CHOICES_MAX = 50;

/** The language that an argument asks for. */
export const languageOf = (language: 'ZH' | 'EN' | null | undefined): RequestLanguage =>
  language === 'EN' ? 'en' : 'zh';

function usableTags(context: RequestContext, { catalogue }: CustomerBank): readonly TagDefinition[] {
  if (context.access.seesRisk) return catalogue.tags;
  return catalogue.tags.filter(({ isRisk }) => isRisk !== true);
}

/** Whether words hold every part of a text, whatever the case. */
function holds(words: readonly string[], text: string): boolean {
  const whole = words.join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((part) => whole.includes(part));
}

export const catalogueQueries = {
  tagCatalogue: async (_, { text, category, first, after }, context) => {
    const wanted = (text ?? '').trim();
    const found = usableTags(context, await customerBankOf(context)).filter(
      (tag) =>
        (!category || tag.category === category) &&
        holds([tag.name.zh, tag.name.en, tag.definition.zh, tag.definition.en, tag.id], wanted),
    );
    // Whose name is what was typed comes first, then whose name begins so, then short names before long ones.
    if (wanted !== '') found.sort((a, b) => closeness(a, wanted) - closeness(b, wanted));
    const start = offsetAfter(after);
    const page = found.slice(start, start + limited('first', first, 20, FIRST_MAX));
    const end = start + page.length;
    return {
      totalCount: found.length,
      edges: page.map((node, at) => ({ node, cursor: String(start + at) })),
      pageInfo: { hasNextPage: end < found.length, endCursor: page.length === 0 ? null : String(end - 1) },
    };
  },
  tagCategories: async (_, __, context) => {
    const counts = new Map<TagCategory, number>();
    for (const { category } of usableTags(context, await customerBankOf(context)))
      counts.set(category, (counts.get(category) ?? 0) + 1);
    return (Object.keys(TAG_CATEGORIES) as TagCategory[]).flatMap((id) => {
      const tags = counts.get(id) ?? 0;
      return tags === 0 ? [] : [{ id, words: TAG_CATEGORIES[id], tags }];
    });
  },
  metricCatalogue: async (_, { text }, context) => {
    const { bank } = await customerBankOf(context);
    const fed = new Set(bank.entitiesOf('METRIC').map((no) => idOf(bank.view, no)));
    const known = new Set(METRIC_POOL.map(({ id }) => id));
    const pool = [...METRIC_POOL, ...[...fed].filter((id) => !known.has(id)).map(poolMetric)];
    return pool.filter(({ name, definition }) =>
      holds([name.zh, name.en, definition.zh, definition.en], (text ?? '').trim()),
    );
  },
  segmentChoices: async (_, { kind, text, first }, context) => {
    const max = limited('first', first, 20, CHOICES_MAX);
    const wanted = (text ?? '').trim();
    return listChoices(context, await customerBankOf(context), kind)
      .filter(({ id, name }) => holds([name, id], wanted))
      .slice(0, max);
  },
} satisfies QueryResolvers;

function closeness({ name }: TagDefinition, text: string): number {
  if (name.zh === text || name.en === text) return 0;
  return (name.zh.startsWith(text) || name.en.startsWith(text) ? 1 : 1_000) + name.zh.length;
}

export const tagFields = {
  name: ({ name }, { language }) => name[languageOf(language)],
  categoryName: ({ category }, { language }) => TAG_CATEGORIES[category][languageOf(language)],
  definition: ({ definition }, { language }) => definition[languageOf(language)],
  kind: ({ condition }) => (condition === undefined ? 'STATIC' : 'COMPUTED'),
  days: ({ days }) => days ?? null,
  condition: ({ condition }) => (condition === undefined ? null : JSON.stringify(condition)),
} satisfies TagDefinitionResolvers;

export const tagCategoryFields = {
  name: ({ words }, { language }) => words[languageOf(language)],
} satisfies TagCategoryResolvers;

export const metricFields = {
  name: ({ name }, { language }) => name[languageOf(language)],
  categoryName: ({ category }, { language }) => METRIC_CATEGORIES[category][languageOf(language)],
  definition: ({ definition }, { language }) => definition[languageOf(language)],
} satisfies MetricDefinitionResolvers;
