import type { GraphView } from '../../graph/image/graph-view.ts';
import { readEvents } from '../signals/read-signals.ts';
import type { EventType } from '../signals/signals.ts';
import type { GateReason } from './gate.ts';

/** One event type a channel. */
export const CONTACT_EVENTS = [
  'contact-phone',
  'contact-message',
  'contact-email',
  'contact-visit',
] as const satisfies EventType[];
const CHANNEL_DAYS = 7;
const OVERALL_DAYS = 30;
const OVERALL_MAX = 3;

/**
 * Finds whom we contacted too lately: once in 7 days on a channel closes the channel, three times in 30 days closes all.
 * Shape: reasons by party, with the day from which it may be contacted again. Cost: O(contacts). Source: methods §7, frequency cap.
 */
export function readContacts(view: GraphView): Map<number, GateReason[]> {
  const reasons = new Map<number, GateReason[]>();
  const daysOf = new Map<number, number[]>();
  const add = (party: number, reason: GateReason): void => {
    reasons.set(party, [...(reasons.get(party) ?? []), reason]);
  };
  for (const type of CONTACT_EVENTS) {
    const lastOf = new Map<number, number>();
    for (const { party, occurredOn } of readEvents(view, type, OVERALL_DAYS)) {
      lastOf.set(party, Math.max(occurredOn, lastOf.get(party) ?? occurredOn));
      const days = daysOf.get(party);
      if (days === undefined) daysOf.set(party, [occurredOn]);
      else days.push(occurredOn);
    }
    for (const [party, day] of lastOf) {
      const freeOn = day + CHANNEL_DAYS;
      if (freeOn > view.asOf) add(party, { code: 'CHANNEL_CAP', figures: { channelEvent: type, freeOn } });
    }
  }
  for (const [party, days] of daysOf) {
    if (days.length < OVERALL_MAX) continue;
    const decisive = days.sort((a, b) => b - a)[OVERALL_MAX - 1];
    add(party, { code: 'CONTACT_CAP', figures: { contacts: days.length, freeOn: decisive + OVERALL_DAYS } });
  }
  return reasons;
}
