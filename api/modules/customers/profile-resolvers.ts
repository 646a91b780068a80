import { formatDay } from '../../../graph/model/day.ts';
import { EVALUATION_PARTS, evaluationReader } from '../../../scoring/evaluation/evaluate-customer.ts';
import {
  COUNTED_METRICS,
  METRIC_CATEGORIES,
  type MetricCategory,
  poolMetric,
} from '../../../scoring/metrics/metric-definitions.ts';
import { metricsOf, readHistory, singleFigureReader } from '../../../scoring/metrics/read-figure.ts';
import { readMaturities } from '../../../scoring/segments/maturities.ts';
import type { SegmentBank } from '../../../scoring/segments/segment-bank.ts';
import { figureOfMetric } from '../../../scoring/standing/figures.ts';
import { TAG_CATEGORIES, type TagCategory } from '../../../scoring/tags/tag-definition.ts';
import { type BorneTag, tagReader } from '../../../scoring/tags/tags-of-party.ts';
import type {
  BorneTagGroupResolvers,
  BorneTagResolvers,
  CustomerContactResolvers,
  CustomerEvaluationPartResolvers,
  CustomerProfileResolvers,
} from '../../__generated__/resolver-types.ts';
import { roundHidden } from '../../answers/answer.ts';
import type { RequestContext } from '../../context.ts';
import type { CustomerProfileSource } from '../../sources.ts';
import { endSource } from '../parties/party-source.ts';
import { evidenceSource } from '../relationships/relationship-source.ts';
import { languageOf } from './catalogue-resolvers.ts';
import { type CustomerBank, customerBankOf } from './customer-bank.ts';
import { maturitySource } from './maturity-source.ts';
import { readContactList } from './read-contacts.ts';
import { readProductClasses } from './read-product-classes.ts';
import { whyInWords } from './tag-words.ts';

const MATURITIES_MAX = 50;
const CONTACTS_MAX = 50;
const PEOPLE_MAX = 30;
const STAFF_MAX = 20;

const readersOf = new WeakMap<SegmentBank, (no: number) => BorneTag[]>();
const evaluations = new WeakMap<SegmentBank, ReturnType<typeof evaluationReader>>();

/** The tags of a party, by the viewer's bank. */
function tagsOf(context: RequestContext, { told, catalogue }: CustomerBank, no: number): BorneTag[] {
  let read = readersOf.get(told);
  if (read === undefined) {
    read = tagReader(told, catalogue, { withRisk: true });
    readersOf.set(told, read);
  }
  const borne = read(no);
  return context.access.seesRisk ? borne : borne.filter(({ tag }) => tag.isRisk !== true);
}

/** The tags of a profile: of a stub none. */
async function tagsOfProfile(context: RequestContext, { party }: CustomerProfileSource): Promise<BorneTag[]> {
  if (party.access === 'STUB' || party.no < 0) return [];
  return tagsOf(context, await customerBankOf(context), party.no);
}

