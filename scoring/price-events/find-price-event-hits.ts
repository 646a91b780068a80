import type { GraphView } from '../../graph/image/graph-view.ts';
import { type GoodsEventDirection, goodsEventDirectionOf } from '../../graph/model/goods-event-direction.ts';
import { entityKey } from '../../graph/model/keys.ts';
import { leastConfidence } from '../opportunities/least-confidence.ts';
import type { RelationshipRef } from '../relationship-ref.ts';

/** The type of the feed `goods-events` that says the price of goods moves. */
const PRICE = 'price';

export interface PriceEvent {
  readonly goods: number;
  readonly direction: GoodsEventDirection;
  /** By how much: 0.1 is a tenth; undefined where the source does not say. */
  readonly ratio: number | undefined;
  /** In days since 1970; undefined where the source does not say. */
  readonly occurredOn: number | undefined;
  /** The source's words for it; may be empty. */
  readonly detail: string;
  readonly evidence: RelationshipRef;
}

/** What a price event moves at a firm: the price it sells at, or what its materials cost it. */
export type PriceEffect = 'SALES_PRICE' | 'COST';

export interface PriceEventHit {
  readonly event: PriceEvent;
  readonly firm: number;
  readonly effect: PriceEffect;
  /** Which way the sales price or the cost goes. */
  readonly direction: GoodsEventDirection;
  /** Which way that moves the firm's profit, all else equal. */
  readonly profit: GoodsEventDirection;
  /** Steps from material to product between the goods of the event and what the firm makes; 0 makes the goods themselves. */
  readonly distance: number;
  /** From the goods of the event to those of the firm. */
  readonly path: readonly number[];
  /** Of the weakest relationship it rests on, 0..1; undefined where no source gives one. */
  readonly confidence: number | undefined;
  /** The event, the steps in order, and that the firm makes or needs the last goods. */
  readonly evidence: readonly RelationshipRef[];
}

export interface PriceEventSettings {
  /** Steps that an event is followed; 1 stops at what is made from the goods directly. */
  readonly distanceMax: number;
}

export const PRICE_EVENT_SETTINGS: PriceEventSettings = { distanceMax: 3 };

/** The price events at the view's date, the latest first. Cost: O(events). */
export function readPriceEvents(view: GraphView): PriceEvent[] {
  const type = view.findEntity(entityKey('EVENT_TYPE', PRICE));
  if (type === undefined) return [];
  const [ratio, occurredOn, direction] = ['ratio', 'occurredOn', 'directionCode'].map((name) =>
    view.column('HAS_GOODS_EVENT', name),
  );
  const given = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);
  const events: PriceEvent[] = [];
  view.forEachIn('HAS_GOODS_EVENT', type, (goods, row) => {
    const way = goodsEventDirectionOf(direction(row));
    if (way === undefined) return;
    events.push({
      goods,
      direction: way,
      ratio: given(ratio(row)),
      occurredOn: given(occurredOn(row)),
      detail: view.relationship('HAS_GOODS_EVENT', row).label,
      evidence: { kind: 'HAS_GOODS_EVENT', row, subject: goods, object: type },
    });
  });
  return events.sort((a, b) => (b.occurredOn ?? 0) - (a.occurredOn ?? 0) || a.goods - b.goods);
}

/**
 * Finds the firms that a price event of goods reaches over what is made from what.
 *
 * Who makes the goods sells at the new price; who needs them, or makes a product from them (or from such a product, step by step), has
 * another cost. A firm is named once an effect, at its shortest distance. How strong an effect is nobody can tell from goods alone: an
 * event says by how much the price moves, not how much of a product it is.
 * Shape: nearest first, then by number. Cost: O(goods within the distance and the firms that make or need them).
 * Source: the exercise of the data set kag-supplychain: 价格上涨 of a material is 成本上涨 for who makes from it, and that 利润下跌.
 */
export function findPriceEventHits(
  view: GraphView,
  event: PriceEvent,
  settings: PriceEventSettings = PRICE_EVENT_SETTINGS,
): PriceEventHit[] {
  const hits = new Map<string, PriceEventHit>();
  const note = (step: Step, firm: number, effect: PriceEffect, distance: number, last: RelationshipRef) => {
    const key = `${effect} ${firm}`;
    if (distance > settings.distanceMax || (hits.get(key)?.distance ?? Number.POSITIVE_INFINITY) <= distance)
      return;
    const evidence = [event.evidence, ...stepsTo(step), last];
    hits.set(key, {
      event,
      firm,
      effect,
      direction: event.direction,
      profit: effect === 'SALES_PRICE' ? event.direction : opposite(event.direction),
      distance,
      path: goodsTo(step),
      confidence: leastConfidence(view, evidence),
      evidence,
    });
  };
  for (const step of followMaterial(view, event.goods, settings.distanceMax)) {
    const { goods, distance } = step;
    const effect = distance === 0 ? 'SALES_PRICE' : 'COST';
    view.forEachIn('MAKES', goods, (firm, row) =>
      note(step, firm, effect, distance, { kind: 'MAKES', row, subject: firm, object: goods }),
    );
    view.forEachIn('NEEDS', goods, (firm, row) =>
      note(step, firm, 'COST', distance + 1, { kind: 'NEEDS', row, subject: firm, object: goods }),
    );
  }
  return [...hits.values()].sort(
    (a, b) => a.distance - b.distance || a.firm - b.firm || a.effect.localeCompare(b.effect),
  );
}

/** Goods that the event reaches, and how. */
interface Step {
  readonly goods: number;
  readonly distance: number;
  readonly from: Step | undefined;
  readonly over: RelationshipRef | undefined;
}

/** Goods made from the goods, step by step, each once at its shortest distance: a loop comes to an end. */
function followMaterial(view: GraphView, goods: number, distanceMax: number): Step[] {
  const steps: Step[] = [{ goods, distance: 0, from: undefined, over: undefined }];
  const seen = new Set([goods]);
  for (const step of steps) {
    if (step.distance === distanceMax) break;
    view.forEachIn('MADE_FROM', step.goods, (product, row) => {
      if (seen.has(product)) return;
      seen.add(product);
      const over: RelationshipRef = { kind: 'MADE_FROM', row, subject: product, object: step.goods };
      steps.push({ goods: product, distance: step.distance + 1, from: step, over });
    });
  }
  return steps;
}

function stepsTo(step: Step): RelationshipRef[] {
  return step.from === undefined ? [] : [...stepsTo(step.from), step.over!];
}

function goodsTo(step: Step): number[] {
  return step.from === undefined ? [step.goods] : [...goodsTo(step.from), step.goods];
}

function opposite(direction: GoodsEventDirection): GoodsEventDirection {
  return direction === 'UP' ? 'DOWN' : 'UP';
}
