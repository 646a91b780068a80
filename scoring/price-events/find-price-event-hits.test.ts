import { describe, expect, it } from 'vitest';
import { GOODS_EVENT_DIRECTIONS } from '../../graph/model/goods-event-direction.ts';
import { entityKey } from '../../graph/model/keys.ts';
import { type TerseGraph, type TerseValues, viewOf } from '../../tests/support/view-of.ts';
import { findPriceEventHits, readPriceEvents } from './find-price-event-hits.ts';

/** Rubber goes into tyres, tyres into cars, cars into rental, and rental (a loop) into rubber. */
const GOODS: TerseGraph = {
  MADE_FROM: [
    ['tyre', 'rubber'],
    ['car', 'tyre'],
    ['rental', 'car'],
    ['rubber', 'rental'],
  ],
};
const up: TerseValues = { directionCode: GOODS_EVENT_DIRECTIONS.UP, ratio: 0.1, label: 'dearer' };
const down: TerseValues = { directionCode: GOODS_EVENT_DIRECTIONS.DOWN };

function hits(graph: TerseGraph, distanceMax = 3): string[] {
  const { view, name } = viewOf({ ...GOODS, ...graph });
  expect(view.findEntity(entityKey('EVENT_TYPE', 'price'))).toBeDefined();
  return readPriceEvents(view).flatMap((event) =>
    findPriceEventHits(view, event, { distanceMax }).map(
      ({ firm, effect, direction, profit, distance, path, evidence }) =>
        `${name(firm)}: ${effect} ${direction}, profit ${profit}, at ${distance} over ${path.map(name).join('>')}` +
        ` on ${evidence.map(({ kind }) => kind).join(' ')}`,
    ),
  );
}

describe('a price event', () => {
  it('raises the price at which the goods sell, and the cost of who makes something from them, step by step', () => {
    const graph: TerseGraph = {
      HAS_GOODS_EVENT: [['rubber', 'price', up]],
      MAKES: [
        ['R', 'rubber'],
        ['T', 'tyre'],
        ['C', 'car'],
      ],
    };
    expect(hits(graph)).toEqual([
      'R: SALES_PRICE UP, profit UP, at 0 over rubber on HAS_GOODS_EVENT MAKES',
      'T: COST UP, profit DOWN, at 1 over rubber>tyre on HAS_GOODS_EVENT MADE_FROM MAKES',
      'C: COST UP, profit DOWN, at 2 over rubber>tyre>car on HAS_GOODS_EVENT MADE_FROM MADE_FROM MAKES',
    ]);
    expect(hits(graph, 1)).toHaveLength(2);
  });

  it('that lowers a price lowers the cost of who needs the goods', () => {
    const graph: TerseGraph = {
      HAS_GOODS_EVENT: [['rubber', 'price', down]],
      NEEDS: [
        ['N', 'rubber'],
        ['M', 'tyre'],
      ],
    };
    expect(hits(graph)).toEqual([
      'N: COST DOWN, profit UP, at 1 over rubber on HAS_GOODS_EVENT NEEDS',
      'M: COST DOWN, profit UP, at 2 over rubber>tyre on HAS_GOODS_EVENT MADE_FROM NEEDS',
    ]);
  });

  it('names a firm once an effect, at its shortest distance, and ends on a loop of goods', () => {
    const graph: TerseGraph = {
      HAS_GOODS_EVENT: [['rubber', 'price', up]],
      MAKES: ['rubber', 'tyre', 'car', 'rental'].map((goods) => ['F', goods] as const),
    };
    expect(hits(graph, 50).map((hit) => hit.split(' over')[0])).toEqual([
      'F: SALES_PRICE UP, profit UP, at 0',
      'F: COST UP, profit DOWN, at 1',
    ]);
  });

  it('reaches nobody when it is of another type, or over, or of goods that nothing is made from', () => {
    const makers: TerseGraph = { MAKES: [['T', 'tyre']] };
    const none = viewOf({ ...GOODS, ...makers, HAS_GOODS_EVENT: [['rubber', 'strike', up]] });
    expect(readPriceEvents(none.view)).toEqual([]);
    expect(hits({ ...makers, HAS_GOODS_EVENT: [['rubber', 'price', { ...up, to: '2026-11-24' }]] })).toEqual(
      [],
    );
    expect(hits({ ...makers, HAS_GOODS_EVENT: [['paper', 'price', up]] })).toEqual([]);
  });

  it('keeps what the source says of it', () => {
    const occurredOn = 20_000;
    const { view } = viewOf({ ...GOODS, HAS_GOODS_EVENT: [['rubber', 'price', { ...up, occurredOn }]] });
    expect(readPriceEvents(view)).toMatchObject([
      { direction: 'UP', ratio: 0.1, occurredOn, detail: 'dearer' },
    ]);
  });
});
