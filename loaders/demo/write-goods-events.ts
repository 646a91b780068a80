import type { Clock } from './clock.ts';
import type { FeedSet } from './feed-set.ts';
import { getTrade } from './tables/trades.ts';
import { goodsIdOf } from './write-goods-and-chains.ts';

/** Writes a price that rose and still is high, one that is past, and an event that moves no price. */
export function writeGoodsEvents(feeds: FeedSet, clock: Clock): void {
  const on = (daysAgo: number): string => clock.format(clock.today - daysAgo);
  const steel = getTrade('machinery-steel');
  const lithium = getTrade('car-lithium');
  feeds.write('goods-events', {
    goodsId: goodsIdOf(steel, steel.goods[0]),
    type: 'price',
    direction: 'UP',
    ratio: 0.12,
    occurredOn: on(12),
    detail: `${steel.goods[0]}价格上涨`,
  });
  feeds.write('goods-events', {
    goodsId: goodsIdOf(lithium, lithium.goods[0]),
    type: 'price',
    direction: 'DOWN',
    ratio: 0.3,
    occurredOn: on(90),
    detail: `${lithium.goods[0]}价格下跌`,
    validTo: on(30),
  });
  feeds.write('goods-events', {
    goodsId: goodsIdOf(lithium, lithium.goods[0]),
    type: 'output',
    direction: 'UP',
    occurredOn: on(5),
    detail: `${lithium.goods[0]}产量上升`,
  });
}
