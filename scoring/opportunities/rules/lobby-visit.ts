import { defineEventRule } from '../event-rule.ts';

/** Somebody of a customer firm was served in the lobby: their own needs can be met there. Source: 厅堂对公客户→个人需求. */
export const lobbyVisit = defineEventRule({
  id: 'lobby-visit',
  type: 'EVENT',
  name: { zh: '厅堂对公客户个人需求', en: 'Corporate visitor in the lobby' },
  event: 'lobby-visit',
  product: 'PERSONAL_WEALTH',
  why: {
    zh: '{subject}人员于 {occurredOn} 到厅堂办理业务（{detail}），可了解个人需求',
    en: 'somebody of {subject} was in the lobby on {occurredOn} ({detail}): ask for their own needs',
  },
  expiresInDays: 10,
});
