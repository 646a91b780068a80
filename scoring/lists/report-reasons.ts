import type { Words } from '../words.ts';

/** Why somebody on a list is not interested. */
export const REPORT_REASONS: readonly { readonly code: string; readonly words: Words }[] = [
  { code: 'NO_NEED', words: { zh: '暂无需求', en: 'no need at present' } },
  { code: 'OTHER_BANK', words: { zh: '已在他行办理', en: 'has it at another bank' } },
  { code: 'TERMS', words: { zh: '价格或条件不合适', en: 'price or terms do not suit' } },
  { code: 'LATER', words: { zh: '以后再说', en: 'perhaps later' } },
  { code: 'NOT_FITTING', words: { zh: '客户不符合条件', en: 'does not qualify' } },
];
