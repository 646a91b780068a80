import { formatDay } from '../../graph/model/day.ts';
import {
  findPriceEventHits,
  type PriceEffect,
  readPriceEvents,
} from '../../scoring/price-events/find-price-event-hits.ts';
import { evidenceText, fractionText, sourceIdOf } from './describe.ts';
import type { Question } from './question.ts';

const EFFECTS: Readonly<Record<PriceEffect, string>> = { SALES_PRICE: 'sales price', COST: 'cost' };
const WAYS = { UP: 'up', DOWN: 'down' } as const;

/** Which firms does a price event of goods reach, and which way? */
export const priceEvent: Question = {
  id: 'price-event',
  columns: [
    'event',
    'occurredOn',
    'ratio',
    'firmId',
    'firm',
    'effect',
    'profit',
    'distance',
    'path',
    'confidence',
    'evidence',
  ],
  answer: function* (view) {
    for (const event of readPriceEvents(view)) {
      const words = event.detail || `${view.nameOf(event.goods)} ${WAYS[event.direction]}`;
      const occurredOn = event.occurredOn === undefined ? '' : formatDay(event.occurredOn);
      for (const hit of findPriceEventHits(view, event)) {
        yield [
          words,
          occurredOn,
          fractionText(event.ratio),
          sourceIdOf(view, hit.firm),
          view.nameOf(hit.firm),
          `${EFFECTS[hit.effect]} ${WAYS[hit.direction]}`,
          WAYS[hit.profit],
          hit.distance,
          hit.path.map((no) => view.nameOf(no)).join(' → '),
          fractionText(hit.confidence),
          evidenceText(view, hit.evidence),
        ];
      }
    }
  },
};
