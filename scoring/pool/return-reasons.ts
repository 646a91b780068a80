import type { Words } from '../words.ts';

/** Why a colleague gives an opportunity or a referral back: the pool learns whom to ask. Source: methods §7, reason code mandatory. */
export const RETURN_REASONS = [
  { code: 'NOT_MY_LINE', words: { zh: '不属于本条线业务', en: 'not the business of this line' } },
  { code: 'NO_CAPACITY', words: { zh: '近期无法跟进', en: 'no time at present' } },
  { code: 'SERVED_BY_OTHER', words: { zh: '已有同事跟进该客户', en: 'a colleague is at work there' } },
  { code: 'NO_RELATION', words: { zh: '与客户无联系', en: 'no way to the customer' } },
  { code: 'TOO_LITTLE_KNOWN', words: { zh: '信息不足，无法判断', en: 'too little is known' } },
] as const satisfies readonly { readonly code: string; readonly words: Words }[];

export function isReturnReason(code: string): boolean {
  return RETURN_REASONS.some((reason) => reason.code === code);
}
