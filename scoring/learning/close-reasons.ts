import type { Words } from '../words.ts';

export interface CloseReason {
  readonly code: string;
  readonly outcome: 'LOST' | 'USELESS';
  readonly words: Words;
  /** True where the customer said no: the product is not offered to it again for a while. */
  readonly isRefusal: boolean;
}

/** Why an opportunity is lost or useless: learning and the owners of rules read it. Source: methods §7, reason code mandatory. */
export const CLOSE_REASONS: readonly CloseReason[] = [
  { code: 'PRICE', outcome: 'LOST', words: { zh: '价格没有优势', en: 'our price' }, isRefusal: true },
  {
    code: 'OTHER_BANK',
    outcome: 'LOST',
    words: { zh: '已选择他行', en: 'went to another bank' },
    isRefusal: true,
  },
  {
    code: 'NO_NEED_NOW',
    outcome: 'LOST',
    words: { zh: '暂无需求', en: 'no need at present' },
    isRefusal: true,
  },
  {
    code: 'NOT_APPROVED',
    outcome: 'LOST',
    words: { zh: '审批未通过', en: 'not approved' },
    isRefusal: false,
  },
  {
    code: 'NO_CONTACT',
    outcome: 'LOST',
    words: { zh: '联系不上', en: 'could not be reached' },
    isRefusal: false,
  },
  {
    code: 'WRONG_PARTY',
    outcome: 'USELESS',
    words: { zh: '企业或人不符', en: 'not the party meant' },
    isRefusal: false,
  },
  {
    code: 'WRONG_FACT',
    outcome: 'USELESS',
    words: { zh: '依据的事实有误', en: 'a fact behind it is wrong' },
    isRefusal: false,
  },
  {
    code: 'OUT_OF_SCOPE',
    outcome: 'USELESS',
    words: { zh: '不属于我行客群', en: 'not a customer for us' },
    isRefusal: false,
  },
];
