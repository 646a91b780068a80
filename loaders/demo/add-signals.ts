import type { Day } from '../../graph/model/day.ts';
import { formatYuan } from './format-quantities.ts';
import type { Party } from './party.ts';
import type { World } from './world.ts';

/** A figure of a party: a number, or an amount. */
export type Figure = { readonly value: number } | { readonly amountFen: number };

/** Writes a figure of a party as of yesterday. */
export function addMetric(world: World, party: Party, metric: string, figure: Figure): void {
  world.feeds.write('metrics', {
    partyKind: party.ref.kind,
    partyId: party.ref.sourceId,
    metric,
    asOf: world.clock.format(world.clock.today - 1),
    value: 'value' in figure ? figure.value : undefined,
    amount: 'amountFen' in figure ? formatYuan(figure.amountFen) : undefined,
  });
}

/** What is fixed about an event; the rest is left out. */
export interface EventOptions {
  readonly occurredOn: Day;
  readonly amountFen?: number;
  readonly detail?: string;
}

/** Writes what happened to a party; one event of a type a day. */
export function addEvent(world: World, party: Party, type: string, options: EventOptions): void {
  world.feeds.write('events', {
    partyKind: party.ref.kind,
    partyId: party.ref.sourceId,
    type,
    occurredOn: world.clock.format(options.occurredOn),
    amount: options.amountFen === undefined ? undefined : formatYuan(options.amountFen),
    detail: options.detail,
  });
}

/** Writes that a party bears a tag. */
export function addTag(
  world: World,
  party: Party,
  tag: string,
  options: { readonly detail?: string; readonly from?: Day; readonly to?: Day } = {},
): void {
  world.feeds.write('tags', {
    partyKind: party.ref.kind,
    partyId: party.ref.sourceId,
    tag,
    detail: options.detail,
    validFrom: world.clock.format(options.from ?? world.clock.today - 200),
    validTo: world.clock.format(options.to),
  });
}
