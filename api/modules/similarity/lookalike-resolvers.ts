import type { GraphView } from '../../../graph/image/graph-view.ts';
import { createDraw, shuffle } from '../../../scoring/algorithms/seeded-random.ts';
import {
  evaluateLookalikes,
  type LookalikeMeasures,
} from '../../../scoring/similarity/evaluate-lookalikes.ts';
import type { LookalikeCode } from '../../../scoring/similarity/lookalike-features.ts';
import { rankLookalikes } from '../../../scoring/similarity/rank-lookalikes.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import { answer } from '../../answers/answer.ts';
import { perVersion } from '../../answers/per-version.ts';
import type { RequestContext } from '../../context.ts';
import { endSource, findPartySource, type PartyReference } from '../parties/party-source.ts';
import { comparisonOf } from '../peers/comparison.ts';
import { tellCount } from '../peers/tell.ts';
import { limited, requireParty } from '../relationships/relationship-resolvers.ts';

const FIRST_MAX = 100;
/** More seeds are drawn from by chance: the score is a mean over the nearest and gains nothing from thousands. */
const SEEDS_MAX = 500;
const SEEDS_TO_MEASURE = 20;
const PLACES = 50;
const DRAW_SEED = 1;

const WORDS: Readonly<Record<LookalikeCode, { zh: string; en: string }>> = {
  SHARED_SUPPLIERS: { zh: '供应商相同', en: 'suppliers in common' },
  SHARED_BUYERS: { zh: '采购方相同', en: 'buyers in common' },
  SHARED_PRODUCTS: { zh: '持有产品相近', en: 'like products held' },
  SHARED_GOODS: { zh: '生产货品相近', en: 'like goods made' },
  SHARED_NEEDS: { zh: '采购货品相近', en: 'like goods needed' },
  SAME_INDUSTRY: { zh: '行业相近', en: 'a like industry' },
  AS_MANY_SUPPLIERS: { zh: '供应商数量相近', en: 'as many suppliers' },
  AS_MANY_BUYERS: { zh: '采购方数量相近', en: 'as many buyers' },
  AS_MANY_OWNERS: { zh: '股东数量相近', en: 'as many owners' },
};

export const lookalikeQueries = {
  heldProducts: (_, __, context) => {
    const holders = Map.groupBy(holdingsOf(context.today), ({ product }) => product);
    const all = comparisonOf(context.today).now.customers.size;
    const open = [...holders].filter(([, held]) => held.length < all);
    const products = open.map(([no, held]) => ({
      id: context.today.keyOf(no),
      name: context.today.nameOf(no),
      holders: tellCount(
        held.map(({ customer }) => customer),
        (customer) => context.access.isOwn(customer),
      ),
    }));
    return products.sort((a, b) => b.holders - a.holders || (a.name < b.name ? -1 : 1));
  },
  lookalikes: (_, args, context) => {
    const { today, access } = context;
    const first = limited('first', args.first, 20, FIRST_MAX);
    const chosen = chooseSeeds(context, args.product, args.seeds);
    const customers = [...comparisonOf(today).now.customers.keys()];
    const others = customers.filter((no) => !chosen.excluded.has(no));
    const candidates = others.filter((no) => access.isOwn(no));
    const options = { ignored: chosen.ignored };
    const ranked = rankLookalikes(today, chosen.seeds, candidates, { ...options, count: first });
    const items = ranked.flatMap(({ no, score, nearestSeed, reasons }) => {
      const party = findPartySource(context, no);
      if (party === undefined) return [];
      const nearest = access.isOwn(nearestSeed) ? endSource(context, nearestSeed) : null;
      return [{ party, score, nearest, reasons: reasons.map(({ code }) => WORDS[code][context.language]) }];
    });
    const measured = chosen.isMeasured ? measure(today, chosen, customers) : undefined;
    return {
      ...answer(context, today, {
        items,
        total: candidates.length,
        hidden: others.length - candidates.length,
        parameters: [{ key: 'lookalikes.seedsMax', value: String(SEEDS_MAX), operator: '<=' }],
      }),
      seeds: tellCount([...chosen.excluded], (no) => access.isOwn(no)),
      measured: measured === undefined ? null : { ...measured, k: measured.count },
    };
  },
} satisfies QueryResolvers;

interface ChosenSeeds {
  readonly key: string;
  readonly seeds: readonly number[];
  /** Who is no candidate: all seeds, those not drawn too. */
  readonly excluded: ReadonlySet<number>;
  readonly ignored: ReadonlySet<number>;
  readonly isMeasured: boolean;
}

/** Errors: BAD_USER_INPUT unless there is either a product or seeds; NOT_FOUND for what is not there. */
function chooseSeeds(
  context: RequestContext,
  product: string | null | undefined,
  seeds: readonly PartyReference[] | null | undefined,
): ChosenSeeds {
  if ((product ? 1 : 0) + (seeds?.length ? 1 : 0) !== 1)
    throw refusal('BAD_USER_INPUT', 'expected either product or seeds');
  if (seeds?.length) {
    const all = seeds.map((seed) => requireParty(context, seed).no);
    if (all.some((no) => !context.access.isOwn(no)))
      throw refusal('FORBIDDEN', 'a seed is not a customer of yours');
    return drawSeeds('', all, new Set());
  }
  const no = context.today.findEntity(product!);
  if (no === undefined) throw refusal('NOT_FOUND', `there is no product ${product}`);
  const held = holdingsOf(context.today).filter((holding) => holding.product === no);
  return drawSeeds(
    product!,
    held.map(({ customer }) => customer),
    new Set([no]),
  );
}

function drawSeeds(key: string, all: readonly number[], ignored: ReadonlySet<number>): ChosenSeeds {
  const drawn = [...new Set(all)].sort((a, b) => a - b);
  if (drawn.length > SEEDS_MAX) shuffle(drawn, createDraw(DRAW_SEED));
  const seeds = drawn.slice(0, SEEDS_MAX);
  return { key, seeds, excluded: new Set(drawn), ignored, isMeasured: drawn.length >= SEEDS_TO_MEASURE };
}

/** What corporate customers hold, each product of a customer once. */
const holdingsOf = perVersion((view) => {
  const holdings: { readonly customer: number; readonly product: number }[] = [];
  for (const customer of comparisonOf(view).now.customers.keys()) {
    const products = new Set<number>();
    view.forEachOut('HOLDS', customer, (product) => products.add(product));
    for (const product of products) holdings.push({ customer, product });
  }
  return holdings;
});

const measuresOf = perVersion(() => new Map<string, LookalikeMeasures>());

/** Measured over the whole bank, for a product once: it is the method that is measured, not what a viewer sees. */
function measure(
  view: GraphView,
  { key, seeds, excluded, ignored }: ChosenSeeds,
  customers: readonly number[],
) {
  const known = measuresOf(view);
  const earlier = key === '' ? undefined : known.get(key);
  if (earlier !== undefined) return earlier;
  const candidates = customers.filter((no) => !excluded.has(no));
  const found = evaluateLookalikes(view, seeds, candidates, { k: PLACES, seed: DRAW_SEED, ignored });
  if (key !== '') known.set(key, found);
  return found;
}
