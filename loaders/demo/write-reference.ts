import type { Clock } from './clock.ts';
import type { FeedSet } from './feed-set.ts';
import { INDUSTRIES } from './tables/industries.ts';
import { PRODUCTS } from './tables/products.ts';
import { writeGoodsAndChains } from './write-goods-and-chains.ts';
import { writeGoodsEvents } from './write-goods-events.ts';

/** Writes what the bank's world is sorted by: industries, chains, goods and the product shelf. */
export function writeReference(feeds: FeedSet, clock: Clock): void {
  for (const { code, name, parentCode } of INDUSTRIES) {
    feeds.write('industries', { taxonomy: 'GB/T 4754', code, name, parentCode });
  }
  writeGoodsAndChains(feeds);
  writeGoodsEvents(feeds, clock);
  for (const { id, name, productClass, ownerLine } of PRODUCTS) {
    feeds.write('products', { productId: id, name, class: productClass, ownerLine });
  }
}