export const profileFields = {
  tags: async (profile, _, context) => {
    const groups = Map.groupBy(await tagsOfProfile(context, profile), ({ tag }) => tag.category);
    return (Object.keys(TAG_CATEGORIES) as TagCategory[]).flatMap((category) => {
      const tags = groups.get(category);
      return tags === undefined ? [] : [{ category, words: TAG_CATEGORIES[category], tags }];
    });
  },
  tagTotal: async (profile, _, context) => (await tagsOfProfile(context, profile)).length,
  metrics: async ({ party, isOwn }, _, context) => {
    if (!isOwn || party.no < 0) return [];
    const { bank } = await customerBankOf(context);
    const ids = [...metricsOf(context.today, party.no), ...Object.keys(COUNTED_METRICS)];
    const order = Object.keys(METRIC_CATEGORIES) as MetricCategory[];
    return ids
      .flatMap((id) => readMetric(context, bank, id, party.no) ?? [])
      .sort((a, b) => order.indexOf(a.metric.category) - order.indexOf(b.metric.category));
  },
  productClasses: async ({ party, isOwn }, _, context) =>
    isOwn && party.no >= 0 ? readProductClasses((await customerBankOf(context)).bank, party.no) : [],
  maturities: ({ party, isOwn }, _, context) =>
    isOwn && party.no >= 0
      ? readMaturities(context.today, party.no)
          .slice(0, MATURITIES_MAX)
          .map((maturity) => maturitySource(context, maturity))
      : [],
  contacts: ({ party, isOwn }, _, context) =>
    isOwn && party.no >= 0 ? readContactList(context.today, party.no, CONTACTS_MAX) : [],
  keyPeople: ({ party }, _, context) => {
    const positions = new Map<number, string[]>();
    if (party.access === 'FULL' && party.no >= 0)
      context.today.forEachIn('HOLDS_POSITION', party.no, (person, row) => {
        const { label } = context.today.relationship('HOLDS_POSITION', row);
        positions.set(person, [...(positions.get(person) ?? []), label]);
      });
    return [...positions].slice(0, PEOPLE_MAX).map(([person, labels]) => ({
      person: endSource(context, person),
      positions: labels.filter((label) => label !== ''),
    }));
  },
  staff: ({ party, isOwn }, _, context) => {
    if (!isOwn || party.no < 0 || context.today.kindOf(party.no) !== 'ENTERPRISE') return null;
    const staff = new Set<number>();
    context.today.forEachOut('EMPLOYS', party.no, (person) => {
      staff.add(person);
    });
    const customers = [...staff].filter((no) => context.today.countOut('CUSTOMER_OF', no) > 0);
    const own = customers.filter((no) => context.access.isOwn(no));
    return {
      total: staff.size,
      customers: own.length,
      hidden: roundHidden(customers.length - own.length),
      items: own.slice(0, STAFF_MAX).map((no) => endSource(context, no)),
    };
  },
  chainPlaces: ({ party }, _, context) => {
    const { today } = context;
    const places: { chain: { no: number } | null; link: { no: number }; role: string | null }[] = [];
    if (party.access === 'FULL' && party.no >= 0)
      today.forEachOut('SITS_IN', party.no, (link, row) => {
        let chain: { no: number } | null = null;
        today.forEachOut('LINK_OF', link, (no) => {
          chain ??= { no };
        });
        places.push({ chain, link: { no: link }, role: today.relationship('SITS_IN', row).label || null });
      });
    return places;
  },
  evaluation: async ({ party, isOwn }, _, context) => {
    if (!isOwn || party.no < 0) return null;
    const { bank } = await customerBankOf(context);
    const kind = context.today.kindOf(party.no) === 'PERSON' ? 'PERSON' : 'ENTERPRISE';
    // Persons and firms are never peers, so one reader a kind.
    let read = kind === 'ENTERPRISE' ? evaluations.get(bank) : undefined;
    if (read === undefined) {
      read = evaluationReader(bank.view, bank.standings(kind), bank.standings(kind, 'before'));
      if (kind === 'ENTERPRISE') evaluations.set(bank, read);
    }
    const evaluation = read(party.no);
    if (evaluation === undefined) return null;
    const parts = evaluation.parts.map((part) => ({ ...part, words: EVALUATION_PARTS[part.part].words }));
    return { value: evaluation.value, parts };
  },
} satisfies CustomerProfileResolvers;

function readMetric(context: RequestContext, bank: SegmentBank, id: string, no: number) {
  const reading = singleFigureReader(context.today, id)(no);
  if (reading === undefined) return undefined;
  const standings = bank.standingsOf(no);
  const standing = standings.customers.get(no);
  const figure = figureOfMetric(id);
  const band =
    standing === undefined || figure === undefined
      ? undefined
      : standings.groups.get(standing.peerGroup)?.quartiles[figure];
  return {
    metric: poolMetric(id),
    value: reading.figure,
    asOf: reading.asOf === undefined ? null : formatDay(reading.asOf),
    band: band ?? null,
    history: readHistory(context.today, id, no).map(({ asOf, figure: value }) => ({ asOf, value })),
  };
}

export const borneTagFields = {
  why: ({ grounds }, { language }, context) => whyInWords(context, grounds, languageOf(language)) ?? null,
  evidence: ({ grounds }, _, context) => {
    // What is owed would come with its amounts.
    const told = context.access.seesRisk ? grounds : grounds.filter(({ kind }) => kind !== 'OWES');
    return evidenceSource(context.today, told);
  },
} satisfies BorneTagResolvers;

export const borneTagGroupFields = {
  name: ({ words }, { language }) => words[languageOf(language)],
} satisfies BorneTagGroupResolvers;

export const contactFields = {
  channel: ({ words }, { language }) => words[languageOf(language)],
} satisfies CustomerContactResolvers;

export const evaluationPartFields = {
  name: ({ words }, { language }) => words[languageOf(language)],
  value: ({ value }) => value ?? null,
} satisfies CustomerEvaluationPartResolvers;
