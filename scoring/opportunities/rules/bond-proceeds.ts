import { defineEventRule } from '../event-rule.ts';

/** A customer issues a bond: its proceeds have to be supervised. Source: the construction-machinery story of the mission. */
export const bondProceeds = defineEventRule({
  id: 'bond-proceeds',
  type: 'EVENT',
  name: { zh: '发债募集资金监管', en: 'Supervision of bond proceeds' },
  event: 'bond-issue',
  product: 'PROCEEDS_SUPERVISION',
  why: {
    zh: '{subject}于 {occurredOn} 发行债券 {amountFen}，募集资金需要监管账户',
    en: '{subject} issued bonds of {amountFen} on {occurredOn}: the proceeds need a supervised account',
  },
  expiresInDays: 60,
});
