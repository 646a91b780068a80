import { GOODS_EVENT_DIRECTIONS } from '../../graph/model/goods-event-direction.ts';
import { column, required, words } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

const DIRECTION_WORDS = { UP: 'UP', DOWN: 'DOWN', 上涨: 'UP', 下跌: 'DOWN' } as const;

/** What moves on the market of goods: their price, and which way. */
export const goodsEvents = defineFeed({
  name: 'goods-events',
  noun: 'goods event',
  stage: 3,
  isKeyedByStart: false,
  columns: {
    goodsId: required(column.id),
    type: required(column.id),
    direction: required(words(DIRECTION_WORDS)),
    ratio: column.number,
    occurredOn: column.date,
    eventId: column.id,
    detail: column.text,
    ...periodColumns,
  },
  check: (row, complain) => {
    if (row.ratio !== undefined && row.ratio < 0)
      complain(
        'NUMBER_INVALID',
        'ratio',
        String(row.ratio),
        'a ratio of 0 or more; direction says which way',
      );
  },
  facts: (row, out) => {
    const goods = out.end('GOODS', row.goodsId, 'goodsId');
    const type = out.sharedEnd('EVENT_TYPE', row.type, 'type');
    const { ratio, occurredOn, detail } = row;
    const dated = { ...row, validFrom: row.validFrom ?? occurredOn };
    const directionCode = GOODS_EVENT_DIRECTIONS[row.direction];
    const values = { ratio, occurredOn, directionCode, label: detail };
    out.relationship('HAS_GOODS_EVENT', goods, type, dated, values, [
      row.eventId ?? String(occurredOn ?? ''),
    ]);
    out.sharedEntity(type, row.type);
  },
});
