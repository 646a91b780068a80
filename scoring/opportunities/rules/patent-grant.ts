import { defineEventRule } from '../event-rule.ts';

/** A customer was granted a patent: it may be pledged. Source: methods §6. */
export const patentGrant = defineEventRule({
  id: 'patent-grant',
  type: 'EVENT',
  name: { zh: '新获专利授权', en: 'Patent granted' },
  event: 'patent-grant',
  product: 'IP_LOAN',
  why: {
    zh: '{subject}于 {occurredOn} 获得专利授权（{detail}）',
    en: '{subject} was granted a patent on {occurredOn} ({detail})',
  },
  expiresInDays: 60,
});
