import type { FeedSet } from './feed-set.ts';
import { CHAINS, type ChainPlan } from './tables/chains.ts';
import { CHAIN_TRADES, getTrade, type Trade } from './tables/trades.ts';

/** Writes the chains with their links and feeds, and the tree of goods with what is made from what. */
export function writeGoodsAndChains(feeds: FeedSet): void {
  for (const chain of CHAINS) {
    writeChain(feeds, chain);
    writeGoods(feeds, chain);
  }
}

/** The id of one of the goods of a line of business. */
export function goodsIdOf(trade: Trade, name: string): string {
  return `G-${trade.key}-${trade.goods.indexOf(name) + 1}`;
}

function tradesOf(chain: ChainPlan): Trade[] {
  return CHAIN_TRADES.filter((trade) => trade.key.startsWith(`${chain.key}-`));
}

function writeChain(feeds: FeedSet, chain: ChainPlan): void {
  feeds.write('chains', { chainId: chain.key, name: chain.name });
  for (const { key, name } of tradesOf(chain)) {
    feeds.write('chain-links', { linkId: key, chainId: chain.key, name });
  }
  for (const [from, to] of chain.feeds) {
    feeds.write('chain-link-feeds', { fromLinkId: `${chain.key}-${from}`, toLinkId: `${chain.key}-${to}` });
  }
}

function writeGoods(feeds: FeedSet, chain: ChainPlan): void {
  const root = `G-${chain.key}`;
  feeds.write('goods', { goodsId: root, name: `${chain.name}产品` });
  for (const trade of tradesOf(chain)) {
    feeds.write('goods', { goodsId: `G-${trade.key}`, name: trade.name, parentId: root });
    for (const name of trade.goods) {
      feeds.write('goods', { goodsId: goodsIdOf(trade, name), name, parentId: `G-${trade.key}` });
    }
  }
  for (const [from, to] of chain.feeds) {
    const [material, product] = [getTrade(`${chain.key}-${from}`), getTrade(`${chain.key}-${to}`)];
    for (const name of product.goods) {
      feeds.write('goods-links', {
        goodsId: goodsIdOf(product, name),
        materialId: goodsIdOf(material, material.goods[0]),
      });
    }
  }
}
