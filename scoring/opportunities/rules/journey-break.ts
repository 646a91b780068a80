import { defineEventRule } from '../event-rule.ts';

/** A customer broke off on the way to a product online. Source: methods §7, 触点挖掘. */
export const journeyBreak = defineEventRule({
  id: 'journey-break',
  type: 'JOURNEY_BREAK',
  name: { zh: '线上办理中断', en: 'Journey broken off' },
  event: 'journey-break',
  product: 'DIRECT_BANKING',
  why: {
    zh: '{subject}于 {occurredOn} 线上办理中断（{detail}），可上门协助',
    en: '{subject} broke off online on {occurredOn} ({detail}): help is due',
  },
  expiresInDays: 15,
});
