import type { GraphView } from '../../../graph/image/graph-view.ts';
import { entityKey } from '../../../graph/model/keys.ts';
import { computeTaxonomyChain } from '../../../scoring/chains/compute-taxonomy-chain.ts';
import { readMakers } from '../../../scoring/chains/read-members.ts';
import { customerReader } from '../../../scoring/opportunities/customer-reader.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import { answer, type WarningSource } from '../../answers/answer.ts';
import { perVersion } from '../../answers/per-version.ts';
import type { GoodsNodeSource } from '../../sources.ts';
import { endSource } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { isVisible, possibleSupply } from '../relationships/relationship-source.ts';
import { metricsSource, sourceIdAt } from './chain-metrics-source.ts';
import { countCustomers, findFew } from './count-customers.ts';

const DEPTH_MAX = 4;
const MAKERS_SHOWN = 20;
const HITS_MAX = 50;

const goodsByName = perVersion(nameGoods);

const goodsOfBank = perVersion(listGoods);

export const goodsChainQueries = {
  goodsSearch: (_, { text, first }, { today }) => {
    const most = limited('first', first, 10, HITS_MAX);
    const wanted = text.trim().toLowerCase();
    if (wanted === '') return [];
    const hits = goodsOfBank(today).filter(({ name }) => name.toLowerCase().includes(wanted));
    const rank = (name: string): number =>
      name.toLowerCase() === wanted ? 0 : name.toLowerCase().startsWith(wanted) ? 1 : 2;
    return hits
      .map(({ no, name }) => ({ goods: { no }, name, rank: rank(name), firms: today.countIn('MAKES', no) }))
      .sort((a, b) => a.rank - b.rank || b.firms - a.firms || a.name.length - b.name.length)
      .slice(0, most);
  },
  goodsChain: (_, args, context) => {
    const depthMax = limited('depthMax', args.depthMax, 2, DEPTH_MAX);
    const view = context.viewAt(args);
    const goods = findGoods(view, args.goodsId ?? undefined, args.name ?? undefined);
    if (goods === undefined) return null;
    const chain = computeTaxonomyChain(view, goods, { depthMax });
    const isCustomer = customerReader(view);
    const isOwn = (no: number): boolean => context.access.isOwn(no);
    const few = findFew(
      chain.nodes.map(({ makers }) => makers.filter(isCustomer)),
      isOwn,
    );
    const sees = context.access.seesWholeBank ? undefined : isVisible(context);
    const items = chain.nodes.map(
      ({ no, side, depth, makers, industries }): GoodsNodeSource => ({
        ...countCustomers(makers.length, makers.filter(isCustomer), isOwn),
        goods: { no },
        side,
        depth,
        feeds: chain.feeds.filter(({ from }) => from === no).map(({ to }) => sourceIdAt(view, to)),
        makers: makers.slice(0, MAKERS_SHOWN).map((maker) => endSource(context, maker)),
        members: {
          view,
          kind: 'MAKES',
          places: new Set([no]),
          firms: readMakers(view, makers, { isCustomer, isVisible: sees }),
        },
        industries: industries.map((industry) => ({ industry: { no: industry.no }, firms: industry.firms })),
      }),
    );
    const warnings: WarningSource[] = [];
    if (chain.total > items.length || chain.possibleTotal > chain.possibleLinks.length)
      warnings.push({ code: 'CAPPED' });
    if (chain.possibleTotal > 0) warnings.push({ code: 'POSSIBLE_ONLY' });
    const customers = chain.makers.filter(isCustomer);
    const { penetration, ...counts } = countCustomers(chain.makers.length, customers, isOwn, few);
    return {
      ...answer(context, view, { items, total: chain.total, warnings }),
      ...counts,
      metrics: metricsSource(view, chain.metrics, penetration),
      possibleLinks: chain.possibleLinks.map(({ supplier, buyer, material }) =>
        possibleSupply(view, { subject: supplier, object: buyer }, [material]),
      ),
      possibleTotal: chain.possibleTotal,
    };
  },
} satisfies QueryResolvers;

/** Errors: BAD_USER_INPUT unless there is either an id or a name. */
function findGoods(
  view: GraphView,
  goodsId: string | undefined,
  name: string | undefined,
): number | undefined {
  if ((goodsId === undefined) === (name === undefined))
    throw refusal('BAD_USER_INPUT', 'goodsChain expects either goodsId or name');
  return goodsId === undefined ? goodsByName(view).get(name!) : view.findEntity(entityKey('GOODS', goodsId));
}

/** Goods by name; of several with one name those that most firms make. Cost: O(entities). */
function nameGoods(view: GraphView): Map<string, number> {
  const found = new Map<string, number>();
  for (const { no, name } of goodsOfBank(view)) {
    const known = found.get(name);
    if (known === undefined || view.countIn('MAKES', no) > view.countIn('MAKES', known)) found.set(name, no);
  }
  return found;
}

/** All goods with their names. Cost: O(entities). */
function listGoods(view: GraphView): { no: number; name: string }[] {
  const found: { no: number; name: string }[] = [];
  for (let no = 0; no < view.entityCount; no++)
    if (view.kindOf(no) === 'GOODS') found.push({ no, name: view.nameOf(no) });
  return found;
}
