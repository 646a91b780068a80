import { defineEventRule } from '../event-rule.ts';

/** Money that leaves for wealth products or loans of another bank. Source: methods SC-10. */
export const outflowElsewhere = defineEventRule({
  id: 'outflow-elsewhere',
  type: 'EVENT',
  name: { zh: '资金转出他行', en: 'Outflow to another bank' },
  event: 'outflow-elsewhere',
  product: 'CORPORATE_WEALTH',
  why: {
    zh: '{subject}于 {occurredOn} 转出 {amountFen}（{detail}），需要挽留',
    en: '{subject} moved {amountFen} out on {occurredOn} ({detail}): worth keeping',
  },
  expiresInDays: 7,
});
